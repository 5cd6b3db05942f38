const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** A capitalized name with one of these in it names a body; compiled by hand from names of bodies in the news. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
  words(`
academy administration agency airlines airways alliance army assembly associates association associations authority authorities bank
bloc board brigade brotherhood bureau cabinet campaign capital caucus center centers centre centres chamber charity church clinic club coalition college commission committee
community companies company confederation conference congress consortium constabulary convention cooperative corp corporation council
court courts daily department dept directorate embassy enterprise enterprises exchange faculty federation fire forces force forum foundation front fund
gallery gazette government group groups guard guild headquarters herald holdings hospital house inc incorporated industries initiative
inquiry institute institution institutes intelligence international journal laboratories laboratory labs league legislature library
llc llp ltd magazine ministry mission mosque movement museum nations navy network news newspaper observatory office orchestra
organisation organization parliament partners partnership party pharmaceuticals plc police post press project psc quartet railway records
registry reserve republicans democrats resistance review school senate service services society solutions state-owned station store stores studio studios
supermarkets management investments securities advisors advisers analytics consulting insurance energy pictures entertainment productions brands
foods financial networks software games wireless communications aerospace dynamics electronics logistics healthcare hotels resorts retail
properties realty ministries animation airways biosciences therapeutics semiconductor co ag gmbh nv spa oyj group's syndicate systems task team technologies technology telegraph television times tribune tribunal trust tv union unions
united universities university watch watchdog wire workers works world zoo ventures motors media airport congregation
terminals shipping shipyard shipyards railways ferries breweries refineries chemicals contractors builders engineering robotics devices
instruments automotive aviation transit transport transportation freight utilities renewables telecom textiles petroleum
synod diocese archdiocese palace council's taskforce squad battalion regiment airforce force's treasury bundestag duma knesset
`),
);

/** Heads that are as often a surname or a place: they make a body only together with another sign. */
export const WEAK_ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
  words(
    'capital house post press state united world watch works church bank court college school store front guard fire palace park day times',
  ),
);

/** Common nouns for one body: "the company", "the ministry". */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  words(`
company firm corporation conglomerate manufacturer maker carmaker automaker retailer supermarket chain bank lender insurer airline carrier
operator developer publisher broadcaster network channel newspaper paper magazine tabloid website site blog outlet agency bureau ministry
department office government administration cabinet parliament congress senate assembly legislature council committee commission panel
board tribunal court jury police force army navy military army's party union federation association organization organisation group
charity foundation institute institution university college school hospital clinic church mosque diocese archdiocese club team league team's
franchise band label studio startup start-up business giant subsidiary unit coalition alliance bloc campaign movement militia authority
authorities regulator watchdog body service embassy consulate delegation mission secretariat center centre museum gallery theater
theatre zoo lab laboratory think-tank consortium utility brand platform tech e-tailer state city county town village country nation kingdom
republic island district province region municipality industry sector lobby leadership management palace household treasury inquiry
`),
);

/** Bodies that news names without any telling word; facts compiled by hand. */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  words(`
google facebook twitter microsoft apple amazon netflix tesla uber lyft airbnb youtube instagram tiktok alibaba tencent huawei samsung sony
nokia intel ibm oracle boeing airbus toyota honda nissan volkswagen bmw ford monsanto bayer pfizer moderna novartis roche nestle unilever
walmart wal-mart target starbucks mcdonald's tesco sainsbury's asda lidl aldi ikea barclays hsbc citigroup halifax nationwide
reuters bbc cnn nbc abc cbs fox npr afp ap xinhua tass greenpeace oxfam unicef unesco nato opec interpol hamas hezbollah taliban isis isil fatah
amnesty wikileaks wikipedia spacex nasa exxon exxonmobil chevron shell bp gazprom rosneft aramco fifa uefa ioc wada labour tories snp
ukip plaid fianna sinn likud macmillan hachette penguin disney pixar hbo mtv pepsi coca-cola bundesbank blackrock vodafone verizon
congress senate parliament commons treasury fed cabinet knesset bundestag duma lok rajya yahoo motorola siemens renault peugeot fiat spotify zoom reddit snapchat whatsapp telegram bloomberg politico buzzfeed gawker
`),
);

/** Bodies of the state, courts and schools: never what "the company" means. */
export const PUBLIC_BODY_NOUNS: ReadonlySet<string> = new Set(
  words(`
ministry department government administration cabinet parliament congress senate assembly legislature council committee commission jury
court tribunal police army navy military state city county town village country nation kingdom republic island district province region
municipality embassy consulate treasury party church archdiocese diocese mosque hospital clinic house bundestag knesset united nations office institution service panel alliance union unions federation coalition league
`),
);

/** Nouns by which news calls a body again that it has just named: "the company", "the broadcaster". */
export const FIRM_NOUNS: ReadonlySet<string> = new Set(
  words(`
company firm corporation conglomerate manufacturer maker carmaker automaker retailer supermarket chain lender insurer airline carrier operator
developer publisher broadcaster network newspaper paper magazine tabloid website organization organisation group
foundation institute startup start-up giant subsidiary brand studio e-tailer
`),
);

/** Firms that bear people's names; facts compiled by hand. */
export const FIRMS_LIKE_PEOPLE: ReadonlySet<string> = new Set(
  (
    'merrill lynch|wells fargo|goldman sachs|morgan stanley|jp morgan|jpmorgan chase|charles schwab|eli lilly|philip morris|john lewis|' +
    'ralph lauren|tommy hilfiger|louis vuitton|calvin klein|jenny craig|baker hughes|harley davidson|harley-davidson|rolls royce|aston martin|' +
    'lehman brothers|warner bros|procter gamble|ernst young|arthur andersen|estee lauder|hugo boss|levi strauss|john deere|mary kay|' +
    'marks spencer|ben jerry|lloyds|fannie mae|freddie mac|sallie mae|burger king|taco bell|dunkin donuts|laura ashley|paul smith|ted baker|' +
    'fianna fail|fianna fáil|sinn fein|sinn féin|fine gael|plaid cymru|al jazeera|al qaeda|al-qaeda|al shabaab|al-shabaab|boko haram|sky news|' +
    'fox news|full fact|pussy riot|red cross|red crescent|human rights watch|the hill|the guardian|the atlantic|black lives matter|extinction rebellion'
  ).split('|'),
);
