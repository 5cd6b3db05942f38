import type { Clock } from '../../lambdas/summarize/publish/pace.ts';

/** A clock that jumps to the next moment at which somebody wakes up: hours pass in milliseconds. */
export function virtualTime(): { readonly clock: Clock; run(work: Promise<unknown>): Promise<void> } {
  let now = 0;
  let sleepers: readonly { readonly at: number; readonly wake: () => void }[] = [];
  return {
    clock: {
      now: () => now,
      sleep: (milliseconds) =>
        new Promise<void>((wake) => {
          sleepers = [...sleepers, { at: now + milliseconds, wake }];
        }),
    },
    async run(work) {
      let isDone = false;
      const ended = work.finally(() => {
        isDone = true;
      });
      while (!isDone) {
        await new Promise((resolve) => setImmediate(resolve));
        const next = Math.min(...sleepers.map(({ at }) => at));
        const due = sleepers.filter(({ at }) => at === next);
        sleepers = sleepers.filter(({ at }) => at !== next);
        now = due.length === 0 ? now : next;
        for (const { wake } of due) wake();
      }
      await ended;
    },
  };
}
