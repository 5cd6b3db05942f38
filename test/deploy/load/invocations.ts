import { type FilteredLogEvent, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { GetFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import type { Deployed } from '../stage.ts';

/** One run of the function, for one batch, as its log tells. */
export interface Invocation {
  /** Milliseconds since 1970. */
  readonly endedAt: number;
  readonly milliseconds: number;
  readonly articles: number;
  readonly logBytes: number;
}

/** All runs of the function that ended within a time, in order. */
export async function invocationsBetween(deployed: Deployed, from: number, to: number): Promise<readonly Invocation[]> {
  const logGroupName = await logGroupOf(deployed);
  const streams = new Map<string, FilteredLogEvent[]>();
  for (let start = from; start <= to; start += WINDOW_MS) {
    const window = { startTime: start, endTime: Math.min(to, start + WINDOW_MS - 1) };
    const { events = [] } = await deployed.clients.logs.send(new FilterLogEventsCommand({ logGroupName, ...window }));
    if (events.length === MOST_EVENTS) throw new Error(`more log in ${WINDOW_MS} ms than the emulator hands over`);
    for (const event of events) {
      const stream = streams.get(event.logStreamName ?? '') ?? [];
      streams.set(event.logStreamName ?? '', [...stream, event]);
    }
  }
  return [...streams.values()].flatMap(toInvocation).toSorted((one, other) => one.endedAt - other.endedAt);
}

const WINDOW_MS = 10_000;
const MOST_EVENTS = 10_000; // the emulator knows no second page

async function logGroupOf({ clients, outputs }: Deployed): Promise<string> {
  const request = new GetFunctionConfigurationCommand({ FunctionName: outputs.FunctionName });
  const { LoggingConfig } = await clients.lambda.send(request);
  return LoggingConfig?.LogGroup ?? `/aws/lambda/${outputs.FunctionName}`;
}

/** The emulator gives every run a stream of its own, all of it at the moment of its end. */
function toInvocation(events: readonly FilteredLogEvent[]): readonly Invocation[] {
  const messages = events.map(({ message = '' }) => message);
  const duration = messages.flatMap((message) => REPORT.exec(message)?.groups?.milliseconds ?? []).at(-1);
  const endedAt = events.at(-1)?.timestamp;
  if (duration === undefined || endedAt === undefined) return [];
  return [
    {
      endedAt,
      milliseconds: Number(duration),
      articles: messages.filter((message) => message.includes('"message":"article published"')).length,
      logBytes: messages.reduce((total, message) => total + Buffer.byteLength(message) + EVENT_OVERHEAD_BYTES, 0),
    },
  ];
}

const REPORT = /^REPORT .*?\tDuration: (?<milliseconds>[\d.]+) ms/;
const EVENT_OVERHEAD_BYTES = 26; // what CloudWatch adds to each event in its bill
