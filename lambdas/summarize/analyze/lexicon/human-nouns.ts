/** Nouns that name people or bodies able to hold a position, where no name stands. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

export const CAMP_NOUNS = words(
  'critics critic opponents opponent detractors detractor skeptics skeptic sceptics sceptic naysayers dissenters dissidents hardliners hard-liners backbenchers',
);
export const SUPPORTER_NOUNS = words(
  'supporters supporter proponents proponent advocates advocate backers defenders allies champions',
);

export const HUMAN_NOUNS = words(
  `politician politicians activist campaigner protester protestor demonstrator resident neighbor neighbour parent student
  teacher scientist researcher expert doctor nurse patient worker employee employer farmer lawyer attorney prosecutor reporter democrat
  republican conservative voter tenant landlord pilot customer consumer survivor victim veteran soldier migrant refugee lobbyist
  economist investor shareholder stars celebrities celebrity inquiry listeners others children kids teenagers teens girls boys pensioners critics opponents supporters proponents advocates campaigners activists protesters protestors demonstrators residents neighbors neighbours
  locals villagers homeowners tenants landlords parents students pupils teachers lecturers academics scientists researchers experts doctors
  nurses medics patients workers staff employees employers strikers unions union drivers pilots farmers fishermen growers ranchers miners
  lawyers attorneys prosecutors judges judge court tribunal jury magistrates police officers officer officials official authorities authority
  government governments administration ministers minister ministry cabinet parliament lawmakers legislators senators congressmen congress
  senate house council councillors councilors councilmen mayor governor president premier chancellor secretary spokesman spokeswoman
  spokesperson representative representatives leaders leader leadership party parties opposition coalition campaign candidates candidate
  voters republicans democrats conservatives liberals tories moderates progressives lobby lobbyists groups group organizations organisations
  organization organisation charity charities ngos ngo watchdog watchdogs regulator regulators agency agencies commission committee board
  panel company companies firm firms bank banks airline airlines manufacturer manufacturers maker makers retailer retailers publisher
  publishers studio label club clubs team federation association society church bishops clergy rabbis imams analysts analyst economists
  commentators commentator columnists columnist journalists journalist reporters newspaper newspapers magazine media outlet press network
  broadcaster broadcasters editor editors users customers consumers fans viewers readers passengers commuters shareholders investors
  developers developer owners owner operators bosses chiefs managers executives executive ceo chairman chairwoman director directors head
  family families relatives victims survivors widow mother father brother sister son daughter wife husband boyfriend girlfriend ex-wife ex-husband ex-partner nephew niece uncle aunt cousin grandmother grandfather man woman men women people
  crowd youths youth community communities nation nations country countries state states city cities county counties village town school
  schools university universities hospital hospitals museum institute plaintiffs plaintiff defendants defendant claimants accusers accuser
  complainants whistleblower whistleblowers insiders veterans soldiers troops rebels militants separatists settlers migrants refugees
  environmentalists conservationists feminists nationalists unionists loyalists secularists evangelicals catholics muslims christians jews
  dissidents exiles rivals allies partners members member delegates colleagues aides advisers advisors predecessor successor counterpart
  counterparts lawmaker senator congressman congresswoman mp mps mep meps peers backbenchers caucus faction factions wing regime junta
  audience audiences couple user star founder rival manager fan movement movements pm militia kremlin pentagon white-house vatican brussels public doctors dealers traders brokers retailers shoppers artists musicians actors
  actress actor singer author authors writer writers designers filmmakers director producers producer players player coach athletes
  driver guard guards inmates prisoners detainees tribe tribes chief elders landowners taxpayers businesses employers industry sector service
  agent agents firefighters paramedics ambulance army navy military force forces watchdog giant startup chain conglomerate corporation
  foundation trust institution bodies body delegation envoy ambassador diplomats diplomat monarchy palace king queen prince princess duke
  duchess pope archbishop bishop priest pastor blogger bloggers poster posters hackers whistle-blower`,
);

/** Documents that speak for whoever wrote them. */
export const DOCUMENT_NOUNS = words(
  'letter lawsuit suit complaint statement tweet tweets post petition report memo brief filing filings motion article column op-ed editorial resolution speech video ad advert advertisement campaign note email message indictment affidavit book memoir interview press release commercial commercials reply response speeches action proceedings case letters posts statements ads videos placard sign banner',
);
