/**
 * Verbs by which news attributes words, claims and views, by what they do. One word is one line's entry: the base form only,
 * `inflections.ts` makes the others. The tagger learns from these classes; the words alone decide nothing.
 */
export const REPORTING_VERBS = {
  say: `say tell add state note explain announce claim assert insist maintain argue contend declare comment remark observe
    mention write tweet retweet post report recall recount relate reveal disclose divulge confirm affirm reaffirm reiterate
    repeat stress emphasize emphasise underline underscore highlight point concede admit acknowledge confess boast joke quip
    testify swear attest narrate inform advise notify brief reply respond answer retort counter interject continue conclude
    summarize summarise describe characterize characterise depict portray label dub call term brand liken compare allege
    speak talk whisper shout yell scream cry exclaim blurt mutter murmur opine pronounce proclaim publish document detail
    outline elaborate clarify specify caution warn hint imply intimate suggest signal indicate predict forecast project
    speculate theorize theorise posit postulate hypothesize estimate calculate reckon quote cite read sing chant gush rave
    enthuse muse ponder reflect lecture preach stipulate attribute credit chide gloat brag communicate relay convey
    broadcast telegraph message text email phone voice articulate express air vent utter profess avow aver rule opine
    interview document log record list reason rationalize philosophize dispute recap reminisce volunteer venture`,
  demand: `urge demand request ask implore beg beseech plead appeal petition order command instruct direct tell invite
    encourage exhort press push pressure lobby advocate recommend propose call require advise counsel remind warn petition
    insist challenge dare summon convince persuade lobby`,
  judge: `criticize criticise condemn denounce slam blast attack rebuke assail decry deplore lambast lambaste castigate
    chastise berate scold admonish reprimand censure blame accuse fault charge mock ridicule deride disparage belittle
    dismiss scorn taunt skewer rip hammer bash knock trash scoff jeer heckle lament bemoan protest complain grumble gripe rail
    fume rant thunder bristle object oppose praise laud hail applaud commend salute compliment congratulate celebrate
    welcome endorse support back defend champion tout trumpet thank apologize apologise greet question doubt challenge
    agree disagree concur slate savage vilify smear malign impugn insult lash regret extol pan`,
  deny: `deny reject refute rebut contradict disavow disown repudiate dispute contest discount disclaim dismiss decline
    refuse retract recant renounce rule brush`,
  promise: `promise pledge vow swear guarantee assure reassure commit undertake offer agree threaten plan intend propose
    decide resolve volunteer`,
  ask: `ask question wonder inquire enquire query quiz wonder grill`,
  think: `think believe feel consider know understand hope wish want expect fear worry doubt suspect assume presume suppose
    imagine guess reckon anticipate realize realise remember forget learn see view regard deem judge perceive dream desire
    prefer favor favour trust bet figure find conclude determine like love hate care mind need seek aim`,
  show: `show suggest indicate reveal demonstrate prove find conclude determine note imply mean illustrate confirm document
    establish detect discover identify`,
} as const;

export type ReportingClass = keyof typeof REPORTING_VERBS | 'noun' | 'preposition';

/** Nouns that attribute ("his claim that", "a call for"). */
export const REPORTING_NOUNS = `statement claim remark comment assertion allegation accusation charge announcement
  declaration argument contention suggestion proposal recommendation warning threat promise pledge vow demand request
  appeal plea call criticism complaint objection denial admission confession confirmation explanation description report
  account prediction forecast estimate question answer reply response reaction tweet post letter speech interview
  testimony affidavit complaint lawsuit memo email message note quote quotation rumor rumour insistence acknowledgment
  acknowledgement apology praise condemnation rebuke opinion view belief hope fear concern idea notion doubt suspicion
  conclusion finding decision ruling verdict order advice reminder assurance offer invitation motto slogan word words
  refrain caption headline op-ed column essay article book blog release reminder revelation`;

/** Words that attribute without a verb. */
export const REPORTING_PREPOSITIONS = `according per reportedly allegedly purportedly apparently supposedly`;
