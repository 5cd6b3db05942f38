import { spawnSync } from 'node:child_process';

/** The processes that run the function, at one moment. */
export interface Sample {
  /** Milliseconds since 1970, as in the function's log. */
  readonly at: number;
  readonly processes: number;
  /** Resident memory of the largest process. */
  readonly largestMegabytes: number;
  /** Processor time of all processes together since their start. */
  readonly cpuSeconds: number;
}

/**
 * Looks at the function's processes every second. The emulator tells no memory of a process: it reports the largest of
 * all that ever ended.
 * @param folder the emulator's temporary folder, under which it unpacks the function
 * @returns what ends the looking, and hands over what was seen
 */
export function watchProcesses(folder: string): () => readonly Sample[] {
  const samples: Sample[] = [];
  const timer = setInterval(() => samples.push(sample(folder)), EVERY_MS);
  return () => {
    clearInterval(timer);
    return [...samples, sample(folder)];
  };
}

const EVERY_MS = 1000;

function sample(folder: string): Sample {
  const { stdout } = spawnSync('ps', ['-A', '-w', '-w', '-o', 'rss=,time=,args='], { encoding: 'utf8' });
  const own = stdout.split('\n').filter((line) => line.includes(`${folder}/ministack-lambda-`));
  const seen = own.map((line) => LINE.exec(line)?.groups ?? {});
  return {
    at: Date.now(),
    processes: seen.length,
    largestMegabytes: Math.max(0, ...seen.map(({ kilobytes = '0' }) => Number(kilobytes) / 1024)),
    cpuSeconds: seen.reduce((total, { time = '0' }) => total + secondsOf(time), 0),
  };
}

const LINE = /^\s*(?<kilobytes>\d+)\s+(?<time>[\d:.-]+)\s/;

/** "1-02:03:04", "02:03:04" or "2:03.45". */
function secondsOf(time: string): number {
  const [clock = '', days = '0'] = time.split('-').toReversed();
  return Number(days) * 86_400 + clock.split(':').reduce((total, part) => total * 60 + Number(part), 0);
}
