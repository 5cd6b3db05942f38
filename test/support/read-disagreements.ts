import { findDisagreements } from '../../lambdas/summarize/analyze/disagreements/index.ts';
import type { Attribution, Form, Span, SpeakerId } from '../../lambdas/summarize/analyze/model.ts';
import { rankStatements } from '../../lambdas/summarize/analyze/rank/index.ts';
import { identifySpeakers } from '../../lambdas/summarize/analyze/speakers/index.ts';
import { tokenizeArticle } from '../../lambdas/summarize/analyze/text/index.ts';
import { plainArticle } from './plain-article.ts';

/** What somebody says in an article under test: source, cue and content as they stand there. */
export interface Said {
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: string;
  readonly form?: Form;
}

/** Reads an article whose statements are given, and puts what was found into words. */
export function readDisagreements(text: string, said: readonly Said[] = []) {
  const article = plainArticle(text);
  const tokens = tokenizeArticle(article);
  const named = identifySpeakers(
    article,
    tokens,
    said.map((statement) => attribution(text, statement)),
  );
  const { cast, disagreements } = findDisagreements(article, tokens, named);
  const nameOf = (id: SpeakerId) => cast.speakers.find((speaker) => speaker.id === id)?.name ?? id;
  const words = (span: Span | null) => (span === null ? null : text.slice(span.start, span.end));
  const keyStatements = rankStatements(tokens, cast, disagreements).map((id) => {
    const statement = cast.statements.find((one) => one.id === id);
    return statement?.content.map(words).join(' … ') ?? id;
  });
  const told = disagreements.map(({ issue, sides, evidence, kind, level, oneSided, confidence }) => ({
    issue: words(issue),
    sides: sides.map(({ parties }) => parties.map(nameOf)),
    positions: sides.map(({ position }) => words(position)),
    evidence: evidence.map(words),
    kind,
    level,
    oneSided,
    confidence,
  }));
  return { disagreements, told, keyStatements };
}

function attribution(text: string, { source, cue, content, form }: Said): Attribution {
  const content_ = locate(text, content);
  const near = (words: string | null) => (words === null ? null : nearest(text, words, content_));
  return {
    content: [content_],
    form: form ?? (/^["“]/u.test(content) ? 'direct' : 'indirect'),
    mention: near(source),
    cue: near(cue),
    confidence: 0.9,
    rule: 'test',
  };
}

function locate(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`Not in the article: ${words}`);
  return { start, end: start + words.length };
}

/** Of all places where the words stand, the one closest to the content. */
function nearest(text: string, words: string, { start: near }: Span): Span {
  let best = locate(text, words);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (Math.abs(at - near) < Math.abs(best.start - near)) best = { start: at, end: at + words.length };
  }
  return best;
}
