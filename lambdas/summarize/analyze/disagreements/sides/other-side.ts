import type { SpeakerId } from '../../model.ts';
import type { Opposition } from '../opposition.ts';
import type { Around } from './around.ts';
import { accuser, commonTarget, critic, employer, lastSpeaker, prosecutor, supporter } from './searches.ts';
import { isThing } from './things.ts';
import { withTwoMembers } from './two-members.ts';
import { isViolence } from './violence.ts';

/** A way to find a missing side, and how far to trust it. */
interface Search {
  readonly trust: number;
  readonly find: (around: Around, opposition: Opposition) => readonly SpeakerId[] | null;
}

/** For "A denies, rejects, criticizes it": whose it is. The surest first. */
const FOR_TARGET: readonly Search[] = [
  { trust: 1, find: accuser },
  { trust: 0.95, find: lastSpeaker },
  { trust: 0.95, find: commonTarget },
  { trust: 0.9, find: employer },
  { trust: 0.85, find: supporter },
  { trust: 0.8, find: prosecutor },
];

const CRITIC_TRUST = 0.9;

/** Gives an opposition whose sentence names one side only its other side, where the article around it does. */
export function withOtherSide(around: Around, opposition: Opposition): Opposition {
  const [who, against] = opposition.sides;
  if (who.length > 0 && against.length === 0) return withTarget(around, opposition, who);
  if (who.length === 0 && against.length > 0) return withCritic(around, opposition, against);
  return withTwoMembers(around, opposition);
}

function withTarget(around: Around, opposition: Opposition, who: readonly SpeakerId[]): Opposition {
  if (!canHaveOtherSide(around, opposition)) return opposition;
  for (const { trust, find } of FOR_TARGET) {
    const other = find(around, opposition)?.filter((party) => !isThing(around.cast, party)) ?? [];
    if (other.length > 0) return { ...opposition, sides: [who, other], confidence: opposition.confidence * trust };
  }
  return opposition;
}

function withCritic(around: Around, opposition: Opposition, against: readonly SpeakerId[]): Opposition {
  const critics = critic(around, opposition);
  if (critics === null) return opposition;
  return { ...opposition, sides: [critics, against], confidence: opposition.confidence * CRITIC_TRUST };
}

/** Faults found with something that is nobody ("the engine failed to start") have no other side to look for. */
const OF_NOBODY: ReadonlySet<string> = new Set(['fault-claim', 'dispute-mention']);

/** Nobody is looked for who would own a mere thing, or an attack that is condemned. */
export function canHaveOtherSide({ text }: Around, { rule, about }: Opposition): boolean {
  if (OF_NOBODY.has(rule)) return false;
  return about === null || !isViolence(text.text.slice(about.start, about.end));
}
