import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { type Faults, s3Error } from './memory-s3.ts';

/** What goes wrong, each as a share of the requests to S3 and SNS. */
export interface FaultShares {
  /** Refused: throttled, or out of order for the moment. */
  readonly refused: number;
  /** Done, and the answer lost. */
  readonly unheard: number;
  /** The process dies before or after the request. */
  readonly deaths: number;
}

export interface RandomFaults {
  readonly faults: Faults;
  /** A handler that dies with its process. */
  readonly mortal: (handle: Handle) => Handle;
  /** Ends all faults. */
  stop(): void;
  /** From now on, refuses this many requests one after the other: an outage. */
  outage(requests: number): void;
  readonly counts: { refused: number; unheard: number; deaths: number; sentUnmarked: number };
}

type Handle = (event: SQSEvent) => Promise<SQSBatchResponse>;

export function randomFaults(random: () => number, shares: FaultShares): RandomFaults {
  const counts = { refused: 0, unheard: 0, deaths: 0, sentUnmarked: 0 };
  const refusals = [s3Error('SlowDown', 503), s3Error('InternalError', 500), s3Error('Throttling', 429)];
  let stopped = false;
  let refusing = 0;
  let dead = false;
  /** An article is told of and not yet marked: if now something breaks, it will be told of again. */
  let unmarked = false;

  const fail = (kind: 'refused' | 'unheard' | 'deaths', message: Error): never => {
    counts[kind] += 1;
    counts.sentUnmarked += unmarked ? 1 : 0;
    unmarked = false;
    dead = kind === 'deaths';
    throw message;
  };
  const perhapsDie = () => {
    if (random() < shares.deaths / 2) fail('deaths', new Error('the process died'));
  };

  return {
    counts,
    faults: {
      before() {
        if (dead) throw new Error('no process');
        if (stopped) return;
        refusing = Math.max(0, refusing - 1);
        if (refusing > 0 || random() < shares.refused) fail('refused', refusals[counts.refused % 3] ?? new Error());
        perhapsDie();
      },
      after(operation, key, body) {
        if (operation === 'Publish') unmarked = true;
        if (key.startsWith('records/') && body?.includes('"state": "published"')) unmarked = false;
        if (stopped) return;
        if (random() < shares.unheard) fail('unheard', new Error('socket hang up'));
        perhapsDie();
      },
    },
    mortal: (handle) => async (event) => {
      const answer = await handle(event);
      if (!dead) return answer;
      dead = false;
      throw new Error('the function died');
    },
    stop: () => {
      stopped = true;
    },
    outage: (requests) => {
      refusing = requests;
    },
  };
}
