import { describe, expect, test } from 'vitest';
import { memoryQueue } from '../../support/memory-queue.ts';
import type { UploadFacts } from '../../support/memory-s3.ts';
import { type Pipeline, pipeline } from '../../support/pipeline.ts';
import { randomFaults } from '../../support/random-faults.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { eventBridgeEvent, inSnsEnvelope, S3_TEST_EVENT, s3Notification } from '../../support/upload-events.ts';

const ARTICLES = 2_500;
const SHARES = { refused: 0.03, unheard: 0.01, deaths: 0.002 };

/** What is uploaded, and what must become of it in the end. */
const KINDS = [
  { kind: 'good', share: 0.9, end: 'published' },
  { kind: 'unreadable', share: 0.04, end: 'skipped' },
  { kind: 'deleted', share: 0.02, end: 'skipped' },
  { kind: 'replaced', share: 0.02, end: 'skipped' },
  { kind: 'poison', share: 0.02, end: 'dead' },
] as const;

type Kind = (typeof KINDS)[number]['kind'];

describe.each([1, 2])(`${ARTICLES} articles under random faults (seed %i)`, (seed) => {
  test('are published or skipped as they must be, and nothing is lost', async () => {
    const random = seededRandom(seed);
    const chaos = randomFaults(random, SHARES);
    const function_ = pipeline({ faults: chaos.faults, analyze: refusePoison });
    const queue = memoryQueue();
    const uploads = Array.from({ length: ARTICLES }, (_, index) => upload(function_, index, random));
    const bodies = uploads.flatMap(({ facts }) => eventsOf(facts, random));
    const malformed = Array.from({ length: 10 }, (_, index) => `{"not an event":${index}}`);
    for (const body of shuffled([...bodies, ...malformed, S3_TEST_EVENT], random)) queue.send(body);
    for (const { facts, kind } of uploads) meanwhile(function_, facts, kind);

    chaos.outage(400);
    await queue.drain(chaos.mortal(function_.handle), function_.expireClaims);
    const deadAtFirst = queue.deadLetters.length;
    chaos.stop();
    const redriven = memoryQueue();
    for (const body of queue.deadLetters) redriven.send(body);
    await redriven.drain(function_.handle, function_.expireClaims);

    const ends = endsOf(function_, redriven.deadLetters);
    const wrong = uploads.filter(({ facts, kind }) => ends.get(facts.key) !== endOf(kind));
    expect(wrong.map(({ facts, kind }) => ({ key: facts.key, kind, came: ends.get(facts.key) }))).toEqual([]);
    expect(redriven.deadLetters.filter((body) => body.startsWith('{"not an event"')).toSorted()).toEqual(malformed);

    const good = uploads.filter(({ kind }) => kind === 'good').length;
    const replaced = uploads.filter(({ kind }) => kind === 'replaced').length;
    expect(function_.sns.published.length - good).toBe(chaos.counts.sentUnmarked);
    console.info(
      `seed ${seed}: ${uploads.length} articles in ${bodies.length} events; ${chaos.counts.refused} requests refused, ` +
        `${chaos.counts.unheard} answers lost, ${chaos.counts.deaths} processes died; ${good} to publish, ` +
        `${function_.sns.published.length} messages (${chaos.counts.sentUnmarked} sent twice), ${replaced} replaced, ` +
        `${deadAtFirst} dead letters, ${redriven.deadLetters.length} after the redrive`,
    );
  });
});

function upload({ s3 }: Pipeline, index: number, random: () => number): { facts: UploadFacts; kind: Kind } {
  const kind = pick(random());
  const words = kind === 'unreadable' ? 'REJECT' : kind;
  const facts = s3.upload(`${kind}/article ${index}+.txt`, `${words} ${index}`, {
    versioned: random() < 0.5 && kind !== 'replaced',
  });
  return { facts, kind };
}

function pick(random: number): Kind {
  let sum = 0;
  for (const { kind, share } of KINDS) {
    sum += share;
    if (random < sum) return kind;
  }
  return 'good';
}

/** One event, or for one article in ten up to ten of the same, in any of the shapes in which they come. */
function eventsOf(facts: UploadFacts, random: () => number): readonly string[] {
  const shapes = [
    eventBridgeEvent(facts),
    s3Notification([facts]),
    inSnsEnvelope(s3Notification([facts])),
    s3Notification([facts, facts]),
  ];
  const times = random() < 0.1 ? 2 + Math.floor(random() * 9) : 1;
  return Array.from({ length: times }, () => shapes[Math.floor(random() * shapes.length)] ?? '');
}

/** What happens between the event and its reading. */
function meanwhile({ s3 }: Pipeline, { key }: UploadFacts, kind: Kind): void {
  if (kind === 'deleted') s3.remove(key);
  if (kind === 'replaced') s3.upload(key, 'newer content, whose event is still to come');
}

function refusePoison({ text }: { readonly text: string }) {
  if (text.startsWith('poison')) throw new Error('no engine can read this');
  return { speakers: [], statements: [], keyStatements: [], disagreements: [] };
}

function endOf(kind: Kind): string | undefined {
  return KINDS.find((entry) => entry.kind === kind)?.end;
}

/** What became of each key. A poison article is dead as long as one of its messages is. */
function endsOf(function_: Pipeline, deadLetters: readonly string[]): ReadonlyMap<string, unknown> {
  const dead = new Set(
    deadLetters
      .join('\n')
      .match(/poison\/article[ +]\d+/g)
      ?.map((key) => key.replace('article+', 'article ')),
  );
  return new Map(
    function_.records().map(({ article, state }) => {
      const key = String(article).replace('s3://articles/', '');
      return [key, state === 'failed' && dead.has(key.slice(0, -'+.txt'.length)) ? 'dead' : state];
    }),
  );
}

function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
