import type { Level, TokenizedText } from '../model.ts';
import type { Dispute } from './dispute.ts';
import { sentencesOf } from './sides/evident.ts';

/**
 * How a dispute's place and share of the article tell that it is what the article is about: a logistic model, fitted on
 * 299 disputes that the rules found in 162 articles, 134 of them main by an editor's reading. The bounds below it are
 * chosen over 309 articles.
 */
const INTERCEPT = -1.2;
const IN_FIRST_QUARTER = 1;
const PER_LOG_SENTENCE = 0.7;
const BOTH_HEARD = 0.75;
/** An alert missed costs more than a minor dispute shown as main: only what shows late, once and from one side is minor. */
const THRESHOLD = -0.9;

const LEAST_FOR_MAIN = 0.35; // nobody is alerted on one doubtful sign
const FIRST_QUARTER = 0.25;

/** Main where a desk editor would want to know at once. `bothHeard`: the article gives the position of either side. */
export function levelOf(text: TokenizedText, dispute: Dispute, bothHeard: boolean): Level {
  const sentences = sentencesOf(dispute);
  const first = Math.min(...sentences) / Math.max(1, text.sentences.length);
  const score =
    INTERCEPT +
    (first < FIRST_QUARTER ? IN_FIRST_QUARTER : 0) +
    PER_LOG_SENTENCE * Math.log(sentences.size) +
    (bothHeard ? BOTH_HEARD : 0);
  return score > THRESHOLD && confidenceOf(dispute) >= LEAST_FOR_MAIN ? 'main' : 'minor';
}

/** Chances that at least one of its signs is right. */
export function confidenceOf({ oppositions }: Dispute): number {
  const doubt = oppositions.reduce((rest, { confidence }) => rest * (1 - confidence * SIGN), 1);
  return Math.min(0.99, 1 - doubt);
}

const SIGN = 0.8; // a sign's force is a lexicon's; one in five is read wrongly by the phrases around it
