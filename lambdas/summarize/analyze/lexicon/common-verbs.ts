/**
 * Forms of frequent verbs that end a noun phrase when they follow it: those that news writes after "he", "who" or "will"
 * far more often than after "the" or "his" (counted over news; forms that are mostly nouns were taken out by hand).
 */
export const VERB_FORMS: ReadonlySet<string> = new Set(
  `alleging claiming demanding seeking skipped blocking warning issued undertook undertaken filed overturned upheld halted appealed emailed denounced branded slammed sparred hailed lodged pursued struck
  abandon abide abolish absorb accelerate accept accepted accepts accommodate accomplish accuse accused
  accuses accusing achieve acknowledge acknowledged acknowledges acknowledging acquire acquired acted adapt
  add added adding addressed adds adhere adjust admire admired admit admits admitted admitting adopt advise
  advised advises affect affirm afford agree agreed agreeing agrees aimed alienate alleged alleges alleviate
  allow allowed allowing allows alter am amass amend amounted amplify angered announce announced announces
  announcing answered anticipate apologize apologized appear appeared appearing appears applauded applied
  appoint appointed appreciate appreciated appreciates approached approve approved approves are argue argued
  argues arguing arrested arrive arrived arrives ask asked asking asks assaulted assert asserted assess assign
  assisted assuage assume assumes assure ate attacked attend attended attract attributed authored authorize
  authorized avert avoid avoided await backed bailed batter battled be beat became become becomes becoming
  been began begged begin beginning begins begun behave being believe believed believes believing belong
  berated betray blamed blames blaming blasted blew boasted boasts bolster borrow bought brace brag breathe
  bringing brings broaden brought build builds built bullied burned bury buy buys bypass calibrate called
  calling came campaigned can cannot cant capitalize cared cares carried carries carry carve cast catch caught
  caused causes cautioned cede celebrate cement certify championed changed chanted characterized charged cheer
  cheered cherish chew chime choke choose chooses chose chosen circulate circumvent cite cited claimed
  claiming clarified clarify clashed claw cleared click climbed clinch clinched co-founded coalesce coincide
  collaborated collapsed collect collected colluded combine come comes coming commanded commend commented
  commissioned commit communicate compare compared compensate compete competed complain complained complains
  comprise conceal concede conceded conclude concluded concludes condemn condemned condemning condemns
  conducted conducts confer confessed confirm confirmed confirming confirms conform confront confuse
  congratulate congratulated connect consider considered considers consolidate constitute construct consult
  consume contacted contain contained contemplate contend continue continued continues continuing contradict
  contribute contributed convened convert converted convey convict convince cooperate coordinate cope
  corresponded could countered counters crashed create created criticised criticises criticising criticize
  criticized criticizes criticizing crushed curb curtail dealt deceive decide decided decides deciding declare
  declared declares declaring declined declines declining deemed deepen defend defended defending defends
  defer defied define deflect defund defuse defy delayed delete deliver delivered demanded demanding
  demonstrate denied denies denounce denounced deny denying depart depend depends deploy deport deprive derail
  derided describe described describes describing deserve deserved deserves designed destroy destroyed detect
  deter deteriorate determine develop dictate did die died dies differ diminish dipped disagree disagreed
  disagrees disappear disapproved disavow disclose disclosed discourage discover discovered discredit
  discriminated discuss discussed dislodge dismantle dismiss dismissed dismisses dismissing displace displayed
  disqualify disrupt disrupted distinguish distract distribute ditch diverted divest do dodge does dominate
  dominated donate doubled doubted dragged draw drawing drawn draws dreamed dressed drew drives dropped drops
  drove dubbed dumped earn earned earns eat eats echoed educate elect elevate eliminate embark embarked
  embarrass embody embraced embraces emerge emerged emit emphasize employ employed employs empower enable
  enact encountered encourage encouraged encourages endanger ended endorse endorsed endorses ends endure
  endured energize enforce engage engineered enhance enjoy enjoyed enjoys enlist enlisted ensure enter entered
  enters envision envisioned equate eradicate erase erupt erupted escalate escalated escape establish evacuate
  evade exacerbate examine exceed exclude execute exert exist expand expect expected expects expel explain
  explained explaining explains explode exploit explore expose expressed extends faced faces facilitate facing
  fade fail failed failing fails falls favors favours feared feel feeling feels fell felt fend feuded figured
  file filed files filing filled filmed finalize finding finds finished finishes fired fires fits flee flesh
  flew flip flirted follow followed follows forced forces foresee forget forgive forgot formed foster fought
  found fulfill funded gain gained galvanize garner gather gathered gave generate generated get gets getting
  gin give given gives giving goes going gone got govern grant greeted grew grow had hailed handed handle
  handled handles happen happens has hasten hates have having headed hear heard hearing hears heed held help
  helped helping helps highlighted hinted hired hit hits hold holds hoped hoping hosted hurts identified
  identifies identify ignore ignored imagine immigrated impeach implement implied implore impose imposed
  impress improve incite include included includes indicates inflate inform inherited initiate inject insist
  insisted insisting insists inspire install installed instead insulted integrate intend intended intends
  intensify interact interfere interrupted intervene interviewed intimidate introduce introduced invented
  investigate investigated invite invited invoke invoked involve involves is isolate issues join joined joked
  jumped justify keep keeping keeps kept kill killed kills knew know knowing known knows lacked lacks laid
  lamented landed lands lasted laughed launched launches learn learned leave leaves leaving led left legalize
  legislate lend lent let lets letting lied liked likened lined listen listened listens lived lives looked
  lose loses losing lost made maintain maintained maintains make makes making manage managed manages
  manipulate marched marry may mean meant meddle meet meets mention mentioned mentions met might minimize
  misspoke mitigate mobilise mobilize mocked modify monitored mount mounted mourn moved murdered mused must
  needed needing needs negotiate nominate noted notes noticed notify observe observed obtain obtained occupy
  occur occurred occurs offend offered offering opened opens operate operates oppose opposed opposes opposing
  opt ordered organise organize oust overcome overlook oversaw oversee oversees overtake overturn owe owed
  owned paid participate participated passed passes pave penetrate perform performed performs perpetuate
  persuade persuaded picked placate placed planned play played playing plead pleaded pledged pledges pledging
  plowed plunged pointed portray portrayed portrays posed poses positioned posted postpone posts pounce
  praised praises predict predicted prefers prepare prepares presented preserve presided pressed prevail
  prevailed prevent prevented prioritize privatize proceed proceeded proclaimed produce produced prohibit
  prolong promised promises promising promote promoted prompted prompts pronounced propel propose proposed
  proposes prosecute prosecuted protect protested prove proved provide provided provoke publish published
  publishes pull pulled punish pursue pursues pushed pushes putting qualify quell questioned quit raised raped
  reached reaches reaching reacted reads realize realized reap reassess reassure rebuild rebut recalled
  receive received reclaim recognise recognised recognize recognized recognizes recommend recommended
  reconcile reconsider recorded recounted recover recovered recruit recruited reduce refer referred reflect
  reflects refrain refuse refused refuses refusing regain regarded regret regretted regulate rein reinforce
  reinstate reiterated reject rejected rejecting rejects relate relates relax relayed released relies relocate
  remain remained remains remarked remember remembers remind reminded remove removed render renew reopen
  replace replaced replicate replied replies reported represent represented represents requested require
  required requires rescind resemble resembled resettle reshape resign resigned resist resisted resonate
  respond responded responding responds restore restores restrict restructure resulted resume retain retains
  retake retaliate rethink retire returned retweeted reveal revealed revealing reveals reverse reversed
  reviewed revise revisit revive revoke rewrite rile ripped rises risked rode rose ruled rules ruling rushed
  sabotage sacrificed safeguard said sat satisfy saw say saying says scored screamed scuttle searched secured
  seeing seeks seem seemed seeming seems seen sees seized selected sells sending sends sent serve served
  serves shifted shocked shook should showed showered shown shows shrink shut signed signing signs sits
  skyrocket slammed slid slipped soften sold solicit solve sought sounded sparked sparks sparred speak
  speaking speaks specializes speculate spend spends spent spoke spoken spotted spread stabbed stabilize
  started starts stated stating stayed steal stepped sticks stimulate stole stood stop stopped stream
  strengthen stressed strive strode struck struggled studied stunned submit submitted succeed succeeded
  succeeds sue sued sues suffer suffered suggest suggested suggesting suggests suing supported supports
  suppose suppress surprised survive survived suspend swept switched taken takes taking talked tarnish taught
  teach teaches tell telling tells tended terminate testified testify thank thanked think thinking thinks
  thought threatened threatening threatens threw throw throws thwart tighten told tolerate took topple touched
  touted traded transformed translates traveled treats tried tries triggered trying tuned turned tweeted
  tweets uncover undercut underestimate underestimated undergo undermine underscore understand understands
  understood undertake undo unfold unify unite unleash unlock unravel unseat unveil upend uphold urge urged
  urges urging used using vanished verify viewed violate violated visited voiced volunteered voted voting
  vowed vowing waited waive walked want wanting wants warn warned warning warns was washed watched weaken
  wearing wears weigh welcomed went were wield will wins wished withdraw withdrew withhold withstand witnessed
  woke won wonder wondered wore worked working worried would wrest wrestle write writes writing wrote yelled
  yield`.split(/\s+/u),
);
