import type { SpeakerId } from '../../model.ts';
import { type Cast, mentionsIn } from '../../speakers/index.ts';
import type { Opposition } from '../opposition.ts';
import { type Around, owns } from './around.ts';
import { canHaveOtherSide } from './other-side.ts';
import { speakerOf } from './speaker-of.ts';
import { isThing } from './things.ts';

/** Rules whose verb opposes somebody even where nobody near is named. */
const OPPOSING: ReadonlySet<string> = new Set([
  'rejection',
  'defiance',
  'criticism',
  'attack',
  'accusation',
  'verdict',
  'opposed-to',
]);
const LEAD = 2; // index of its last sentence, the headline counted

const TRUST = 0.9;

/** Where nothing else tells who is opposed: whom the article is about from its start. */
export function withPartyOfLead(around: Around, opposition: Opposition): Opposition {
  const [who, against] = opposition.sides;
  if (who.length === 0 || against.length > 0 || !canHaveOtherSide(around, opposition)) return opposition;
  const other = partyOfLead(around, opposition);
  if (other === null) return opposition;
  return { ...opposition, sides: [who, [other]], confidence: opposition.confidence * TRUST };
}

/** Of those in the lead who speak or are at odds with somebody, the one most spoken of. */
function partyOfLead(around: Around, opposition: Opposition): SpeakerId | null {
  const { cast, text } = around;
  if (!OPPOSING.has(opposition.rule) || opposition.sides[0].every((id) => isDescribed(cast, id))) return null;
  const end = text.sentences[Math.min(text.sentences.length - 1, LEAD)]?.end ?? 0;
  const named = new Set(
    mentionsIn(cast, { start: 0, end }).flatMap(({ speaker, modifier }) => (modifier ? [] : [speaker])),
  );
  const found = [...named].filter((id) => takesPart(around, opposition, id));
  return found.toSorted((a, b) => mentionsOf(around, b) - mentionsOf(around, a))[0] ?? null;
}

/** "licensees who refuse to comply" may refuse anybody. */
function isDescribed(cast: Cast, id: SpeakerId): boolean {
  const kind = speakerOf(cast, id)?.kind;
  return kind === 'group' || kind === 'unnamed';
}

function takesPart({ cast, kin, oppositions, spokenBy }: Around, opposition: Opposition, id: SpeakerId): boolean {
  const speaker = speakerOf(cast, id);
  if (speaker === undefined || speaker.kind === 'place' || !NAMED.test(speaker.name)) return false;
  if (isThing(cast, id) || owns(kin, opposition.sides[0], id)) return false;
  return spokenBy.has(id) || oppositions.some((other) => other !== opposition && other.sides.flat().includes(id));
}

/** A name, not a mere description. */
const NAMED = /^(?:[Tt]he )?\p{Lu}/u;

function mentionsOf({ cast }: Around, id: SpeakerId): number {
  return speakerOf(cast, id)?.mentions.length ?? 0;
}
