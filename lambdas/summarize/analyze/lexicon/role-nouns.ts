const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Nouns that say what a person is or does; compiled by hand from the offices and trades that news names. */
const ROLES = words(`
academic accountant activist actor adjutant administrator advocate adviser advisor agent aide ally ambassador amir analyst anchor
anthropologist apprentice archaeologist archbishop architect artist assemblyman assemblywoman assessor assistant associate
astronaut astronomer athlete attorney auditor author ayatollah backbencher bailiff banker barrister biologist bishop
blogger boss boxer broadcaster breeder brigadier broker builder bureaucrat businessman businesswoman butcher buyer cameraman campaigner candidate
captain cardinal cardiologist caretaker cartoonist cellist celebrity ceo cfo chair chairman chairperson chairwoman chancellor chaplain
chef chemist chief cleric clerk climatologist coach coalminer coauthor collector colonel columnist comedian commander
commandant commentator commissioner composer comptroller conductor congressman congresswoman conservationist constable consul
consultant contractor controller convener convenor coo cook coordinator co-author co-chair co-chairman co-creator co-director co-founder
co-leader co-owner co-sponsor co-star cofounder coroner correspondent councillor councilman councilor councilwoman counsel
counsellor counselor counterpart creator cricketer critic curator customer cto cyclist dancer dealer dean defender defendant delegate
deputy dermatologist designer detective developer dietitian diplomat director dissident doctor driver drummer ecologist economist
editor educator electrician emeritus emperor employee employer engineer entertainer entrepreneur envoy epidemiologist ethicist examiner
executive expert farmer fellow fighter filmmaker financier firefighter fireman fisherman footballer forecaster foreman founder
gardener general geneticist geologist geophysicist governor grazier graduate grower guard guitarist gunman gynecologist head headmaster
headteacher heir historian host hydrologist immunologist inspector instructor intern inventor investigator investor janitor
jeweller journalist judge juror justice keeper kingpin laborer landlord landowner lawmaker lawyer leader lecturer legislator librarian
lieutenant linguist lobbyist magistrate magnate major manager marshal mathematician mayor mec mechanic mediator meteorologist
microbiologist midfielder militant millionaire billionaire miner minister missionary mobster mogul moderator
pm mp msp mla mep monk motorist musician narrator naturalist navigator neighbor neighbour neurologist neuroscientist neurosurgeon
nominee novelist nun nurse nutritionist observer oceanographer officer official oncologist operative operator opponent optometrist
ombudsman organiser organizer owner paediatrician painter paleontologist paramedic parishioner parliamentarian partner passenger
pastor pathologist patient patriarch pediatrician performer pharmacist philanthropist philosopher photographer physician physicist
pilot planner planter player playwright poet policeman policewoman politician pollster postmaster pope preacher premier presenter president
priest principal prisoner prof producer professor programmer promoter prosecutor protester protestor provost psychiatrist psychologist
publicist publisher pundit pupil quarterback rabbi racer radiologist rancher ranger rapper realtor receiver receptionist refugee
registrar regulator reporter representative republican democrat researcher resident restaurateur retiree reviewer rider rival ruler sailor
salesman saleswoman scholar scientist sculptor secretary secretary-general senator sergeant sheriff shepherd shopkeeper singer skier
skipper sociologist soldier solicitor songwriter soprano speaker specialist speechwriter spokesman spokesperson spokeswoman
star statesman statistician stepfather stepmother stockbroker strategist striker student superintendent superstar supervisor supporter
surgeon surveyor survivor suspect swimmer taoiseach teacher teammate technician technologist tenant tenor therapist toxicologist trader
trainer translator treasurer trustee tutor olympian paralympian user buyer seller sufferer campaigner passerby undersecretary under-secretary underwriter vet veteran veterinarian vicar
vice-chairman vice-chancellor vice-president victim viceroy villager violinist virologist visitor volcanologist volunteer voter waiter
waitress warden warlord watchdog whip whistleblower whistle-blower winemaker winner witness worker wrestler writer zoologist
goalkeeper goalie cornerback linebacker lineman defenseman winger guard shortstop pitcher catcher outfielder golfer champion
premier chancellor taoiseach sultan king queen prince princess emir caliph monarch dictator strongman postman pensioner mourner onlooker
editor-in-chief commander-in-chief eyewitness bystander shopper commuter tourist traveler traveller parent widow widower spouse teenager toddler youngster
operative strategist fundraiser surrogate frontrunner incumbent challenger contender hopeful nominee legislator mouthpiece
carer caregiver midwife pharmacologist clinician virologist lieutenant-governor attorney-general comptroller-general solicitor-general
investigator negotiator informant justice insider defense-minister strategist creationist pathologist frontman bassist vocalist bandmate
roommate housemate classmate teammate flatmate workmate soulmate mastermind ringleader henchman bodyguard chauffeur doorman janitor cleaner
handler attendant porter plumber carpenter welder mason tailor jeweler baker grocer bartender barman barista barmaid hairdresser
stylist model influencer youtuber streamer gamer tiktoker podcaster vlogger publicist ghostwriter copywriter screenwriter
player-manager midwife counsellor caseworker careworker childminder nanny babysitter au-pair lecturer-researcher ethnographer informant detainee inmate convict offender asylum-seeker migrant settler colonist rebel insurgent jihadist terrorist
`);

