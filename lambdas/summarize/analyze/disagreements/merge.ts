import type { SpeakerId, TokenizedText } from '../model.ts';
import type { Cast } from '../speakers/index.ts';
import type { Dispute } from './dispute.ts';
import type { Opposition } from './opposition.ts';
import { isOwnSide } from './sides/allies.ts';
import { sharedWords, topicWords } from './topic-words.ts';

const NEAR = 2; // sentences
const SHARED_TOPIC = 2; // words

/** One dispute for all oppositions of the same parties, or of one of them on the same subject. */
export function mergeDisputes(cast: Cast, text: TokenizedText, oppositions: readonly Opposition[]): readonly Dispute[] {
  const complete = oppositions.filter(({ sides }) => sides[0].length > 0 && sides[1].length > 0);
  const partial = oppositions.filter(({ sides }) => sides[0].length === 0 || sides[1].length === 0);
  const disputes = complete.reduce<readonly Dispute[]>(
    (found, opposition) => placed(cast, text, found, opposition),
    [],
  );
  return partial.reduce<readonly Dispute[]>((found, opposition) => supported(cast, text, found, opposition), disputes);
}

function placed(
  cast: Cast,
  text: TokenizedText,
  disputes: readonly Dispute[],
  opposition: Opposition,
): readonly Dispute[] {
  const topic = topicOf(text, opposition);
  const matches = disputes.map((dispute) => matchTo(cast, dispute, opposition, topic));
  const best = Math.max(0, ...matches.map(({ score }) => score));
  if (best === 0) return [...disputes, { sides: opposition.sides, oppositions: [opposition], topic }];
  const index = matches.findIndex(({ score }) => score === best);
  return disputes.map((dispute, at) =>
    at === index ? joined(cast, dispute, opposition, topic, matches[at]?.turned ?? false) : dispute,
  );
}

interface Match {
  /** 0: another dispute. */
  readonly score: number;
  /** True where its first side is the dispute's second. */
  readonly turned: boolean;
}

function matchTo(
  cast: Cast,
  dispute: Dispute,
  { sides: [who, against], sentence }: Opposition,
  topic: ReadonlySet<string>,
): Match {
  const [left, right] = dispute.sides;
  const same = [
    meets(cast, left, who),
    meets(cast, right, against),
    meets(cast, left, against),
    meets(cast, right, who),
  ] as const;
  const near = dispute.oppositions.some((other) => Math.abs(other.sentence - sentence) <= NEAR);
  const shared = sharedWords(dispute.topic, topic);
  const about =
    shared >= SHARED_TOPIC || (shared > 0 && Math.min(topic.size, dispute.topic.size) <= SHARED_TOPIC) ? 1 : 0;
  if (same[0] && same[1]) return { score: 4 + about, turned: false };
  if (same[2] && same[3]) return { score: 4 + about, turned: true };
  if (same[1]) return { score: 2 + about, turned: false };
  if (!near && about === 0) return { score: 0, turned: false };
  if (same[1]) return { score: 2 + about, turned: false };
  if (same[3] && (about === 1 || near)) return { score: 1 + about, turned: true };
  if (same[2] && (about === 1 || near)) return { score: 1 + about, turned: true };
  if (same[0] && (about === 1 || near)) return { score: 1 + about, turned: false };
  return { score: 0, turned: false };
}

function meets(cast: Cast, side: readonly SpeakerId[], parties: readonly SpeakerId[]): boolean {
  return side.some((one) => parties.some((other) => isOwnSide(cast, one, other)));
}

function joined(
  cast: Cast,
  dispute: Dispute,
  opposition: Opposition,
  topic: ReadonlySet<string>,
  turned: boolean,
): Dispute {
  const [who, against] = opposition.sides;
  const [left, right] = turned ? [against, who] : [who, against];
  const first = added(cast, dispute.sides[0], left, dispute.sides[1]);
  const second = added(cast, dispute.sides[1], right, first);
  return {
    sides: [first, second],
    oppositions: [...dispute.oppositions, opposition],
    topic: new Set([...dispute.topic, ...topic]),
  };
}

/** A side with more parties; nobody is put on both sides. */
function added(
  cast: Cast,
  side: readonly SpeakerId[],
  more: readonly SpeakerId[],
  other: readonly SpeakerId[],
): readonly SpeakerId[] {
  const fresh = more.filter((party) => !side.includes(party) && !other.some((one) => isOwnSide(cast, one, party)));
  return [...side, ...fresh];
}

/** An opposition that names one side only strengthens the dispute of that side that is nearest; alone it is none. */
function supported(
  cast: Cast,
  text: TokenizedText,
  disputes: readonly Dispute[],
  opposition: Opposition,
): readonly Dispute[] {
  const [who, against] = opposition.sides;
  const topic = topicOf(text, opposition);
  const scores = disputes.map((dispute) => {
    const [left, right] = dispute.sides;
    const asTarget = against.length > 0 && (meets(cast, right, against) || meets(cast, left, against));
    const asCritic = who.length > 0 && (meets(cast, left, who) || meets(cast, right, who));
    if (!asTarget && !asCritic) return 0;
    const distance = Math.min(...dispute.oppositions.map((other) => Math.abs(other.sentence - opposition.sentence)));
    return 1 + sharedWords(dispute.topic, topic) + 1 / (1 + distance);
  });
  const best = Math.max(0, ...scores);
  if (best === 0) return disputes;
  const index = scores.indexOf(best);
  return disputes.map((dispute, at) =>
    at === index ? { ...dispute, oppositions: [...dispute.oppositions, opposition] } : dispute,
  );
}

function topicOf(text: TokenizedText, { about }: Opposition): ReadonlySet<string> {
  return about === null ? new Set() : topicWords(text, about);
}
