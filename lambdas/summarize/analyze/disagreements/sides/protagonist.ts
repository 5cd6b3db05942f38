import type { Speaker, SpeakerId } from '../../model.ts';
import { mentionsIn } from '../../speakers/index.ts';
import type { Opposition } from '../opposition.ts';
import { type Around, owns } from './around.ts';
import { canHaveOtherSide } from './other-side.ts';
import { speakerOf } from './speaker-of.ts';
import { isThing } from './things.ts';

const TRUST = 0.65; // every second one was right when read
/** An answer to nobody in sight is no dispute: "but he said" is said of much else. */
const ANSWERS: ReadonlySet<string> = new Set(['contrast']);

/** The last resort for a missing target: whom the sentences around the sign speak of most. */
export function withProtagonist(around: Around, opposition: Opposition): Opposition {
  const [who, against] = opposition.sides;
  if (who.length === 0 || against.length > 0 || !canHaveOtherSide(around, opposition) || ANSWERS.has(opposition.rule))
    return opposition;
  const other = protagonist(around, opposition);
  if (other === null) return opposition;
  return { ...opposition, sides: [who, [other]], confidence: opposition.confidence * TRUST };
}

/** Of those named within two sentences and three times in all, the one who takes most part in the article. */
function protagonist(around: Around, opposition: Opposition): SpeakerId | null {
  const named = namedAround(around, opposition);
  let best: { id: SpeakerId; weight: number } | null = null;
  for (const speaker of around.cast.speakers) {
    if (!named.has(speaker.id) || !canBeMeant(around, opposition, speaker)) continue;
    const weight = weightOf(around, opposition, speaker);
    if (best === null || weight > best.weight) best = { id: speaker.id, weight };
  }
  return best?.id ?? null;
}

/** Who speaks, or is at odds with somebody, is likelier meant than a mere name. */
function weightOf({ oppositions, spokenBy }: Around, opposition: Opposition, { id, mentions }: Speaker): number {
  const contests = oppositions.some((other) => other !== opposition && other.sides.flat().includes(id));
  return mentions.length + (spokenBy.has(id) ? SPEAKING : 0) + (contests ? CONTESTING : 0);
}

const SPEAKING = 2; // mentions
const CONTESTING = 1;

function namedAround({ cast, text }: Around, { sentence }: Opposition): ReadonlySet<SpeakerId> {
  const start = text.sentences[Math.max(0, sentence - WITHIN)]?.start ?? 0;
  const end = text.sentences[Math.min(text.sentences.length - 1, sentence + WITHIN)]?.end ?? 0;
  return new Set(
    mentionsIn(cast, { start, end }).flatMap(({ speaker, modifier }) =>
      modifier && speakerOf(cast, speaker)?.kind !== 'person' ? [] : [speaker],
    ),
  );
}

function canBeMeant(
  { cast, kin }: Around,
  { sides: [who], rule }: Opposition,
  { id, kind, name, mentions }: Speaker,
): boolean {
  if (mentions.length < FEWEST_MENTIONS || kind === 'unnamed' || NOBODY_MEANT.test(name)) return false;
  if (kind === 'person' && who.every((one) => isDescription(speakerOf(cast, one)))) return false;
  if (kind === 'place' && !OF_A_STATE.has(rule) && !who.some((one) => speakerOf(cast, one)?.kind === 'place'))
    return false; // states are at odds with states
  if (kind === 'person' && rule === 'protest') return false;
  return !owns(kin, who, id) && !isThing(cast, id);
}

/** Those who decide between others, and some or many, are opposed only where it is said. */
const NOBODY_MEANT = /^(?:some|many|others|most|several|few|people)\b|\b(?:judge|court|jury|tribunal)$/iu;

/** "The chairman" may be the very person the article speaks of most. */
function isDescription(speaker: Speaker | undefined): boolean {
  return speaker?.kind === 'unnamed' && /^[Tt]he \p{Ll}/u.test(speaker.name);
}

/** Strikers, marchers and those who call for a release may mean a state. */
const OF_A_STATE: ReadonlySet<string> = new Set(['protest', 'must-stop', 'demand']);
const FEWEST_MENTIONS = 3;
const WITHIN = 2; // sentences
