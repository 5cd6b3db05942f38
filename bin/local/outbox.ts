import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import * as z from 'zod';
import type { SummaryTopic } from '../../lambdas/summarize/publish/summary-topic.ts';
import { hasCode } from './error-code.ts';
import type { Folders } from './folders.ts';

/** Puts mails into the outbox instead of sending them: one for each summary, under the same name. */
export function outboxTopic(folders: Folders): SummaryTopic {
  return {
    async publish({ subject, email, json }) {
      const path = mailPath(LOCATED.parse(JSON.parse(json)).location.summary, folders);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, `Subject: ${subject}\n\n${email.trimEnd()}\n`);
    },
    settle: async () => {},
  };
}

/** The mail about a stored summary, as a subscriber sees it. */
export function readMail(summary: string, folders: Folders): string {
  try {
    return readFileSync(mailPath(summary, folders), 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return `(its mail is no longer in ${folders.outbox}; the summary is ${summary})\n`;
    throw error;
  }
}

const LOCATED = z.object({ location: z.object({ summary: z.string() }) });

function mailPath(summary: string, { summaries, outbox }: Folders): string {
  return join(outbox, relative(summaries, summary).replace(/\.json$/, '.eml'));
}
