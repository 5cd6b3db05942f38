import { toMessage } from '../../../lambdas/summarize/publish/message.ts';
import { type Location, type Summary, toSummary } from '../../../lambdas/summarize/publish/summary.ts';
import type { SummaryMessage } from '../../../lambdas/summarize/publish/summary-message.ts';
import { type Story, tell } from '../../support/story.ts';

/** The summary of a story that was uploaded as NAME.txt. */
export function summaryOf(name: string, story: Story, updated = false): Summary {
  const { article, analysis } = tell(story);
  return toSummary(
    { uri: `s3://articles/${name}.txt`, bucket: 'articles', key: `${name}.txt`, updated },
    article,
    analysis,
  );
}

/** Where that article and its summary lie. */
export function locationOf(name: string): Location {
  return { article: `s3://articles/${name}.txt`, summary: `s3://summaries/summaries/${name}.txt/1f0c.json` };
}

/** The message about that summary. */
export function messageOf(name: string, story: Story, updated = false): SummaryMessage {
  return toMessage(summaryOf(name, story, updated), locationOf(name));
}
