import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFolders, type Folders, foldersIn, forgetPublished } from '../../../bin/local/folders.ts';
import { keyOf, upload } from '../../../bin/local/inbox.ts';
import { readMail } from '../../../bin/local/outbox.ts';
import { localPipeline } from '../../../bin/local/pipeline.ts';
import { MAX_RECEIVES } from '../../../lambdas/summarize/environment.ts';
import { ArticleRejected } from '../../../lambdas/summarize/errors.ts';
import type { Outcome } from '../../../lambdas/summarize/outcome.ts';
import { plainArticle } from '../../support/plain-article.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function setUp() {
  const folder = temporaryFolder();
  const folders = foldersIn(join(folder, 'data'));
  await createFolders(folders);
  const told: { ended: string[]; failed: number } = { ended: [], failed: 0 };
  const outcomes: Outcome[] = [];
  const telemetry = {
    received: () => {},
    postponed: () => {},
    ended: (_: string, outcome: Outcome) => {
      told.ended.push(outcome.state);
      outcomes.push(outcome);
    },
    failed: () => {
      told.failed += 1;
    },
  };
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  const pipeline = localPipeline(folders, telemetry, { parse, analyze });
  const put = async (...files: string[]) => {
    for (const file of files) await pipeline.upload(file);
    return pipeline.work();
  };
  return { folders, pipeline, told, outcomes, write, put };
}

async function parse({ bytes }: { readonly bytes: Uint8Array }) {
  const text = new TextDecoder().decode(bytes);
  if (text.includes('REJECT')) throw new ArticleRejected('not-english', 'the words are French');
  return plainArticle(text);
}

function analyze({ text }: { readonly text: string }) {
  if (text.includes('POISON')) throw new Error('no engine can read this');
  return { speakers: [], statements: [], keyStatements: [], disagreements: [] };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

function locationOf(outcome: Outcome | undefined): string {
  if (outcome?.state !== 'published') throw new Error(`Expected a published article; came ${outcome?.state}`);
  return outcome.location.summary;
}

describe('the pipeline on this machine', () => {
  test('leaves the summary, the text, the mail and an empty queue', async () => {
    const { folders, outcomes, write, put } = await setUp();
    await put(write('Fed cuts rates (1).txt', 'The headline\n\nThe text of the article.'));
    const summary = locationOf(outcomes[0]);
    expect(JSON.parse(readFileSync(summary, 'utf8'))).toMatchObject({ kind: 'summary', origin: { updated: false } });
    expect(readFileSync(summary.replace(/json$/, 'txt'), 'utf8')).toBe('The headline\n\nThe text of the article.');
    expect(readMail(summary, folders)).toMatch(/^Subject: .*\n\n.*\n$/s);
    expect(filesIn(folders.queue)).toEqual([]);
    expect(filesIn(folders.deadLetters)).toEqual([]);
  });

  test('publishes an unchanged file once, and knows its mail the second time', async () => {
    const { folders, told, outcomes, write, put } = await setUp();
    const file = write('a.txt', 'Text.');
    await put(file);
    await put(file);
    expect(told.ended).toEqual(['published', 'duplicate']);
    const [, again] = outcomes;
    if (again?.state !== 'duplicate' || again.record.state !== 'published') throw new Error('Expected the record');
    expect(readMail(again.record.summary, folders)).toContain('Subject: ');
  });

  test('publishes a changed file again, as an update', async () => {
    const { outcomes, write, put } = await setUp();
    await put(write('a.txt', 'Text.'));
    await put(write('a.txt', 'Other text.'));
    expect(outcomes.map((outcome) => outcome.state === 'published' && outcome.summary.origin.updated)).toEqual([
      false,
      true,
    ]);
  });

  test('publishes an unchanged file again when what was published is forgotten', async () => {
    const { folders, told, write, put } = await setUp();
    const file = write('a.txt', 'Text.');
    await put(file);
    await forgetPublished(folders);
    await put(file);
    expect(told.ended).toEqual(['published', 'published']);
  });

  test('keeps files of the same name in two folders apart', async () => {
    const { told, write, put } = await setUp();
    await put(write('one/a.txt', 'Text.'), write('two/a.txt', 'Other text.'));
    expect(told.ended).toEqual(['published', 'published']);
  });

  test('skips what cannot be read, with a reason, and remembers it', async () => {
    const { outcomes, folders, write, put } = await setUp();
    const file = write('a.txt', 'REJECT');
    await put(file);
    await put(file);
    expect(outcomes).toMatchObject([
      { state: 'skipped', reason: 'not-english' },
      { state: 'duplicate', record: { reason: 'not-english' } },
    ]);
    expect(filesIn(folders.outbox)).toEqual([]);
  });

  test('tries what fails as often as AWS would, and lays it aside; the others get through', async () => {
    const { folders, told, write, put } = await setUp();
    const dead = await put(write('bad.txt', 'POISON'), write('good.txt', 'Text.'));
    expect(told).toEqual({ ended: ['published'], failed: MAX_RECEIVES });
    expect(dead.map(({ body }) => JSON.parse(body).detail.object.key)).toEqual([expect.stringMatching(/bad\.txt$/)]);
    expect(filesIn(folders.deadLetters)).toHaveLength(1);
  });

  test('finishes first what an earlier run left in the queue', async () => {
    const { folders, told, write, pipeline } = await setUp();
    writeFileSync(
      join(folders.queue, '1-left.json'),
      JSON.stringify({ body: await upload(write('a.txt', 'Text.'), folders.inbox), receiveCount: 1 }),
    );
    await pipeline.work();
    expect(told.ended).toEqual(['published']);
  });

  test('skips a file that left the inbox before it was read', async () => {
    const { folders, outcomes, write, pipeline } = await setUp();
    await pipeline.upload(write('a.txt', 'Text.'));
    rmSync(folders.inbox, { recursive: true });
    await pipeline.work();
    expect(outcomes).toMatchObject([{ state: 'skipped', reason: 'deleted' }]);
  });
});

describe('the key of a file', () => {
  test.each([
    ['test/golden/a.txt', 'test/golden/a.txt'],
    ['./test/../a b.txt', 'a b.txt'],
    ['/elsewhere/news/a.txt', 'elsewhere/news/a.txt'],
  ])('of %s is %s', (file, key) => {
    expect(keyOf(file)).toBe(key);
  });
});

test('a mail that was deleted is no reason to fail', async () => {
  const folders: Folders = foldersIn(temporaryFolder());
  expect(readMail(join(folders.summaries, 'a', 'b.json'), folders)).toContain('no longer in');
});
