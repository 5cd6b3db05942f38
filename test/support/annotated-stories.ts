import { type LabeledArticle, labeled } from '../../bin/train/labeled-article.ts';
import { tokenizeArticle } from '../../lambdas/summarize/analyze/text/index.ts';
import { plainArticle } from './plain-article.ts';

const STORIES: readonly (readonly [source: string, cue: string, content: string, text: string])[] = [
  ['Ruth Oduya', 'said', '“The dam will hold until spring,”', '“The dam will hold until spring,” Ruth Oduya said.'],
  ['The mayor', 'said', 'the bridge was safe', 'The mayor said the bridge was safe.'],
  ['the river board', 'According to', 'the water is falling', 'According to the river board, the water is falling.'],
  ['Two farmers', 'said', 'they had lost their sheep', 'Two farmers said they had lost their sheep.'],
  ['Vale', 'said', '“We checked it twice in May,”', '“We checked it twice in May,” said Vale.'],
  ['The council', 'said', 'it would pay', 'The council said it would pay.'],
];

/** Six articles of one sentence and one attribution each. */
export function annotatedStories(): LabeledArticle[] {
  return STORIES.map(([source, cue, content, text], index) => {
    const place = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
    const form = content.startsWith('“') ? ('direct' as const) : ('indirect' as const);
    return labeled({
      id: `story-${index}`,
      text: tokenizeArticle(plainArticle(text)),
      attributions: [{ content: [place(content)], source: [place(source)], cue: [place(cue)], form, statement: true }],
      discard: [],
      weight: 1,
      corpus: 0,
    });
  });
}
