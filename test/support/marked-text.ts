import type { Scene } from '../../lambdas/summarize/analyze/statements/scene.ts';
import { sceneOf } from '../../lambdas/summarize/analyze/statements/scene.ts';
import { factsOf } from '../../lambdas/summarize/analyze/tagger/facts.ts';
import type { SpanKind } from '../../lambdas/summarize/analyze/tagger/labels.ts';
import { NO_LEXICONS } from '../../lambdas/summarize/analyze/tagger/lexicons.ts';
import type { TaggedSpan } from '../../lambdas/summarize/analyze/tagger/tag.ts';
import { tokenizeArticle } from '../../lambdas/summarize/analyze/text/index.ts';
import { plainArticle } from './plain-article.ts';

const MARK = /\{(source|cue|content)\||\}/g;

/** The scene that a text with marked spans shows: `{source|The mayor} {cue|said} {content|it holds}`. */
export function sceneMarked(marked: string): Scene {
  const places: { kind: SpanKind; start: number; end: number }[] = [];
  let text = '';
  let at = 0;
  for (const mark of marked.matchAll(MARK)) {
    text += marked.slice(at, mark.index);
    at = mark.index + mark[0].length;
    const open = places.at(-1);
    if (mark[1] === 'source' || mark[1] === 'cue' || mark[1] === 'content') {
      places.push({ kind: mark[1], start: text.length, end: -1 });
    } else if (open) open.end = text.length;
  }
  const tokenized = tokenizeArticle(plainArticle(text + marked.slice(at)));
  const spans = places.map(({ kind, start, end }): TaggedSpan => {
    const from = tokenized.tokens.findIndex((token) => token.start === start);
    const to = tokenized.tokens.findIndex((token) => token.end === end) + 1;
    if (from < 0 || to === 0) throw new Error(`A mark does not stand between tokens: ${marked}`);
    const paragraph = tokenized.paragraphs.findIndex(({ tokens }) => from >= tokens.from && from < tokens.to);
    return { kind, paragraph, from, to, startProbability: 1, meanProbability: 1, endProbability: 1 };
  });
  const none = new Float32Array(tokenized.tokens.length);
  return sceneOf(tokenized, { facts: factsOf(tokenized, NO_LEXICONS), spans, begins: none, continues: none });
}

/** The text of a scene with its spans marked. */
export function markedText({ text, spans }: Scene): string {
  let marked = '';
  let at = 0;
  for (const { kind, from, to } of spans) {
    const [start, end] = [text.tokens[from]?.start ?? 0, text.tokens[to - 1]?.end ?? 0];
    marked += `${text.text.slice(at, start)}{${kind}|${text.text.slice(start, end)}}`;
    at = end;
  }
  return marked + text.text.slice(at);
}
