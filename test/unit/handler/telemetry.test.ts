import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DIMENSIONS, METRICS, NAMESPACE, SERVICE } from '../../../lambdas/summarize/environment.ts';
import type { Published } from '../../../lambdas/summarize/outcome.ts';
import { toSummary } from '../../../lambdas/summarize/publish/summary.ts';
import { powertoolsTelemetry } from '../../../lambdas/summarize/telemetry.ts';
import { plainArticle } from '../../support/plain-article.ts';

const SECRET = 'The mayor wrote to ann@example.com.';
const NOW = () => new Date('2026-11-25T10:00:30Z');
const written: string[] = [];

beforeEach(() => {
  vi.stubEnv('POWERTOOLS_DEV', 'true'); // Powertools then writes to the console object, which a test can watch
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'false');
  written.length = 0;
  for (const level of ['log', 'info', 'warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((line) => void written.push(String(line)));
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const PUBLISHED: Published = {
  state: 'published',
  summary: {
    ...toSummary(
      { uri: 's3://articles/a.txt', key: 'a.txt', updated: true, uploadedAt: '2026-11-25T10:00:00Z' },
      plainArticle(SECRET),
      { speakers: [], statements: [], keyStatements: [], disagreements: [] },
    ),
    counts: { speakers: 2, statements: 5, disagreements: 1 },
  },
  location: { summary: 's3://summaries/a.json', article: 's3://articles/a.txt' },
};

function tell(act: (telemetry: ReturnType<typeof powertoolsTelemetry>) => void) {
  const metrics = new Metrics({ namespace: NAMESPACE, serviceName: SERVICE });
  act(powertoolsTelemetry(new Logger({ serviceName: SERVICE }), metrics, NOW));
  metrics.publishStoredMetrics();
  const lines = written.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
  return {
    logs: lines.filter((line) => line.level !== undefined),
    metrics: lines.filter((line) => line._aws !== undefined),
  };
}

/** Each metric with its dimensions and its value, as CloudWatch will see it. */
function seen(metrics: readonly Record<string, unknown>[]) {
  return metrics.flatMap((line) => {
    const { _aws } = JSON.parse(JSON.stringify(line));
    const [{ Namespace, Dimensions, Metrics: definitions }] = _aws.CloudWatchMetrics;
    return definitions.map(({ Name, Unit }: { Name: string; Unit: string }) => ({
      name: Name,
      unit: Unit,
      namespace: Namespace,
      dimensions: Object.fromEntries(Dimensions[0].map((dimension: string) => [dimension, line[dimension]])),
      value: line[Name],
    }));
  });
}

const PLAIN = { namespace: NAMESPACE, dimensions: { [DIMENSIONS.service]: SERVICE } };

describe('what CloudWatch sees', () => {
  test('of a published article is its statements, its disagreements and its time', () => {
    const { metrics } = tell((telemetry) => telemetry.ended('s3://articles/a.txt', PUBLISHED));
    expect(seen(metrics)).toEqual([
      { ...PLAIN, name: METRICS.published, unit: 'Count', value: 1 },
      { ...PLAIN, name: METRICS.statements, unit: 'Count', value: 5 },
      { ...PLAIN, name: METRICS.disagreements, unit: 'Count', value: 1 },
      { ...PLAIN, name: METRICS.endToEndSeconds, unit: 'Seconds', value: 30 },
    ]);
  });

  test.each([
    ['2026-11-25T10:00:31Z', [0]], // the clocks of S3 and of the function differ
    ['2026-11-11T10:00:30Z', [14 * 24 * 60 * 60]],
    ['2026-11-11T10:00:29Z', []], // no message lives so long: the article was in the bucket before
    [undefined, []],
  ])('of an article uploaded at %s is an end-to-end time of %j', (uploadedAt, seconds) => {
    const { uploadedAt: _, ...origin } = PUBLISHED.summary.origin;
    const summary = {
      ...PUBLISHED.summary,
      origin: { ...origin, ...(uploadedAt === undefined ? {} : { uploadedAt }) },
    };
    const { metrics } = tell((telemetry) => telemetry.ended('s3://articles/a.txt', { ...PUBLISHED, summary }));
    const times = seen(metrics).filter(({ name }) => name === METRICS.endToEndSeconds);
    expect(times.map(({ value }) => value)).toEqual(seconds);
  });

  test('of a skipped article is one count in all, and one by its reason', () => {
    const outcome = { state: 'skipped', reason: 'not-english', detail: 'not-english: French' } as const;
    const { metrics } = tell((telemetry) => telemetry.ended('s3://articles/a.txt', outcome));
    const byReason = { [DIMENSIONS.service]: SERVICE, [DIMENSIONS.reason]: 'not-english' };
    expect(seen(metrics)).toEqual(
      expect.arrayContaining([
        { ...PLAIN, name: METRICS.skipped, unit: 'Count', value: 1 },
        { ...PLAIN, name: METRICS.skipped, unit: 'Count', value: 1, dimensions: byReason },
      ]),
    );
  });

  test('of a repeated event, of messages received and of a failure is a count each', () => {
    const { metrics } = tell((telemetry) => {
      const record = { state: 'published', article: '', attempt: 1, at: '', summary: '', updated: false } as const;
      telemetry.received(3);
      telemetry.ended('s3://articles/a.txt', { state: 'duplicate', record });
      telemetry.failed({ messageId: 'm1', receiveCount: 2 }, new Error('SNS was slow'));
    });
    expect(seen(metrics)).toEqual([
      { ...PLAIN, name: METRICS.received, unit: 'Count', value: 3 },
      { ...PLAIN, name: METRICS.duplicates, unit: 'Count', value: 1 },
      { ...PLAIN, name: METRICS.failed, unit: 'Count', value: 1 },
    ]);
  });
});

describe('the log', () => {
  test('names the article, the summary and what was found, and no word of the text', () => {
    const { logs } = tell((telemetry) => telemetry.ended('s3://articles/a.txt', PUBLISHED));
    expect(logs).toMatchObject([
      {
        level: 'INFO',
        message: 'article published',
        article: 's3://articles/a.txt',
        summary: 's3://summaries/a.json',
        updated: true,
        speakers: 2,
        statements: 5,
        disagreements: 1,
      },
    ]);
    expect(written.join('')).not.toMatch(/mayor|example\.com/);
  });

  test('of a failure names the message, how often it came, and the error with its cause', () => {
    const { logs } = tell((telemetry) => {
      telemetry.failed({ messageId: 'm1', receiveCount: 2 }, new Error('Cannot read', { cause: new Error('503') }));
    });
    expect(logs).toMatchObject([
      {
        level: 'ERROR',
        message: 'message failed',
        messageId: 'm1',
        receiveCount: 2,
        error: { message: 'Cannot read', cause: { message: '503' } },
      },
    ]);
  });

  test('of a postponed message says why', () => {
    const { logs } = tell((telemetry) => telemetry.postponed({ messageId: 'm1', receiveCount: 2 }, 'time is short'));
    expect(logs).toMatchObject([
      { level: 'WARN', message: 'message postponed', messageId: 'm1', why: 'time is short' },
    ]);
  });
});
