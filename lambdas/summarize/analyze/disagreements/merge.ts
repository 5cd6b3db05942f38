import type { TokenizedText } from '../model.ts';
import type { Dispute } from './dispute.ts';
import { joined } from './join.ts';
import { matchTo, meets } from './match.ts';
import type { Opposition } from './opposition.ts';
import type { Kin } from './sides/allies.ts';
import { sharedWords, topicWords } from './topic-words.ts';

const SAME_PASSAGE = 8; // sentences: farther off, a sign with one side alone joins by its subject only

/**
 * One dispute for all oppositions of the same parties, or of one of them on the same subject.
 *
 * Those that name one side only join the dispute of that side; where there is none, `lastResort` may find the other.
 */
export function mergeDisputes(
  kin: Kin,
  text: TokenizedText,
  oppositions: readonly Opposition[],
  lastResort: (opposition: Opposition) => Opposition,
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
  return joinedOrCompleted(kin, text, near, asIs).disputes;
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
    const apart = distance > SAME_PASSAGE && shared === 0 && opposition.rule !== 'legal'; // an appeal comes at the end
    return apart ? 0 : 1 + shared + 1 / (1 + distance);
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
