import type { SpeakerId } from '../model.ts';
import type { Dispute } from './dispute.ts';
import type { Opposition } from './opposition.ts';
import type { Kin } from './sides/allies.ts';
import { sharedWords } from './topic-words.ts';

const NEAR = 2; // sentences
const SAME_STORY = 15; // sentences: farther off, the same target is criticized for something else
const SHARED_TOPIC = 2; // words
/** Rules that say that two are at odds, not who began. */
const SYMMETRIC: ReadonlySet<string> = new Set(['clash', 'dispute-noun', 'opposed-to', 'legal']);
const ANSWERS: ReadonlySet<string> = new Set(['denial', 'disclaimer', 'retort']);

/** How well an opposition fits a dispute. */
export interface Match {
  /** 0: another dispute. */
  readonly score: number;
  /** True where its first side is the dispute's second. */
  readonly turned: boolean;
}

/** Same parties, or one of them on the same subject or close by. */
export function matchTo(
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
  const distance = Math.min(...dispute.oppositions.map((other) => Math.abs(other.sentence - sentence)));
  const near = distance <= NEAR;
  const shared = sharedWords(dispute.topic, topic);
  const about =
    shared >= SHARED_TOPIC || (shared > 0 && Math.min(topic.size, dispute.topic.size) <= SHARED_TOPIC) ? 1 : 0;
  if (isDivided(dispute.sides) !== isDivided([who, against])) return { score: near ? about : 0, turned: false };
  if (same[0] && same[1]) return { score: 4 + about, turned: false };
  if (same[2] && same[3]) return { score: 4 + about, turned: true };
  const either = SYMMETRIC.has(rule) || dispute.oppositions.every((other) => SYMMETRIC.has(other.rule));
  if (same[1] && (distance <= SAME_STORY || about === 1)) return { score: 2 + about, turned: false };
  if ((same[2] || same[3]) && isAnswered(dispute, sentence, rule)) return { score: 2 + about, turned: true };
  if (either && (same[2] || same[3]) && (near || about === 1)) return { score: 1 + about, turned: true };
  if (!near && about === 0) return { score: 0, turned: false };
  if (same[3] && about === 1 && near) return { score: 1 + about, turned: true };
  if (same[2] && about === 1 && near) return { score: 1 + about, turned: true };
  if (same[0] && (about === 1 || near)) return { score: 1 + about, turned: false };
  return { score: 0, turned: false };
}

/** "He accused her of fraud, a claim that her lawyers deny": both in one sentence. */
function isAnswered({ oppositions }: Dispute, sentence: number, rule: string): boolean {
  return oppositions.some((other) => other.sentence === sentence && (ANSWERS.has(rule) || ANSWERS.has(other.rule)));
}

/** One body on both sides ("the two neighbors are at odds"): its members may be named nearby. */
export function isDivided([left, right]: Opposition['sides']): boolean {
  return left.length > 0 && left.every((party) => right.includes(party));
}

export function meets(kin: Kin, side: readonly SpeakerId[], parties: readonly SpeakerId[]): boolean {
  return side.some((one) => parties.some((other) => kin(one, other)));
}
