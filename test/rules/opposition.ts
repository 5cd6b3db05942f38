import { isDeepStrictEqual } from 'node:util';
import type { Candidate, Example, OppositionRule } from '../../lambdas/summarize/analyze/disagreements/candidate.ts';
import { OPPOSITION_RULES } from '../../lambdas/summarize/analyze/disagreements/rules/index.ts';
import { support } from '../../lambdas/summarize/analyze/disagreements/rules/support.ts';
import { sentenceContexts } from '../../lambdas/summarize/analyze/disagreements/sentence-context.ts';
import type { Span } from '../../lambdas/summarize/analyze/model.ts';
import { tokenizeArticle } from '../../lambdas/summarize/analyze/text/index.ts';
import { plainArticle } from '../support/plain-article.ts';
import type { Check, CheckedRule } from './family.ts';

/** The rules that find signs of opposition, and who is for a thing: each example is one sentence by itself. */
export const opposition: readonly CheckedRule[] = [...OPPOSITION_RULES, support].map((rule) => ({
  name: rule.name,
  finds: rule.examples.finds.map((example) => finding(rule, example)),
  ignores: rule.examples.ignores.map((text) => ({ text, found: () => wordsFound(rule, { text }), expected: [] })),
}));

/** Of the candidates found, the first that says what the example says, or else all. */
function finding(rule: OppositionRule, example: Example): Check {
  const { text, ...expected } = example;
  const found = () => {
    const all = wordsFound(rule, example);
    return all.find((words) => isDeepStrictEqual(words, expected)) ?? all;
  };
  return { text, found, expected };
}

type Words = Omit<Example, 'text'>;

/** The words of each candidate, of those parts that the example speaks of. */
function wordsFound(rule: OppositionRule, example: Example): Words[] {
  return candidates(rule, example.text).map(({ who, against, about }) => {
    const words = (span: Span | null) => (span === null ? null : example.text.slice(span.start, span.end));
    return {
      ...('who' in example ? { who: words(who) } : {}),
      ...('against' in example ? { against: words(against) } : {}),
      ...('about' in example ? { about: words(about) } : {}),
    };
  });
}

function candidates(rule: OppositionRule, text: string): readonly Candidate[] {
  const tokenized = tokenizeArticle(plainArticle(text));
  return sentenceContexts(tokenized, { statements: [] }).flatMap(rule.find);
}
