import type { Quote, Sentence, TokenizedText } from '../model.ts';
import { hashOf } from './hash.ts';
import { cueCode, isCueCandidate, type Lexicons } from './lexicons.ts';

/** What the tagger works out once for a whole article, token by token or sentence by sentence. */
export interface TokenFacts {
  readonly hashes: Int32Array;
  /** See `cueCode`. */
  readonly cueCodes: Uint8Array;
  /** The number of the word's cluster; 0 for a word that is in none. */
  readonly clusters: Uint16Array;
  /** 1 for the tokens that count as a nearest cue. */
  readonly candidates: Uint8Array;
  /** The quotation a token is part of, marks included: its index + 1, or 0. */
  readonly quotes: Int32Array;
  /** 1 for the tokens of a quotation that is long enough to be speech. */
  readonly speech: Uint8Array;
  /** Bits of `SENTENCE_FLAGS`. */
  readonly sentences: Uint8Array;
}

/** Quotations of so many tokens (marks included) may as well be titles, nicknames or scare quotes. */
export const LONGEST_SCARE_QUOTE = 5;

export const SENTENCE_FLAGS = { cue: 1, speech: 2, colon: 4, openSpeech: 8 } as const;

export function factsOf(text: TokenizedText, lexicons: Lexicons): TokenFacts {
  const size = text.tokens.length;
  const facts = {
    hashes: new Int32Array(size),
    cueCodes: new Uint8Array(size),
    clusters: new Uint16Array(size),
    candidates: new Uint8Array(size),
    quotes: new Int32Array(size),
    speech: new Uint8Array(size),
    sentences: new Uint8Array(text.sentences.length),
  };
  for (const [index, quote] of text.quotes.entries()) markQuote(facts, quote, index + 1);
  text.tokens.forEach((token, index) => {
    const hash = hashOf(token.lower);
    const code = cueCode(token.lower, hash, lexicons);
    facts.hashes[index] = hash;
    facts.cueCodes[index] = code;
    facts.clusters[index] = lexicons.cluster.get(hash) ?? 0;
    facts.candidates[index] = isCueCandidate(code) && facts.speech[index] === 0 ? 1 : 0;
  });
  text.sentences.forEach((sentence, index) => {
    facts.sentences[index] = flagsOf(text, facts, sentence);
  });
  return facts;
}

function markQuote(facts: TokenFacts, quote: Quote, id: number): void {
  const { from, to } = quote.tokens;
  facts.quotes.fill(id, from, to);
  if (to - from > LONGEST_SCARE_QUOTE) facts.speech.fill(1, from, to);
}

function flagsOf(text: TokenizedText, facts: TokenFacts, sentence: Sentence): number {
  const { from, to } = sentence.tokens;
  let flags = text.tokens[to - 1]?.text === ':' ? SENTENCE_FLAGS.colon : 0;
  if (facts.speech[to - 1] === 1) flags |= SENTENCE_FLAGS.openSpeech;
  for (let index = from; index < to; index++) {
    if (facts.candidates[index] === 1 && (facts.cueCodes[index] ?? 0) % 4 > 1) flags |= SENTENCE_FLAGS.cue;
    if (facts.speech[index] === 1) flags |= SENTENCE_FLAGS.speech;
  }
  return flags;
}
