import type { Attribution, Span } from '../../../lambdas/summarize/analyze/model.ts';
import { type Cast, identifySpeakers } from '../../../lambdas/summarize/analyze/speakers/index.ts';
import { tokenizeArticle } from '../../../lambdas/summarize/analyze/text/index.ts';
import { plainArticle } from '../../support/plain-article.ts';

const MARK = /\{(?<part>m|c|t):(?<words>[^}]*)\}/gu;

/**
 * The cast of an article whose attributions are marked in it: `{m:Mara Quill} {c:said} {t:the dam was safe}`. Marks of one
 * sentence, as far as the next full stop outside marks, are one attribution.
 */
export function castOf(marked: string): { cast: Cast; text: string } {
  const { text, attributions } = unmark(marked);
  const article = plainArticle(text);
  return { cast: identifySpeakers(article, tokenizeArticle(article), attributions), text };
}

/** For each statement of a marked article the name of its speaker, or null. */
export function speakersOf(marked: string): readonly (string | null)[] {
  const { cast } = castOf(marked);
  const names = new Map(cast.speakers.map(({ id, name }) => [id, name]));
  return cast.statements.map(({ speaker }) => (speaker === null ? null : (names.get(speaker) ?? null)));
}

function unmark(marked: string): { text: string; attributions: readonly Attribution[] } {
  let text = '';
  let read = 0;
  const attributions: Attribution[] = [];
  let open: { mention: Span | null; cue: Span | null; content: Span[] } | undefined;
  const close = () => {
    if (open !== undefined && open.content.length > 0) attributions.push(attribution(text, open));
    open = undefined;
  };
  for (const match of marked.matchAll(MARK)) {
    const between = marked.slice(read, match.index);
    if (/[.?!\n](?:\s|$)/u.test(between) || (open?.content.length ?? 0) > 1) close();
    text += between;
    const start = text.length;
    text += match.groups?.words ?? '';
    const span = { start, end: text.length };
    open ??= { mention: null, cue: null, content: [] };
    if (match.groups?.part === 'm') open.mention = span;
    else if (match.groups?.part === 'c') open.cue = span;
    else open.content.push(span);
    read = match.index + match[0].length;
  }
  close();
  return { text: text + marked.slice(read), attributions };
}

function attribution(text: string, found: { mention: Span | null; cue: Span | null; content: Span[] }): Attribution {
  const [first] = found.content;
  const form = first !== undefined && /^["“]/u.test(text.slice(first.start)) ? 'direct' : 'indirect';
  return { ...found, form, confidence: 1, rule: 'marked' };
}
