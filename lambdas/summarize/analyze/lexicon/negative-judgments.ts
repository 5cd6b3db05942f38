/** Words with which one party judges another's act: "called the plan irresponsible". Stems match from their start. */
export const NEGATIVE_JUDGMENTS: readonly string[] = (
  'irresponsib wrong shame disgrac unaccept absurd ridiculous baseless false fake untrue illegal unlawful unconstitutional unfair unjust cruel inhuman ' +
  'dangerous reckless racist sexist misogyn homophob xenophob antisemit anti-semit islamophob hypocri liar lies lying lie hoax sham farce farcical witch-hunt ' +
  'mistake disaster failure fail catastroph betray insult abuse abusive outrage misguided mislead dishonest corrupt incompeten flawed short-sighted shortsighted ' +
  'draconian heavy-handed discriminat disproportionate unnecessar harmful waste stunt nonsense rubbish garbage bogus spurious arbitrary capricious inappropriate ' +
  'counterproductive counter-productive disappoint troubl appall appalling horrif abhorr despicab disgust deplorab reprehens unethical immoral ' +
  'ludicrous laughable pathetic coward bully bullying threat smear propaganda unfounded groundless malicious defamat inaccurate distort exaggerat ' +
  'undemocratic anti-democratic authoritarian dictator fascist nazi tyrann murder massacre crime criminal genocid apartheid blackmail extort scandal ' +
  'joke embarrass inadequate insufficient unworkable unrealistic irrational foolish stupid idiotic insane crazy madness senseless pointless ' +
  'offensive hateful bigot intoleran inflammator provocati divisive toxic poison hurtful damaging devastat regressive backward step-backward backwards ' +
  'unpatriotic treason traitor treacher violat breach unprecedented overreach power-grab theft robbery stab cheat rigged fraud ' +
  'excessive extreme extremist radical brutal barbaric callous heartless indefensible inexcusable unforgivable unjustified unwarranted untenable ' +
  'evasive half-baked outdated secretive ignor neglect negligen hollow empty meaningless cosmetic opportunis cynical self-serving reckon hysterical unfit biased untrustworth unreliable ill-conceived ill-advised inept clueless nonsensical deceit unsupport unfit naive overblown wasteful narcissis selfish greedy unsafe unsustainab delusional desperat unhelpful partisan politici scandalous meddl provocation sinister audaci sloppy lazy alarmis fearmonger scaremonger scare-monger unlivable simplistic one-sided incorrect meritless frivolous preposterous phony fabricat mischaracteri overstat tone-deaf insulting degrading shambolic disrespect insensitive intolerabl unreasonabl unwise hypocrisy toothless vindictive slap liar dictator theft bad worst terrible awful horrible poor lousy weak'
).split(' ');

/** Those that say by themselves that somebody did wrong, not that a thing is bad ("the road is dangerous"). */
export const NORMATIVE_JUDGMENTS: readonly string[] = (
  'irresponsib wrong shameful disgrac unaccept absurd ridiculous baseless false untrue illegal unlawful unconstitutional unfair unjust cruel inhuman reckless racist sexist misogyn ' +
  'homophob xenophob antisemit islamophob hypocri liar lies lying hoax sham farce farcical mistake betray insult abusive outrageous misguided mislead dishonest corrupt incompeten flawed ' +
  'short-sighted shortsighted draconian heavy-handed discriminat disproportionate waste stunt nonsense rubbish bogus spurious arbitrary capricious inappropriate counterproductive appalling ' +
  'abhorr despicab disgust deplorab reprehens unethical immoral ludicrous laughable unfounded groundless malicious defamat undemocratic unworkable irrational foolish senseless offensive hateful ' +
  'divisive unpatriotic indefensible inexcusable unforgivable unjustified unwarranted untenable overreach evasive half-baked callous heartless hysterical unfit biased untrustworth ill-conceived ill-advised inept clueless nonsensical deceit unsupportab naive overblown narcissis selfish delusional scandalous scaremonger scare-monger fearmonger alarmis simplistic irrelevant inaccurate incorrect meritless frivolous preposterous phony fabricat mischaracteri tone-deaf insulting degrading shambolic disrespectful insensitive intolerable rigged fraudulent illegitimate motivated unreasonable unwise hypocrisy toothless vindictive'
).split(' ');

/** "must stop", "should resign": a demand that finds fault. */
export const FAULT_FINDING: ReadonlySet<string> = new Set(
  'stop end halt cease release free withdraw apologize apologise resign reverse drop abandon scrap lift reconsider repeal rescind retract rethink explain refrain quit disclose dismiss sack suspend cancel overturn step replace remove fire'.split(
    ' ',
  ),
);
