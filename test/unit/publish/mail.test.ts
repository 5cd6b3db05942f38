import { expect, test } from 'vitest';
import { toDigest } from '../../../lambdas/summarize/publish/digest.ts';
import { locationOf, messageOf, summaryOf } from './published.ts';
import * as stories from './stories.ts';

test.each(Object.entries(stories))('%s reads as its golden mail does', async (name, story) => {
  const { subject, email } = messageOf(name, story, name === 'budget');
  await expect(`Subject: ${subject}\n\n${email}`).toMatchFileSnapshot(`./${name}.golden.txt`);
});

test('all of them in one digest read as its golden mail does', async () => {
  const summaries = Object.entries(stories).map(([name, story]) => ({
    summary: summaryOf(name, story),
    location: locationOf(name),
  }));
  const { subject, email } = toDigest(summaries);
  await expect(`Subject: ${subject}\n\n${email}`).toMatchFileSnapshot('./digest.golden.txt');
});
