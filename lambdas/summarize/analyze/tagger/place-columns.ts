import type { Paragraph, Sentence, TokenizedText } from '../model.ts';
import { type ColumnTable, columnOf } from './columns.ts';
import { SENTENCE_FLAGS, type TokenFacts } from './facts.ts';

/** Fills in where in its sentence, paragraph and article a token stands, and what came before. */
export function fillPlaceColumns(
  table: ColumnTable,
  text: TokenizedText,
  paragraph: Paragraph,
  facts: TokenFacts,
): void {
  columnOf(table, 'paragraph').fill(1 + kindOfParagraph(text, paragraph, facts));
  for (let index = paragraph.sentences.from; index < paragraph.sentences.to; index++) {
    const sentence = text.sentences[index];
    if (sentence) fillSentence(table, paragraph.tokens.from, sentence, index, facts);
  }
}

function fillSentence(table: ColumnTable, base: number, sentence: Sentence, index: number, facts: TokenFacts): void {
  const from = sentence.tokens.from - base;
  const to = sentence.tokens.to - base;
  const place = columnOf(table, 'place');
  const rest = columnOf(table, 'rest');
  for (let at = from; at < to; at++) {
    place[at] = 1 + bucketOf(at - from);
    rest[at] = 1 + bucketOf(to - 1 - at);
  }
  columnOf(table, 'cues').fill(1 + Math.min(MOST_CUES, candidatesIn(sentence, facts)), from, to);
  columnOf(table, 'before').fill(1 + (index > 0 ? (facts.sentences[index - 1] ?? 0) : UNKNOWN), from, to);
}

const UNKNOWN = 64;
const MOST_CUES = 3;

function candidatesIn(sentence: Sentence, facts: TokenFacts): number {
  let count = 0;
  for (let index = sentence.tokens.from; index < sentence.tokens.to; index++) count += facts.candidates[index] ?? 0;
  return count;
}

/** Whether it reads like a headline, starts or is nothing but a quotation, and how the paragraph before ended. */
function kindOfParagraph(text: TokenizedText, paragraph: Paragraph, facts: TokenFacts): number {
  const { from, to } = paragraph.tokens;
  const last = text.tokens[to - 1]?.text ?? '';
  const bits = [
    from === 0,
    !/[.!?…:”"'’)]$/.test(last),
    (facts.speech[from] ?? 0) === 1,
    (facts.speech[to - 1] ?? 0) === 1,
    flagOfPrevious(paragraph, facts, SENTENCE_FLAGS.cue),
    flagOfPrevious(paragraph, facts, SENTENCE_FLAGS.colon),
    flagOfPrevious(paragraph, facts, SENTENCE_FLAGS.openSpeech),
  ];
  return bits.reduce((sum, bit, index) => sum + (bit ? 1 << index : 0), 0);
}

function flagOfPrevious(paragraph: Paragraph, facts: TokenFacts, flag: number): boolean {
  return ((facts.sentences[paragraph.sentences.from - 1] ?? 0) & flag) > 0;
}

const PLACES = [0, 1, 2, 4, 8, 16];

function bucketOf(distance: number): number {
  const bucket = PLACES.findIndex((limit) => distance <= limit);
  return bucket < 0 ? PLACES.length : bucket;
}
