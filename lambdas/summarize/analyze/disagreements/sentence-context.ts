import type { Range, Statement, TokenizedText } from '../model.ts';
import type { Cast } from '../speakers/index.ts';
import type { SentenceContext } from './candidate.ts';

const LONGEST_EPITHET = 6; // tokens between the marks: "abuse of corporate power" is still part of the sentence around it

/** A context for each sentence, in order. */
export function sentenceContexts(text: TokenizedText, cast: Pick<Cast, 'statements'>): readonly SentenceContext[] {
  const quotationAt = quotationFinder(text);
  const statements = statementsBySentence(text, cast.statements);
  return text.sentences.map((sentence, index) => ({
    text,
    sentence,
    index,
    quotationAt,
    statements: statements.get(index) ?? [],
  }));
}

function quotationFinder(text: TokenizedText): (token: number) => Range | null {
  const long = text.quotes.filter((quote) => quote.tokens.to - quote.tokens.from > LONGEST_EPITHET + 2);
  return (token) => {
    let low = 0;
    let high = long.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((long[middle]?.tokens.to ?? 0) <= token) low = middle + 1;
      else high = middle;
    }
    const quote = long[low];
    return quote !== undefined && quote.tokens.from <= token ? quote.tokens : null;
  };
}

function statementsBySentence(
  text: TokenizedText,
  statements: readonly Statement[],
): ReadonlyMap<number, readonly Statement[]> {
  const found = new Map<number, Statement[]>();
  for (const statement of statements) {
    for (const index of sentencesOf(text, statement)) found.set(index, [...(found.get(index) ?? []), statement]);
  }
  return found;
}

function sentencesOf(text: TokenizedText, statement: Statement): ReadonlySet<number> {
  const indices = new Set<number>();
  for (const span of statement.content) {
    for (let at = sentenceAt(text, span.start); at < text.sentences.length; at += 1) {
      if ((text.sentences[at]?.start ?? 0) >= span.end) break;
      indices.add(at);
    }
  }
  return indices;
}

/** The index of the sentence that holds `offset` or, between two, of the next one. */
export function sentenceAt(text: TokenizedText, offset: number): number {
  let low = 0;
  let high = text.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
