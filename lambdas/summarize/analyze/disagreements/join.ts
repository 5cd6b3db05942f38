import type { SpeakerId } from '../model.ts';
import type { Dispute } from './dispute.ts';
import { isDivided } from './match.ts';
import type { Opposition } from './opposition.ts';
import type { Kin } from './sides/allies.ts';

const SURE_ENOUGH = 0.42; // a weaker sign shows a dispute, but puts nobody on a side

/** The dispute with one more sign, whose parties join its sides. */
export function joined(
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
