const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Nouns that name an act of opposition: "criticism of the plan from farmers", "her rejection of the offer". */
export const OPPOSITION_NOUNS = words(
  `criticism criticisms condemnation outcry backlash anger fury outrage opposition objection objections resistance rejection denunciation
  accusation accusations rebuke rebukes complaints pushback scorn ire wrath flak hostility disapproval denial denials repudiation
  ridicule mockery derision contempt recriminations backlashes indignation dissent boos jeers heckles uproar furor furore unease discontent
  dissatisfaction disquiet revolt rebellion consternation dismay skepticism scepticism frustration distrust mistrust critique critiques tirade tirades diatribe diatribes broadside`,
);

/** Verbs whose subject meets opposition: "faces criticism from", "drew fire from". */
export const MEETING_VERBS =
  'face, draw, attract, spark, provoke, prompt, trigger, ignite, meet, stir*, earn, cause, encounter, raise, come under, come in for, run into, receive, fuel, suffer, weather, unleash, elicit, bring, met with, be met with, get, cop*';

/** Verbs whose subject brings opposition forward: "lodged objections to", "launched a scathing attack on". */
export const VOICING_VERBS =
  'voice, raise, express, lodge, file, register, repeat, renew, issue, level, level*, deliver, launch, lead, join, mount, aim, direct, heap, reiterate, release';

/** Attacks are of words where an adjective says so. */
export const ATTACK_NOUNS = words('attack attacks assault assaults salvo');
export const VERBAL = words(
  'verbal scathing blistering personal thinly-veiled veiled rhetorical withering stinging political angry bitter outspoken furious',
);

/** Fixed words after such a verb that stand for opposition by themselves. */
export const FIRE_NOUNS = words('fire attack scrutiny criticism pressure flak');

/** Nouns that name a dispute between two sides: "a row between A and B over C", "his feud with B". */
export const DISPUTE_NOUNS = words(
  `dispute disputes row feud clash clashes rift rifts standoff stand-off disagreement disagreements quarrel spat argument controversy
  fight battle conflict wrangle tussle showdown impasse war-of-words bickering infighting squabble dust-up contention feuds quarrels wrangling skirmish spats tensions tension division divisions
  differences split deadlock face-off tug-of-war stalemate`,
);

/** Those that need two named sides or "legal", "court" …, because they are mostly meant otherwise. */
export const DOUBTFUL_DISPUTE_NOUNS = words(
  'fight battle conflict clash clashes argument tension tensions differences division divisions showdown split controversy deadlock',
);

/** Adjectives that make a doubtful dispute noun a dispute of words. */
export const DISPUTE_ADJECTIVES = words(
  'legal court trade diplomatic political public custody bitter political-party verbal ideological long-running contractual pay labor labour border',
);
