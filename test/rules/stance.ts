import { stanceOfWords } from '../../lambdas/summarize/analyze/speakers/stance.ts';
import { STANCE_RULES } from '../../lambdas/summarize/analyze/speakers/stances.ts';
import type { CheckedRule } from './family.ts';

/** The rules that tell a statement's stance: each example is a cue with its content; the first rule that fits decides. */
export const stance: readonly CheckedRule[] = STANCE_RULES.map((rule) => ({
  name: rule.name,
  finds: rule.examples.finds.map((example) => ({
    text: `${example.cue} | ${example.content}`,
    found: () => [deciding(example.cue, example.content), stanceOfWords(example.cue, example.content)],
    expected: [rule.name, example.stance ?? rule.stance],
  })),
  ignores: rule.examples.ignores.map(({ cue, content }) => ({
    text: `${cue} | ${content}`,
    found: () => deciding(cue, content) === rule.name,
    expected: false,
  })),
}));

function deciding(cue: string, content: string): string | undefined {
  const fits = (words: string, pattern?: RegExp) => pattern?.test(words.toLowerCase()) ?? true;
  return STANCE_RULES.find((rule) => fits(cue, rule.cue) && fits(content, rule.content))?.name;
}
