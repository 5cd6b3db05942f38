const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  override: ['overrides', 'overrode', 'overriding', 'overridden'],
  set: ['sets', 'setting'],
  pay: ['pays', 'paid', 'paying'],
  sell: ['sells', 'sold', 'selling'],
  strike: ['strikes', 'struck', 'striking'],
  mislead: ['misleads', 'misled', 'misleading'],
  hide: ['hides', 'hid', 'hiding', 'hidden'],
  let: ['lets', 'letting'],
  lie: ['lies', 'lied', 'lying'],
  take: ['takes', 'took', 'taking', 'taken'],
  tear: ['tears', 'tore', 'tearing', 'torn'],
  speak: ['speaks', 'spoke', 'speaking', 'spoken'],
  find: ['finds', 'found', 'finding'],
  hit: ['hits', 'hitting'],
  cast: ['casts', 'casting'],
  come: ['comes', 'came', 'coming'],
  fight: ['fights', 'fought', 'fighting'],
  hold: ['holds', 'held', 'holding'],
  stand: ['stands', 'stood', 'standing'],
  throw: ['throws', 'threw', 'throwing', 'thrown'],
  break: ['breaks', 'broke', 'breaking', 'broken'],
  shoot: ['shoots', 'shot', 'shooting'],
  butt: ['butts', 'butted', 'butting'],
  fall: ['falls', 'fell', 'falling', 'fallen'],
  lay: ['lays', 'laid', 'laying'],
  go: ['goes', 'went', 'going', 'gone'],
  cry: ['cries', 'cried', 'crying'],
  undercut: ['undercuts', 'undercutting'],
  withdraw: ['withdraws', 'withdrew', 'withdrawing', 'withdrawn'],
  be: ['is', 'are', 'was', 'were', 'been', 'being'],
  put: ['puts', 'putting'],
  bring: ['brings', 'brought', 'bringing'],
  seek: ['seeks', 'sought', 'seeking'],
  win: ['wins', 'won', 'winning'],
  draw: ['draws', 'drew', 'drawing', 'drawn'],
  plead: ['pleads', 'pleaded', 'pled', 'pleading'],
  make: ['makes', 'made', 'making'],
  forbid: ['forbids', 'forbade', 'forbidding', 'forbidden'],
  face: ['faces', 'faced', 'facing'],
  split: ['splits', 'splitting'],
  say: ['says', 'said', 'saying'],
  call: ['calls', 'called', 'calling'],
  see: ['sees', 'saw', 'seeing', 'seen'],
  think: ['thinks', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'feeling'],
  lead: ['leads', 'led', 'leading'],
  get: ['gets', 'got', 'getting', 'gotten'],
  meet: ['meets', 'met', 'meeting'],
  heap: ['heaps', 'heaped', 'heaping'],
  leave: ['leaves', 'left', 'leaving'],
  give: ['gives', 'gave', 'giving', 'given'],
  defy: ['defies', 'defied', 'defying'],
  bid: ['bids', 'bidding'],
  have: ['has', 'had', 'having'],
  keep: ['keeps', 'kept', 'keeping'],
  file: ['files', 'filed', 'filing'],
};

/** All forms of a verb, itself first. A mark after it doubles its last letter: "slam*" gives slammed and slamming. */
export function formsOf(marked: string): readonly string[] {
  const verb = marked.replace('*', '');
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return [verb, ...irregular];
  const forms = regularForms(verb, marked.endsWith('*'));
  return verb.endsWith('ize') ? [...forms, ...regularForms(`${verb.slice(0, -3)}ise`, false)] : forms;
}

function regularForms(verb: string, doubles: boolean): readonly string[] {
  if (doubles) return [verb, `${verb}s`, `${verb}${verb.slice(-1)}ed`, `${verb}${verb.slice(-1)}ing`];
  if (/[^aeiou]y$/u.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/(?:s|x|z|ch|sh)$/u.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`];
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`];
}

export type VerbForm = 'base' | 'present' | 'past' | 'ing';

const PARTICIPLES: ReadonlySet<string> = new Set([
  'spoken',
  'torn',
  'thrown',
  'broken',
  'fallen',
  'gone',
  'taken',
  'drawn',
  'given',
  'seen',
]);

/** What the form of a verb can be told from its ending; irregular pasts count as past. */
export function verbForm(lower: string): VerbForm {
  if (lower.endsWith('ing')) return 'ing';
  if (lower.endsWith('ed') || PARTICIPLES.has(lower) || PAST.has(lower)) return 'past';
  return /[^s]s$/u.test(lower) ? 'present' : 'base';
}

const PAST: ReadonlySet<string> = new Set(
  Object.values(IRREGULAR).flatMap((forms) => forms.filter((form) => !form.endsWith('s') && !form.endsWith('ing'))),
);
