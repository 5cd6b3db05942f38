import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foldersIn } from '../../../bin/local/folders.ts';
import { terminalReport } from '../../../bin/local/report.ts';
import { memoryTerminal } from '../../support/memory-terminal.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { eventBridgeEvent } from '../../support/upload-events.ts';

function setUp(total: number | undefined) {
  const folders = foldersIn(temporaryFolder());
  const summary = join(folders.summaries, 'a.txt', '1.json');
  mkdirSync(join(folders.outbox, 'a.txt'), { recursive: true });
  writeFileSync(join(folders.outbox, 'a.txt', '1.eml'), 'Subject: Mayor vs council\n\nThe mail.\n');
  const terminal = memoryTerminal();
  const report = terminalReport(folders, terminal);
  report.begin(total);
  const facts = { article: '', attempt: 1, at: '', summary, updated: false };
  return {
    terminal,
    report,
    repeat: () =>
      report.telemetry.ended(join(folders.inbox, 'a.txt'), {
        state: 'duplicate',
        record: { state: 'published', ...facts },
      }),
  };
}

describe('the report', () => {
  test('shows the mail of an article that was published before', () => {
    const { repeat, terminal } = setUp(1);
    repeat();
    expect(terminal.out()).toBe('1 of 1  a.txt  already published\n\nSubject: Mayor vs council\n\nThe mail.\n\n');
  });

  test.each([
    ['in a long batch', 21, ' 1 of 21  '],
    ['of a watched folder', undefined, ''],
  ])('shows its subject alone %s', (_, total, place) => {
    const { repeat, terminal } = setUp(total);
    repeat();
    expect(terminal.out()).toBe(`${place}a.txt  already published: Mayor vs council\n`);
  });

  test('says again why an article was skipped', () => {
    const { report, terminal } = setUp(1);
    const record = {
      state: 'skipped',
      article: '',
      attempt: 1,
      at: '',
      reason: 'empty',
      detail: 'empty: no bytes',
    } as const;
    report.telemetry.ended('a.txt', { state: 'duplicate', record });
    expect(terminal.out()).toContain('skipped: empty: no bytes\n');
  });

  test('names what failed, its last error and its message, and counts it', () => {
    const { report, terminal } = setUp(2);
    report.telemetry.failed({ messageId: 'm1', receiveCount: 4 }, new Error('first'));
    report.telemetry.failed({ messageId: 'm1', receiveCount: 5 }, new Error('last'));
    report.died([
      { messageId: 'm1', body: eventBridgeEvent({ key: 'b c.txt' }), path: 'dead/m1.json' },
      { messageId: 'm2', body: 'no event', path: 'dead/m2.json' },
    ]);
    expect(terminal.out()).toContain('1 of 2  b c.txt  failed\n2 of 2  (a message that is no upload event)  failed\n');
    expect(terminal.err()).toContain('Error: last\nIts message lies in dead/m1.json\n');
    expect(report.finish()).toBe(2);
    expect(terminal.out()).toContain('2 failed.\n');
  });

  test('says where nothing came', () => {
    const { report, terminal } = setUp(undefined);
    expect(report.finish()).toBe(0);
    expect(terminal.out()).toMatch(/^Nothing came\.\nMails {6}/);
  });
});
