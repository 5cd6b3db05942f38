import { describe, expect, it } from 'vitest';
import { SPAN_RULES } from '../../../lambdas/summarize/analyze/statements/rules/index.ts';
import { markedText, sceneMarked } from '../../support/marked-text.ts';

describe.each(SPAN_RULES)('the rule $name', ({ apply, examples }) => {
  const mend = (marked: string) => {
    const scene = sceneMarked(marked);
    return markedText({ ...scene, spans: apply(scene) });
  };

  it.each(examples.finds)('mends %s', (before, after) => {
    expect(mend(before)).toBe(after);
  });

  it.each(examples.ignores)('leaves %s', (marked) => {
    expect(mend(marked)).toBe(marked);
  });
});
