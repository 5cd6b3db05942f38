import type { SpeakerId } from '../../model.ts';
import type { Dispute } from '../dispute.ts';
import { sharedWords } from '../topic-words.ts';
import type { Kin } from './allies.ts';
import { type Around, owns, type Spoken } from './around.ts';
import { isShown, sentencesOf } from './evident.ts';
import { speakerOf } from './speaker-of.ts';
import { isThing } from './things.ts';

const ROUNDS = 2; // the country's minister, then the minister's ministry
const MOST_GATHERED = 4;

/** Adds to each side the speakers who speak for one of its parties and say something on the subject. */
export function gatherMembers(around: Around, dispute: Dispute): Dispute {
  const [left, right] = dispute.sides;
  if (left.some((party) => right.includes(party))) return dispute; // one divided body: nobody knows who is where
  const onSubject = speakersOnSubject(around, dispute);
  const first = withSpeakers(around, onSubject, withBodies(around, left), right);
  return { ...dispute, sides: [first, withSpeakers(around, onSubject, withBodies(around, right), first)] };
}

/** "A spokesman" says less than the ministry for which he speaks: it is named, too. */
function withBodies({ cast }: Around, side: readonly SpeakerId[]): readonly SpeakerId[] {
  const bodies = side.flatMap((id) => {
    const { kind, name = '', affiliation } = speakerOf(cast, id) ?? {};
    if (kind !== 'unnamed' || affiliation === undefined || name.includes(affiliation)) return [];
    return cast.speakers.filter((body) => body.kind === 'organization' && body.aliases.includes(affiliation));
  });
  return [...new Set([...side, ...bodies.map(({ id }) => id)])];
}

function speakersOnSubject({ cast, spokenBy }: Around, dispute: Dispute): readonly SpeakerId[] {
  const shown = sentencesOf(dispute);
  const speaks = (one: Spoken) => isShown(shown, one) || sharedWords(one.words, dispute.topic) > 0;
  return [...spokenBy].flatMap(([id, spoken]) => {
    const known = speakerOf(cast, id)?.kind !== 'unnamed' && !isThing(cast, id);
    return known && spoken.some(speaks) ? [id] : [];
  });
}

/** A side for which nobody on the subject speaks is given whoever speaks for it at all. */
function withSpeakers(
  { cast, kin, spokenBy }: Around,
  onSubject: readonly SpeakerId[],
  side: readonly SpeakerId[],
  other: readonly SpeakerId[],
): readonly SpeakerId[] {
  const members = gathered(kin, onSubject, side, other);
  if (members.some((id) => spokenBy.has(id))) return members;
  const people = [...spokenBy.keys()].filter((id) => speakerOf(cast, id)?.kind === 'person');
  return gathered(kin, people, side, other);
}

function gathered(
  kin: Kin,
  speaking: readonly SpeakerId[],
  side: readonly SpeakerId[],
  other: readonly SpeakerId[],
): readonly SpeakerId[] {
  let members = side;
  for (let round = 0; round < ROUNDS; round += 1) {
    const more = speaking.filter((id) => !members.includes(id) && owns(kin, members, id) && !owns(kin, other, id));
    members = [...members, ...more];
  }
  return members.slice(0, side.length + MOST_GATHERED);
}
