import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../bin/train/figures.ts';
import { matchAttributions } from '../../../bin/train/match-attributions.ts';
import type { Attribution } from '../../../lambdas/summarize/analyze/model.ts';
import { annotatedStories } from '../../support/annotated-stories.ts';

const [story] = annotatedStories().slice(1);
if (story === undefined) throw new Error('no story');

function found(words: string, mention: string | null, cue: string | null, confidence = 0.95): Attribution {
  const span = (part: string) => {
    const start = story?.text.text.indexOf(part) ?? 0;
    return { start, end: start + part.length };
  };
  return {
    content: [span(words)],
    form: 'indirect',
    mention: mention === null ? null : span(mention),
    cue: cue === null ? null : span(cue),
    confidence,
    rule: 'tagger',
  };
}

describe('comparing what was found with what was marked', () => {
  it.each([
    ['all right', found('the bridge was safe', 'The mayor', 'said'), [1, 1, 1]],
    ['roughly right', found('bridge was safe', 'mayor', 'said'), [1, 0, 1]],
    ['a wrong source', found('the bridge was safe', 'bridge', 'said'), [1, 1, 0]],
    ['no cue', found('the bridge was safe', 'The mayor', null), [1, 1, 0]],
    ['something else', found('The mayor', null, null), [0, 0, 0]],
  ])('counts %s', (_name, attribution, [content, exact, full]) => {
    const figures = figuresOf([matchAttributions(story, [attribution])]);
    expect([figures.content.f1, figures.exact.f1, figures.full.f1]).toEqual([content, exact, full]);
  });

  it('takes the likest of several, and counts the others as spurious', () => {
    const both = [found('bridge was safe', 'The mayor', 'said'), found('the bridge was safe', 'The mayor', 'said')];
    const matched = matchAttributions(story, both);
    expect(matched.matches.map((match) => match.found)).toEqual([both[1]]);
    expect(matched.spurious).toEqual([both[0]]);
  });

  it('counts neither way what was marked as no statement, or lies where nobody annotated', () => {
    const view = { ...story, attributions: story.attributions.map((one) => ({ ...one, statement: false })) };
    const unread = { ...story, attributions: [], discard: [[0, story.text.text.length] satisfies [number, number]] };
    for (const article of [view, unread]) {
      const matched = matchAttributions(article, [found('the bridge was safe', 'The mayor', 'said')]);
      expect([matched.matches, matched.spurious, matched.missed]).toEqual([[], [], []]);
      expect(matched.ignored).toHaveLength(1);
    }
  });

  it('tells how many of the sure ones are right', () => {
    const attributions = [found('the bridge was safe', null, null), found('The mayor', null, null, 0.5)];
    expect(figuresOf([matchAttributions(story, attributions)]).sure).toEqual({ share: 0.5, right: 1 });
  });
});
