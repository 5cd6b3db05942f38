/** Verbs that do not go the regular way: base form, then every other form. */
const IRREGULAR = `say says said saying
tell tells told telling
speak speaks spoke spoken speaking
write writes wrote written writing
read reads reading
think thinks thought thinking
know knows knew known knowing
feel feels felt feeling
find finds found finding
mean means meant meaning
show shows showed shown showing
see sees saw seen seeing
swear swears swore sworn swearing
sing sings sang sung singing
forget forgets forgot forgotten forgetting
understand understands understood understanding
undertake undertakes undertook undertaken undertaking
begin begins began begun beginning
withdraw withdraws withdrew withdrawn withdrawing
bet bets betting
seek seeks sought seeking
learn learns learned learnt learning
dream dreams dreamed dreamt dreaming
beg begs begged begging
quip quips quipped quipping
quiz quizzes quizzed quizzing
admit admits admitted admitting
rebut rebuts rebutted rebutting
commit commits committed committing
slam slams slammed slamming
rip rips ripped ripping
brag brags bragged bragging
chat chats chatted chatting
dub dubs dubbed dubbing
blurt blurts blurted blurting
pan pans panned panning
knock knocks knocked knocking
refer refers referred referring
prefer prefers preferred preferring
recap recaps recapped recapping
aver avers averred averring
opine opines opined opining
log logs logged logging
plan plans planned planning
reply replies replied replying
cry cries cried crying
decry decries decried decrying
deny denies denied denying
imply implies implied implying
clarify clarifies clarified clarifying
specify specifies specified specifying
testify testifies testified testifying
notify notifies notified notifying
vilify vilifies vilified vilifying
worry worries worried worrying
query queries queried querying
identify identifies identified identifying
convey conveys conveyed conveying
relay relays relayed relaying
underlie underlies underlay underlying`;

const formsOfIrregular: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR.split('\n').map((line) => [line.split(' ')[0] ?? '', line.split(' ')]),
);

/** All forms of a verb, the given base form first: `urge` → urge, urges, urged, urging. */
export function formsOf(verb: string): readonly string[] {
  const irregular = formsOfIrregular.get(verb);
  if (irregular) return irregular;
  const stem = verb.endsWith('e') && !verb.endsWith('ee') ? verb.slice(0, -1) : verb;
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${stem}ed`, `${stem}ing`];
}
