import { relative } from 'node:path';
import type { Outcome } from '../../lambdas/summarize/outcome.ts';
import type { FinalRecord } from '../../lambdas/summarize/publish/store/upload-record.ts';
import { uploadsIn } from '../../lambdas/summarize/read/upload-event.ts';
import type { Telemetry } from '../../lambdas/summarize/telemetry.ts';
import type { Terminal } from '../analyze/terminal.ts';
import type { DeadLetter } from './folder-queue.ts';
import type { Folders } from './folders.ts';
import { readMail } from './outbox.ts';

/** Tells what becomes of each article, and in the end of all. */
export interface Report {
  readonly telemetry: Telemetry;
  /** @param total how many articles are to come; undefined where nobody knows */
  begin(total: number | undefined): void;
  died(letters: readonly DeadLetter[]): void;
  /** @returns how many failed */
  finish(): number;
}

const FEW = 20; // more mails than that nobody reads in a terminal: they lie in the outbox

export function terminalReport(folders: Folders, { write, complain, paint }: Terminal): Report {
  const tally = { published: 0, 'already published': 0, skipped: 0, failed: 0 };
  const errors = new Map<string, unknown>();
  let total: number | undefined;

  const line = (state: keyof typeof tally, article: string, words = '') => {
    tally[state] += 1;
    const done = Object.values(tally).reduce((sum, count) => sum + count);
    const place = total === undefined ? '' : `${String(done).padStart(String(total).length)} of ${total}  `;
    write(`${paint.quiet(place)}${paint.name(article)}  ${state}${words === '' ? '' : `: ${words}`}\n`);
  };
  const published = (state: 'published' | 'already published', article: string, summary: string) => {
    const mail = readMail(summary, folders);
    if (!isShown(state)) return line(state, article, subjectOf(mail));
    line(state, article);
    write(`\n${mail}\n`);
  };
  /** A watched folder begins with all that has been in it for long. */
  const isShown = (state: keyof typeof tally) => (total === undefined ? state === 'published' : total <= FEW);
  const before = (article: string, record: FinalRecord) => {
    if (record.state === 'skipped') line('skipped', article, record.detail);
    else published('already published', article, record.summary);
  };
  const ended = (article: string, outcome: Outcome) => {
    if (outcome.state === 'published') published('published', article, outcome.location.summary);
    if (outcome.state === 'skipped') line('skipped', article, outcome.detail);
    if (outcome.state === 'duplicate') before(article, outcome.record);
  };

  return {
    telemetry: {
      received: () => {},
      ended: (uri, outcome) => ended(relative(folders.inbox, uri), outcome),
      failed: (message, error) => void errors.set(message.messageId, error),
      postponed: () => {},
    },
    begin: (count) => {
      total = count;
    },
    died(letters) {
      for (const { messageId, body, path } of letters) {
        line('failed', articlesOf(body));
        complain(paint.warning(`${String(errors.get(messageId))}\nIts message lies in ${path}\n`));
      }
    },
    finish() {
      const counts = Object.entries(tally).filter(([, count]) => count > 0);
      const said = counts.map(([state, count]) => `${count} ${state}`).join(', ');
      write(`${paint.heading(said === '' ? 'Nothing came.' : `${said}.`)}\n`);
      write(
        `Mails      ${folders.outbox}\nSummaries  ${folders.summaries} (JSON, each beside the text of its article)\n`,
      );
      if (tally['already published'] > 0) write('What is unchanged is published once; --again summarizes it anew.\n');
      return tally.failed;
    },
  };
}

function subjectOf(mail: string): string {
  return mail.slice(0, mail.indexOf('\n')).replace(/^Subject: /, '');
}

function articlesOf(body: string): string {
  try {
    return uploadsIn(body)
      .map(({ key }) => key)
      .join(', ');
  } catch {
    return '(a message that is no upload event)';
  }
}
