import type { DisagreementKind, Level, Span, TokenizedText } from '../model.ts';
import type { Dispute } from './dispute.ts';

/**
 * How a dispute's place and share of the article tell that it is what the article is about: a logistic model, fitted on
 * 56 disputes that the rules found in 67 articles, 29 of them main by an editor's reading.
 */
const INTERCEPT = -1.3;
const IN_OPENING = 0.3;
const IN_FIRST_QUARTER = 1.2;
const PER_LOG_SENTENCE = 0.5;
const PER_PERCENT = 0.07; // for each percent of the article's sentences that show it again
const MUTUAL_OR_LEGAL = 0.6;
/** An alert missed costs more than a minor dispute shown as main: whatever shows twice, or early, is main. */
const THRESHOLD = -0.75;

const LEAST_FOR_MAIN = 0.3; // nobody is alerted on one doubtful sign
const OPENING = 0.1; // of the article: headline and first paragraph
const FIRST_QUARTER = 0.25;
const SHORT_ARTICLE = 10; // sentences

/** Main where a desk editor would want to know at once. */
export function levelOf(
  text: TokenizedText,
  kind: DisagreementKind,
  evidence: readonly Span[],
  confidence: number,
): Level {
  const first = Math.min(...evidence.map(({ start }) => start)) / Math.max(1, text.paragraphs.at(-1)?.end ?? 1);
  const share = (100 * (evidence.length - 1)) / Math.max(SHORT_ARTICLE, text.sentences.length);
  const score =
    INTERCEPT +
    (first < OPENING ? IN_OPENING : 0) +
    (first < FIRST_QUARTER ? IN_FIRST_QUARTER : 0) +
    PER_LOG_SENTENCE * Math.log(1 + evidence.length) +
    PER_PERCENT * share +
    (kind === 'legal' || kind === 'dispute' ? MUTUAL_OR_LEGAL : 0);
  return score > THRESHOLD && confidence >= LEAST_FOR_MAIN ? 'main' : 'minor';
}

/** Chances that at least one of its signs is right. */
export function confidenceOf({ oppositions }: Dispute): number {
  const doubt = oppositions.reduce((rest, { confidence }) => rest * (1 - confidence * SIGN), 1);
  return Math.min(0.99, 1 - doubt);
}

const SIGN = 0.8; // a sign's force is a lexicon's; one in five is read wrongly by the phrases around it
