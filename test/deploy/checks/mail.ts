import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../lambdas/summarize/analyze/index.ts';
import { loadModel } from '../../../lambdas/summarize/load-model.ts';
import { toMessage } from '../../../lambdas/summarize/publish/message.ts';
import { toSummary } from '../../../lambdas/summarize/publish/summary.ts';
import { parseArticle } from '../../../lambdas/summarize/read/parse-article.ts';
import { records, settled, upload } from '../pipeline.ts';
import type { RehearsalCheck } from '../stage.ts';
import { behindWire } from './behind-wire.ts';

const ARTICLE = 'strait-talks.txt';

export const mail: RehearsalCheck = {
  name: 'the mail that goes to SNS is, word for word, the one that the sources make of the article',
  async run(stage) {
    const bytes = readFileSync(`test/golden/articles/${ARTICLE}`);
    const key = `mail/${ARTICLE}`;
    const published = await behindWire(stage, {}, async ({ passed }) => {
      await upload(stage, [{ key, bytes }]);
      await settled(stage);
      return passed.filter(({ operation }) => operation === 'Publish').map(({ body }) => new URLSearchParams(body));
    });
    assert.equal(published.length, 1);
    const { Subject, Message, MessageStructure } = Object.fromEntries(published[0] ?? []);
    const [record] = await records(stage, 'mail/');
    assert.ok(record?.state === 'published');
    const expected = await locally(bytes, key, { summary: record.summary, article: record.article });
    assert.equal(MessageStructure, 'json');
    assert.equal(Subject, expected.subject);
    assert.equal(JSON.parse(Message ?? '').email, expected.email);
    return `"${Subject}", ${expected.email.split(/\s+/).length} words, as from test/golden/articles/${ARTICLE}`;
  },
};

/** Of the origin a mail tells only where the article lies. */
async function locally(
  bytes: Uint8Array,
  key: string,
  location: { readonly summary: string; readonly article: string },
) {
  const article = await parseArticle({ bytes, name: key });
  const origin = { uri: location.article, key, updated: false };
  return toMessage(toSummary(origin, article, analyze(article, loadModel())), location);
}
