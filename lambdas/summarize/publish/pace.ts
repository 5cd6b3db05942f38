import { setTimeout as sleep } from 'node:timers/promises';

/** Keeps an interval between messages. */
export interface Pace {
  /** Takes the next free moment for a message, and resolves when it has come. */
  turn(): Promise<void>;
  /**
   * Resolves when the interval after the last message is over. A process that ends earlier makes room for another one,
   * which has kept no interval yet: only with this do N processes stay at N messages an interval.
   */
  settle(): Promise<void>;
}

/** @param intervalMs milliseconds from one message to the next; 0 keeps none */
export function pace(intervalMs: number, clock: Clock = SYSTEM_CLOCK): Pace {
  let free = Number.NEGATIVE_INFINITY;
  const waitUntil = async (time: number) => {
    const milliseconds = time - clock.now();
    if (milliseconds > 0) await clock.sleep(milliseconds);
  };
  return {
    turn() {
      const mine = Math.max(free, clock.now());
      free = mine + intervalMs;
      return waitUntil(mine);
    },
    settle: () => waitUntil(free),
  };
}

export interface Clock {
  /** Milliseconds. */
  now(): number;
  sleep(milliseconds: number): Promise<unknown>;
}

const SYSTEM_CLOCK: Clock = { now: () => performance.now(), sleep: (milliseconds) => sleep(milliseconds) };
