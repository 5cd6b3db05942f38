import type { Article, Span } from '../analyze/model.ts';
import { ArticleRejected } from '../errors.ts';
import { findBoilerplate } from './boilerplate/index.ts';
import { readSignatures } from './bylines.ts';
import { checkParagraphs, type Draft } from './draft.ts';
import { findHeadline } from './headline.ts';
import { detectLanguage } from './language.ts';
import { MAX_ARTICLE_CHARACTERS } from './limits.ts';

/**
 * Makes an article of what a format read: headline, boilerplate, byline, date and language.
 * @throws ArticleRejected `nothing-left`, `not-english`, `too-large` or `too-complex`
 */
export async function finishArticle(draft: Draft): Promise<Article> {
  const { text, paragraphs, tagged, headline: told, language: declared, madeAt, ...metadata } = checkParagraphs(draft);
  const headline = told ?? findHeadline(text, paragraphs, findBoilerplate(text, paragraphs, tagged));
  const boilerplate = findBoilerplate(text, paragraphs, tagged, headline);
  const prose = proseOf(text, paragraphs, boilerplate);
  checkProse(prose);
  const language = await detectLanguage(prose, declared);
  const title = metadata.title ?? (headline && text.slice(headline.start, headline.end).replace(/\s+/g, ' '));
  const signatures = readSignatures(text, boilerplate);
  return {
    ...(madeAt && { publishedAt: madeAt }),
    ...signatures,
    ...metadata,
    ...(title && { title }),
    language,
    text,
    paragraphs,
    boilerplate,
    ...(headline && { headline }),
  };
}

function checkProse(prose: string): void {
  if (!/\p{L}/u.test(prose))
    throw new ArticleRejected('nothing-left', 'no article text beside captions and navigation');
  if (prose.length > MAX_ARTICLE_CHARACTERS)
    throw new ArticleRejected(
      'too-large',
      `a text of ${prose.length} characters; at most ${MAX_ARTICLE_CHARACTERS} are analyzed: upload its articles or chapters one by one`,
    );
}

function proseOf(text: string, paragraphs: readonly Span[], boilerplate: readonly Span[]): string {
  const left = new Set(boilerplate.map((span) => `${span.start}-${span.end}`));
  return paragraphs
    .filter((span) => !left.has(`${span.start}-${span.end}`))
    .map((span) => text.slice(span.start, span.end))
    .join('\n');
}