const MEN = words(`
man boy father dad grandfather son brother uncle nephew husband boyfriend fiancé widower stepfather stepson godfather gentleman guy
spokesman chairman congressman councilman assemblyman businessman salesman policeman fireman cameraman statesman fisherman
king prince pope monk waiter headmaster postman lineman defenseman bishop archbishop cardinal imam priest sultan emir
`);

const WOMEN = words(`
woman girl mother mom mum grandmother daughter sister aunt niece wife girlfriend fiancée widow stepmother stepdaughter lady actress
spokeswoman chairwoman congresswoman councilwoman assemblywoman businesswoman saleswoman policewoman queen princess nun waitress
midwife ballerina heroine hostess duchess
`);

const EITHER_KIN = words(
  'child baby kid person individual friend colleague relative cousin twin couple somebody someone partner ex-wife ex-husband fan sibling',
);

/** Noun, lower-cased → the pronoun it demands, where it demands one. */
export const ROLE_NOUNS: ReadonlyMap<string, 'he' | 'she' | undefined> = new Map<string, 'he' | 'she' | undefined>([
  ...ROLES.map((word): [string, undefined] => [word, undefined]),
  ...EITHER_KIN.map((word): [string, undefined] => [word, undefined]),
  ...MEN.map((word): [string, 'he' | 'she'] => [word, 'he']),
  ...WOMEN.map((word): [string, 'he' | 'she'] => [word, 'she']),
]);

/** Who speak for others: without a name they stay unnamed, with the others as their affiliation. */
export const MOUTHPIECES: ReadonlySet<string> = new Set(
  words(
    'spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons spokeswomen representative mouthpiece',
  ),
);

/** Words inside a title that follow "of" or "for": "Secretary of State", "Minister of Health and Social Care". */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  words(`
state defense defence homeland security treasury interior justice commerce labor labour education energy health human services
agriculture transportation transport housing urban development veterans affairs foreign environment finance trade industry culture
media sport sports tourism work pensions communities local government social care science technology innovation planning cooperative
research marketing sales policy editorial product project programme program membership legal creative technical commercial strategy content
design digital news features communications governance traditional home exchequer staff operations intelligence police public works water forestry fisheries fishing mines mining power roads land lands agriculture
resources immigration citizenship religion youth women children families equality economy economic budget communications information
prosecution prosecutions human rights broadcasting railways aviation petroleum gas climate change republic opposition house council committee department
`),
);

/** What comes before a role noun and belongs to it: "deputy prime minister", "former acting director". */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  words(`
former ex then acting interim deputy vice assistant associate senior junior chief lead leading head executive managing general
prime foreign attorney first second third co late current outgoing incoming new newly-elected retired veteran longtime long-time top
presidential republican democratic conservative labour liberal independent national federal state provincial regional local county city
chair-elect elect emeritus honorary permanent special principal political medical financial commercial technical legal
right-wing left-wing far-right embattled disgraced self-styled opposition majority minority shadow junior
`),
);

/** Roles that are no title before a name: capitalized they are a surname, a forename or the start of something else. */
export const NEVER_TITLES: ReadonlySet<string> = new Set(
  words(`
fan man woman boy girl guy star baby child kid person friend host guard page cook baker miner rider driver ranger hunter passenger
witness victim winner model mason tailor porter pilot butcher carpenter parent widow fellow player owner partner insider cleaner
member champion head foreman handler user reader buyer seller
`),
);
