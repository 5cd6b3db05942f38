import { describe, expect, test } from 'vitest';
import { stanceOfWords } from '../../../lambdas/summarize/analyze/speakers/stance.ts';
import { STANCE_RULES } from '../../../lambdas/summarize/analyze/speakers/stances.ts';

describe.each(STANCE_RULES)('the stance rule "$name"', ({ name, stance, examples }) => {
  const decides = (cue: string, content: string) =>
    STANCE_RULES.find((rule) => rule.cue.test(cue.toLowerCase()) && (rule.content?.test(content.toLowerCase()) ?? true))
      ?.name;

  test.each(examples.finds)('finds $cue | $content', (example) => {
    expect(decides(example.cue, example.content)).toBe(name);
    expect(stanceOfWords(example.cue, example.content)).toBe(example.stance ?? stance);
  });

  test.each(examples.ignores)('ignores $cue | $content', ({ cue, content }) => {
    expect(decides(cue, content)).not.toBe(name);
  });
});

test.each([
  ['said', 'the bridge would open in May', 'asserts'],
  ['', '“It was cold”', 'asserts'],
  ['has repeatedly denied', 'any wrongdoing', 'denies'],
  ["didn't deny", 'that he was there', 'asserts'],
  ['did not rule out', 'a strike', 'asserts'],
  ['refused', 'to apologize', 'denies'],
  ['refused', 'to comment', 'declines'],
  ['does not agree with', 'the ruling', 'criticizes'],
])('a statement with the cue "%s" and the words "%s" %s', (cue, content, stance) => {
  expect(stanceOfWords(cue, content)).toBe(stance);
});
