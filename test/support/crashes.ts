import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Faults } from './memory-s3.ts';

/** Where a process can die: around a request to S3 or SNS. */
export interface CrashPoint {
  readonly when: 'before' | 'after';
  readonly operation: string;
  /** Which of the requests of this kind, 1 for the first. */
  readonly nth: number | 'every';
  readonly key?: RegExp;
}

/** Processes that die at a given point: from then on nothing they ask for is done, and nobody hears their answer. */
export function crashes(point: CrashPoint): {
  readonly faults: Faults;
  readonly mortal: (handle: Handle) => Handle;
} {
  let matched = 0;
  let dead = false;
  const check = (when: CrashPoint['when']) => (operation: string, key: string) => {
    if (dead) throw new Error('no process');
    if (when !== point.when || operation !== point.operation || !(point.key?.test(key) ?? true)) return;
    matched += 1;
    if (point.nth !== 'every' && matched !== point.nth) return;
    dead = true;
    throw new Error('the process died');
  };
  return {
    faults: { before: check('before'), after: check('after') },
    mortal: (handle) => async (event) => {
      const answer = await handle(event);
      if (!dead) return answer;
      dead = false;
      throw new Error('the function died');
    },
  };
}

type Handle = (event: SQSEvent) => Promise<SQSBatchResponse>;
