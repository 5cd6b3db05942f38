import { TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { SENTENCE_STARTERS, TAG_VERBS } from '../lexicon/sentence-starters.ts';
import type { Range, Sentence, Token } from '../model.ts';

/** The sentences of one paragraph. Together they hold all its tokens; a quotation may hold several, or end within one. */
export function sentencesIn(tokens: readonly Token[], paragraph: Range, paragraphIndex: number): Sentence[] {
  const sentences: Sentence[] = [];
  let from = paragraph.from;
  while (from < paragraph.to) {
    const to = sentenceEnd(tokens, from, paragraph.to);
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first && last) {
      sentences.push({ start: first.start, end: last.end, tokens: { from, to }, paragraph: paragraphIndex });
    }
    from = to;
  }
  return sentences;
}

function sentenceEnd(tokens: readonly Token[], from: number, limit: number): number {
  for (let index = from; index < limit; index++) {
    if (!mayEnd(tokens[index], tokens[index + 1])) continue;
    const next = afterClosers(tokens, index, limit);
    if (next >= limit) return limit;
    if (startsSentence(tokens, index, next, limit)) return next;
    index = next - 1;
  }
  return limit;
}

const STOPS = '.!?…';
const STOP = /^(?:[.!?…]+|(?:\. ){2}\.)$/;

function mayEnd(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined || !STOPS.includes(token.text.charAt(token.text.length - 1))) return false;
  if (STOP.test(token.text)) return true;
  return token.text.endsWith('.') && endsWithAbbreviation(token, next);
}

function endsWithAbbreviation(token: Token, next: Token | undefined): boolean {
  const word = token.lower.slice(0, -1);
  if (TITLE_ABBREVIATIONS.has(word) || word.length < 2 || next === undefined) return false;
  return CLOSER.test(next.text) || (isCapital(next) && SENTENCE_STARTERS.has(next.lower.replace(/\.$/, '')));
}

const CLOSER = /^(?:["”’')\]»›]|''|’’)$/;

/** The first token behind the stop and the closing marks that touch it. */
function afterClosers(tokens: readonly Token[], stop: number, limit: number): number {
  let next = stop + 1;
  while (next < limit && CLOSER.test(tokens[next]?.text ?? '') && tokens[next]?.start === tokens[next - 1]?.end) next++;
  return next;
}

function startsSentence(tokens: readonly Token[], stop: number, next: number, limit: number): boolean {
  const token = tokens[next];
  if (token === undefined || /^[\p{Ll},;:)\]]/u.test(token.text)) return false;
  const quotationEnds = next > stop + 1;
  return !(quotationEnds && /[!?]$/.test(tokens[stop]?.text ?? '') && hasTag(tokens, next, limit));
}

const LONGEST_TAG = 6;

/** "Smith asked", "Mayor Ada Smith said": capitalized words and a verb of saying right behind a quotation. */
function hasTag(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let index = from; index < Math.min(from + LONGEST_TAG, limit); index++) {
    const token = tokens[index];
    if (token && index > from && TAG_VERBS.has(token.lower)) return true;
    if (token && !isCapital(token)) return false;
  }
  return false;
}

function isCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}
