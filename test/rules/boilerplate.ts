import { BOILERPLATE_KINDS, boilerplateIn } from '../../lambdas/summarize/read/boilerplate/index.ts';
import type { CheckedRule } from './family.ts';

/** The kinds of text that are set aside: each example is a paragraph by itself, the second of its article. */
export const boilerplate: readonly CheckedRule[] = BOILERPLATE_KINDS.map(({ name, examples }) => ({
  name,
  finds: examples.finds.map((text) => ({ text, found: () => setAside(text).length, expected: 1 })),
  ignores: examples.ignores.map((text) => ({ text, found: () => setAside(text), expected: [] })),
}));

function setAside(text: string) {
  return boilerplateIn(text, { start: 0, end: text.length }, { index: 1, fromEnd: 1 });
}
