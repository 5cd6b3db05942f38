const words = (list: string): readonly string[] => list.trim().split(/\s*\|\s*/);

/** States, provinces and regions that news names without saying what they are; facts compiled by hand. */
export const REGIONS: ReadonlySet<string> = new Set([
  ...words('Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho'),
  ...words('Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota'),
  ...words('Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina'),
  ...words('North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas'),
  ...words('Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Puerto Rico|Guam|District of Columbia|D.C.|DC'),
  ...words('Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland'),
  ...words('New South Wales|Victoria|Queensland|South Australia|Western Australia|Tasmania|Northern Territory'),
  ...words('Gauteng|KwaZulu-Natal|Western Cape|Eastern Cape|Limpopo|Free State|Mpumalanga|Assam|Bihar|Gujarat|Kerala'),
  ...words('Punjab|Rajasthan|Kashmir|Maharashtra|Karnataka|Tamil Nadu|West Bengal|Uttar Pradesh|Madhya Pradesh|Goa'),
  ...words('Bavaria|Saxony|Catalonia|Andalusia|Brittany|Normandy|Provence|Corsica|Sicily|Sardinia|Lombardy|Tuscany'),
  ...words('Crimea|Donbas|Chechnya|Siberia|Tibet|Xinjiang|Guangdong|Hubei|Sichuan|Inner Mongolia|Kurdistan|Darfur'),
  ...words('Gaza|Gaza Strip|West Bank|Golan Heights|Sahel|Balkans|Scandinavia|Caribbean|Middle East|Far East|Arctic'),
  ...words('Europe|Asia|Africa|North America|South America|Latin America|Central America|Antarctica|Oceania|Pacific'),
  ...words('Atlantic|Mediterranean|Eastern Europe|Western Europe|Central Asia|South Asia|Southeast Asia|North Africa'),
  ...words('Yorkshire|Cornwall|Devon|Kent|Essex|Sussex|Surrey|Norfolk|Suffolk|Lancashire|Cumbria|Cheshire|Merseyside'),
  ...words('Midlands|Highlands|Ulster|Gibraltar|Falkland Islands|Falklands|Bermuda|Macau|Persian Gulf|Bay Area'),
  ...words('Silicon Valley|New England|Midwest|Deep South|Appalachia|Long Island|Manhattan|Brooklyn|Queens|Bronx'),
]);

/** Cities that are met often without "in" before them; facts compiled by hand. Capitals stand in countries.ts. */
export const CITIES: ReadonlySet<string> = new Set([
  ...words('New York City|Los Angeles|Chicago|Houston|Philadelphia|Phoenix|San Antonio|San Diego|Dallas|Austin'),
  ...words('San Francisco|Seattle|Denver|Boston|Detroit|Nashville|Memphis|Portland|Las Vegas|Baltimore|Milwaukee'),
  ...words('Albuquerque|Tucson|Fresno|Sacramento|Kansas City|Atlanta|Miami|Oakland|Minneapolis|Tulsa|Cleveland'),
  ...words('New Orleans|Tampa|Honolulu|Pittsburgh|Cincinnati|St. Louis|Orlando|Salt Lake City|Charlotte|Buffalo'),
  ...words('Fort Worth|Columbus|Indianapolis|Jacksonville|Anchorage|Newark|Louisville|Richmond|Baton Rouge|Omaha'),
  ...words('Toronto|Montreal|Vancouver|Calgary|Edmonton|Winnipeg|Sydney|Melbourne|Brisbane|Perth|Adelaide|Hobart'),
  ...words('Darwin|Auckland|Christchurch|Manchester|Birmingham|Liverpool|Leeds|Sheffield|Glasgow|Bristol|Newcastle'),
  ...words('Nottingham|Leicester|Southampton|Portsmouth|Aberdeen|Dundee|Swansea|Oxford|Cambridge|Brighton|Coventry'),
  ...words('Johannesburg|Cape Town|Durban|Soweto|Lagos|Casablanca|Alexandria|Mumbai|Bombay|Kolkata|Chennai|Bangalore'),
  ...words('Bengaluru|Hyderabad|Karachi|Lahore|Peshawar|Shanghai|Shenzhen|Guangzhou|Wuhan|Chongqing|Osaka|Kyoto'),
  ...words('Hiroshima|Fukushima|Busan|Ho Chi Minh City|Dubai|Istanbul|Izmir|Aleppo|Homs|Idlib|Mosul|Basra|Kandahar'),
  ...words('Munich|Frankfurt|Hamburg|Cologne|Dresden|Leipzig|Stuttgart|Zurich|Geneva|Basel|Milan|Naples|Turin|Venice'),
  ...words('Florence|Barcelona|Valencia|Seville|Bilbao|Porto|Lyon|Marseille|Nice|Toulouse|Bordeaux|Strasbourg|Calais'),
  ...words('Antwerp|Rotterdam|Krakow|Gdansk|St. Petersburg|Saint Petersburg|Odessa|Odesa|Kharkiv|Lviv|Mariupol'),
  ...words('Donetsk|Rio de Janeiro|São Paulo|Sao Paulo|Guadalajara|Tijuana|Monterrey|Ciudad Juarez|Davos|Mecca'),
]);
