import type { Article, Span } from '../analyze/model.ts';
import { ArticleRejected } from '../errors.ts';
import { MAX_PARAGRAPHS } from './limits.ts';

/** What a file says about its article beside its text. */
export type Metadata = Partial<
  Pick<Article, 'title' | 'byline' | 'publishedAt' | 'publisher' | 'canonicalUrl' | 'language'>
>;

/** What a format hands over: text and paragraphs, and what the file's own structure tells of them. */
export interface Draft extends Metadata {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly headline?: Span;
  /** When the file was made: the article's date where nothing else tells. */
  readonly madeAt?: string;
  /** Paragraphs that the structure tells to be captions, navigation and the like. */
  readonly tagged: readonly Span[];
}

/** A piece of a structured document, in reading order. */
export interface Block {
  readonly text: string;
  readonly role: 'headline' | 'paragraph' | 'boilerplate';
}

/** Writes blocks into one text, a blank line between two; empty ones are left out. */
export function draftOf(metadata: Metadata, blocks: readonly Block[]): Draft {
  const filled = blocks.map((block) => ({ ...block, text: tidy(block.text) })).filter((block) => block.text !== '');
  const spans = placeInText(filled.map((block) => block.text));
  const withRole = (role: Block['role']) => spans.filter((_, index) => filled[index]?.role === role);
  const headline = withRole('headline')[0];
  return {
    ...metadata,
    text: filled.map((block) => block.text).join(SEPARATOR),
    paragraphs: spans,
    tagged: withRole('boilerplate'),
    ...(headline && { headline }),
  };
}

/** Refuses what has more paragraphs than any article. */
export function checkParagraphs(draft: Draft): Draft {
  if (draft.paragraphs.length <= MAX_PARAGRAPHS) return draft;
  throw new ArticleRejected('too-complex', `${draft.paragraphs.length} paragraphs; at most ${MAX_PARAGRAPHS} are read`);
}

const SEPARATOR = '\n\n';

function placeInText(texts: readonly string[]): readonly Span[] {
  let start = 0;
  return texts.map((text) => {
    const span = { start, end: start + text.length };
    start = span.end + SEPARATOR.length;
    return span;
  });
}

/** White space of markup means one space; soft hyphens and zero-width marks mean nothing. */
function tidy(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u200C\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
