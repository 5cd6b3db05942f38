import type { Speaker, SpeakerId, TokenizedText } from '../../model.ts';
import type { Cast } from '../../speakers/index.ts';
import type { Dispute } from '../dispute.ts';
import { sharedWords, topicWords } from '../topic-words.ts';
import type { Kin } from './allies.ts';
import { isThing } from './things.ts';

const ROUNDS = 2; // the country's minister, then the minister's ministry
const MOST_GATHERED = 4;

/** Adds to each side the speakers who speak for one of its parties and say something on the subject. */
export function gatherMembers(cast: Cast, kin: Kin, text: TokenizedText, dispute: Dispute): Dispute {
  const [left, right] = dispute.sides;
  if (left.some((party) => right.includes(party))) return dispute; // one divided body: nobody knows who is where
  const speaking = cast.speakers.filter((speaker) => isOnSubject(cast, text, dispute, speaker));
  const first = withSpeakers(cast, kin, speaking, left, right);
  return { ...dispute, sides: [first, withSpeakers(cast, kin, speaking, right, first)] };
}

/** A side for which nobody on the subject speaks is given whoever speaks for it at all. */
function withSpeakers(
  cast: Cast,
  kin: Kin,
  speaking: readonly Speaker[],
  side: readonly SpeakerId[],
  other: readonly SpeakerId[],
): readonly SpeakerId[] {
  const members = gathered(kin, speaking, side, other);
  if (cast.statements.some(({ speaker }) => speaker !== null && members.includes(speaker))) return members;
  return gathered(
    kin,
    cast.speakers.filter(({ id, kind }) => kind === 'person' && cast.statements.some(({ speaker }) => speaker === id)),
    side,
    other,
  );
}

function gathered(
  kin: Kin,
  speaking: readonly Speaker[],
  side: readonly SpeakerId[],
  other: readonly SpeakerId[],
): readonly SpeakerId[] {
  let members = side;
  for (let round = 0; round < ROUNDS; round += 1) {
    const more = speaking.filter(
      ({ id }) => !members.includes(id) && belongs(kin, members, id) && !belongs(kin, other, id),
    );
    members = [...members, ...more.map(({ id }) => id)];
  }
  return members.slice(0, side.length + MOST_GATHERED);
}

function belongs(kin: Kin, side: readonly SpeakerId[], id: SpeakerId): boolean {
  return side.some((party) => kin(party, id));
}

function isOnSubject(cast: Cast, text: TokenizedText, { topic, oppositions }: Dispute, { id, kind }: Speaker): boolean {
  if (kind === 'unnamed' || isThing(cast, id)) return false;
  return cast.statements.some(
    ({ speaker, content }) =>
      speaker === id &&
      content.some((span) => {
        const evident = oppositions.some(({ sentence }) => {
          const range = text.sentences[sentence];
          return range !== undefined && span.start < range.end && range.start < span.end;
        });
        return evident || sharedWords(topicWords(text, span), topic) > 0;
      }),
  );
}
