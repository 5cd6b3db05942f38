import type { SpeakerId, TokenizedText } from '../model.ts';
import type { Dispute } from './dispute.ts';
import type { Opposition } from './opposition.ts';
import type { Kin } from './sides/allies.ts';
import { sharedWords, topicWords } from './topic-words.ts';

const NEAR = 2; // sentences
const SAME_PASSAGE = 5; // sentences: farther off, a sign with one side alone joins by its subject only
const SURE_ENOUGH = 0.42; // a weaker sign shows a dispute, but puts nobody on a side
const SHARED_TOPIC = 2; // words
/** Rules that say that two are at odds, not who began. */
const SYMMETRIC: ReadonlySet<string> = new Set(['clash', 'dispute-noun', 'opposed-to', 'legal']);

/**
 * One dispute for all oppositions of the same parties, or of one of them on the same subject.
 *
 * Those that name one side only join the dispute of that side; where there is none, `lastResort` may find the other, and for those that are left over in the end `fromLead`.
 */
export function mergeDisputes(
  kin: Kin,
  text: TokenizedText,
  oppositions: readonly Opposition[],
  lastResort: (opposition: Opposition) => Opposition,
  fromLead: (opposition: Opposition) => Opposition,
): readonly Dispute[] {
  const sure = oppositions
    .filter(isComplete)
    .reduce<readonly Dispute[]>((found, opposition) => placed(kin, text, found, opposition), []);
  const near = joinedOrCompleted(
    kin,
    text,
    { disputes: sure, left: oppositions.filter((opposition) => !isComplete(opposition)) },
    lastResort,
  );
  const asIs = (opposition: Opposition) => opposition;
  // a sign may stand before the one that makes it a dispute
  const again = joinedOrCompleted(kin, text, near, asIs);
  const led = joinedOrCompleted(kin, text, again, fromLead);
  return joinedOrCompleted(kin, text, led, asIs).disputes;
}

interface Merged {
  readonly disputes: readonly Dispute[];
  /** One-sided oppositions that belong to none of them. */
  readonly left: readonly Opposition[];
}

/** Each one-sided opposition joins a dispute of its side, else makes one of its own where it can be completed. */
function joinedOrCompleted(
  kin: Kin,
  text: TokenizedText,
  { disputes, left }: Merged,
  complete: (opposition: Opposition) => Opposition,
): Merged {
  const unplaced: Opposition[] = [];
  const found = left.reduce((merged, opposition) => {
    const joinedIn = supported(kin, text, merged, opposition);
    if (joinedIn !== merged) return joinedIn;
    const completed = complete(opposition);
    if (isComplete(completed)) return placed(kin, text, merged, completed);
    unplaced.push(opposition);
    return merged;
  }, disputes);
  return { disputes: found, left: unplaced };
}

function isComplete({ sides }: Opposition): boolean {
  return sides[0].length > 0 && sides[1].length > 0;
}

function placed(
  kin: Kin,
  text: TokenizedText,
  disputes: readonly Dispute[],
  opposition: Opposition,
): readonly Dispute[] {
  const topic = topicOf(text, opposition);
  const matches = disputes.map((dispute) => matchTo(kin, dispute, opposition, topic));
  const best = Math.max(0, ...matches.map(({ score }) => score));
  if (best === 0) return [...disputes, { sides: opposition.sides, oppositions: [opposition], topic }];
  const index = matches.findIndex(({ score }) => score === best);
  return disputes.map((dispute, at) =>
    at === index ? joined(kin, dispute, opposition, topic, matches[at]?.turned ?? false) : dispute,
  );
}

interface Match {
  /** 0: another dispute. */
  readonly score: number;
  /** True where its first side is the dispute's second. */
  readonly turned: boolean;
}

