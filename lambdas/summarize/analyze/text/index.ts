import type { Article, Paragraph, Sentence, Span, Token, TokenizedText } from '../model.ts';
import { quotesOver } from './quotes-over-paragraphs.ts';
import { sentencesIn } from './sentences.ts';
import { tokensIn } from './tokens.ts';

/**
 * Cuts an article into tokens, sentences, paragraphs and outermost quotations, all in order of the text and over its exact
 * offsets. Boilerplate is left out: a whole paragraph of it is none here, and a piece of it inside a paragraph (a dateline) has
 * no tokens. So nothing that stands around an article changes its reading. Time and memory are linear in the text's length.
 */
export function tokenizeArticle(article: Article): TokenizedText {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  const boilerplateIn = spansWithin(article.boilerplate);
  for (const span of article.paragraphs) {
    const skipped = boilerplateIn(span);
    if (skipped.some((skip) => skip.start <= span.start && skip.end >= span.end)) continue;
    const range = { from: tokens.length, to: tokens.length };
    for (const part of remainder(span, skipped)) {
      for (const token of tokensIn(article.text, part)) tokens.push(token);
    }
    range.to = tokens.length;
    const firstSentence = sentences.length;
    for (const sentence of sentencesIn(tokens, range, paragraphs.length)) sentences.push(sentence);
    paragraphs.push({
      start: tokens[range.from]?.start ?? span.start,
      end: tokens[range.to - 1]?.end ?? span.start,
      tokens: range,
      sentences: { from: firstSentence, to: sentences.length },
    });
  }
  const quotes = quotesOver(article.text, tokens, paragraphs);
  return { text: article.text, tokens, sentences, paragraphs, quotes };
}

/** Looks up, for spans asked for in order, which of `spans` (in order) they meet. */
function spansWithin(spans: readonly Span[]): (span: Span) => Span[] {
  let next = 0;
  return (span) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    const met: Span[] = [];
    for (let index = next; (spans[index]?.start ?? Number.POSITIVE_INFINITY) < span.end; index++) {
      const candidate = spans[index];
      if (candidate) met.push(candidate);
    }
    return met;
  };
}

function remainder(span: Span, skipped: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const skip of skipped) {
    if (skip.start > start) parts.push({ start, end: skip.start });
    start = Math.max(start, skip.end);
  }
  if (start < span.end) parts.push({ start, end: span.end });
  return parts;
}