function matchTo(
  kin: Kin,
  dispute: Dispute,
  { sides: [who, against], sentence, rule }: Opposition,
  topic: ReadonlySet<string>,
): Match {
  const [left, right] = dispute.sides;
  const same = [
    meets(kin, left, who),
    meets(kin, right, against),
    meets(kin, left, against),
    meets(kin, right, who),
  ] as const;
  const near = dispute.oppositions.some((other) => Math.abs(other.sentence - sentence) <= NEAR);
  const shared = sharedWords(dispute.topic, topic);
  const about =
    shared >= SHARED_TOPIC || (shared > 0 && Math.min(topic.size, dispute.topic.size) <= SHARED_TOPIC) ? 1 : 0;
  if (isDivided(dispute.sides) !== isDivided([who, against])) return { score: near ? about : 0, turned: false };
  if (same[0] && same[1]) return { score: 4 + about, turned: false };
  if (same[2] && same[3]) return { score: 4 + about, turned: true };
  const either = SYMMETRIC.has(rule) || dispute.oppositions.every((other) => SYMMETRIC.has(other.rule));
  if (same[1]) return { score: 2 + about, turned: false };
  if (either && (same[2] || same[3]) && (near || about === 1)) return { score: 1 + about, turned: true };
  if (!near && about === 0) return { score: 0, turned: false };
  if (same[3] && about === 1 && near) return { score: 1 + about, turned: true };
  if (same[2] && about === 1 && near) return { score: 1 + about, turned: true };
  if (same[0] && (about === 1 || near)) return { score: 1 + about, turned: false };
  return { score: 0, turned: false };
}

/** One body on both sides ("the two neighbors are at odds"): its members may be named nearby. */
function isDivided([left, right]: Opposition['sides']): boolean {
  return left.length > 0 && left.every((party) => right.includes(party));
}

function meets(kin: Kin, side: readonly SpeakerId[], parties: readonly SpeakerId[]): boolean {
  return side.some((one) => parties.some((other) => kin(one, other)));
}

function joined(
  kin: Kin,
  dispute: Dispute,
  opposition: Opposition,
  topic: ReadonlySet<string>,
  turned: boolean,
): Dispute {
  if (opposition.confidence < SURE_ENOUGH) return { ...dispute, oppositions: [...dispute.oppositions, opposition] };
  if (isDivided(dispute.sides) || isDivided(opposition.sides)) return withMembers(dispute, opposition, topic);
  const [who, against] = opposition.sides;
  const [left, right] = turned ? [against, who] : [who, against];
  const first = added(kin, dispute.sides[0], left, dispute.sides[1]);
  const second = added(kin, dispute.sides[1], right, first);
  return {
    sides: [first, second],
    oppositions: [...dispute.oppositions, opposition],
    topic: new Set([...dispute.topic, ...topic]),
  };
}

/** A body that was divided is, once its members are named, the sides that they take. */
function withMembers(dispute: Dispute, opposition: Opposition, topic: ReadonlySet<string>): Dispute {
  return {
    sides: isDivided(dispute.sides) ? opposition.sides : dispute.sides,
    oppositions: [...dispute.oppositions, opposition],
    topic: new Set([...dispute.topic, ...topic]),
  };
}

/** A side with more parties; nobody is put on both sides. */
function added(
  kin: Kin,
  side: readonly SpeakerId[],
  more: readonly SpeakerId[],
  other: readonly SpeakerId[],
): readonly SpeakerId[] {
  const fresh = more.filter((party) => !side.includes(party) && !other.some((one) => kin(one, party)));
  return [...side, ...fresh];
}

/** An opposition that names one side only strengthens the dispute of that side that is nearest; alone it is none. */
function supported(
  kin: Kin,
  text: TokenizedText,
  disputes: readonly Dispute[],
  opposition: Opposition,
): readonly Dispute[] {
  const [who, against] = opposition.sides;
  const topic = topicOf(text, opposition);
  const scores = disputes.map((dispute) => {
    const [left, right] = dispute.sides;
    const asTarget = against.length > 0 && (meets(kin, right, against) || meets(kin, left, against));
    const asCritic = who.length > 0 && (meets(kin, left, who) || meets(kin, right, who));
    if (!asTarget && !asCritic) return 0;
    const distance = Math.min(...dispute.oppositions.map((other) => Math.abs(other.sentence - opposition.sentence)));
    const shared = sharedWords(dispute.topic, topic);
    return distance > SAME_PASSAGE && shared === 0 ? 0 : 1 + shared + 1 / (1 + distance);
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
