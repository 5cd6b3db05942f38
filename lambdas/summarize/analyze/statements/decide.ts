import { DOCUMENT_NOUNS } from '../lexicon/document-nouns.ts';
import { type LinearWeights, scoreOf } from '../tagger/linear.ts';
import { LAYOUT_RULES } from './layout-rules.ts';
import type { Link } from './link.ts';
import type { Scene } from './scene.ts';
import { statementFeatures } from './statement-features.ts';

/** What was learned about which attributions are statements, found whole. */
export interface Decision {
  readonly weights: LinearWeights;
  /** The confidence is the logistic function of `slope * score + offset`. */
  readonly slope: number;
  readonly offset: number;
  /** The least confidence of a statement without a long quotation. */
  readonly threshold: number;
}

const LEAST_OF_LAYOUT = 0.8; // what a layout rule finds was laid out by the publisher; few articles have any to learn from

/** How probable it is that the attribution is a statement, found whole: 0 to 1, in steps of .01. */
export function confidenceOf(scene: Scene, link: Link, decision: Decision): number {
  const score = scoreOf(decision.weights, statementFeatures(scene, link));
  const learned = Math.round(100 / (1 + Math.exp(-decision.slope * score - decision.offset))) / 100;
  const layout = link.contents.some((index) => LAYOUT_RULES.has(scene.spans[index]?.rule));
  return layout ? Math.max(learned, LEAST_OF_LAYOUT) : learned;
}

const LEAST_OF_EVIDENCE = 0.1; // "a poll shows that": what was learned on words hardly tells such a finding from a wish
const LEAST_OF_QUOTATIONS = 0.2; // a long quotation is rarely anything but speech: it is not dropped for a doubt

export function isKept(scene: Scene, link: Link, confidence: number, decision: Decision): boolean {
  if (isPronunciation(scene, link)) return false;
  const quotes = link.contents.some((index) => hasSpeech(scene, index));
  const learned = isEvidence(scene, link) ? Math.min(LEAST_OF_EVIDENCE, decision.threshold) : decision.threshold;
  return confidence >= (quotes ? LEAST_OF_QUOTATIONS : learned);
}

/** "Wilt 2 (pronounced 'vilt 2')": how a name sounds, said by nobody. */
function isPronunciation(scene: Scene, link: Link): boolean {
  const cue = link.cue === undefined ? undefined : scene.spans[link.cue];
  return (
    cue !== undefined &&
    wordsOf(scene, link.cue).at(-1) === 'pronounced' &&
    scene.text.tokens[cue.from - 1]?.text === '('
  );
}

/** A paper that finds or shows something. */
function isEvidence(scene: Scene, link: Link): boolean {
  const [source, cue] = [wordsOf(scene, link.source), wordsOf(scene, link.cue)];
  return source.some((word) => DOCUMENT_NOUNS.has(word)) && EVIDENCE_VERB.test(cue.at(-1) ?? '');
}

const EVIDENCE_VERB =
  /^(?:shows?|showed|shown|finds?|found|suggests?|suggested|indicates?|indicated|estimates?|estimated|reveals?|revealed|concludes?|concluded)$/;

function wordsOf(scene: Scene, index: number | undefined): readonly string[] {
  const span = index === undefined ? undefined : scene.spans[index];
  return span ? scene.text.tokens.slice(span.from, span.to).map((token) => token.lower) : [];
}

function hasSpeech(scene: Scene, index: number): boolean {
  const span = scene.spans[index];
  return span !== undefined && scene.facts.speech.subarray(span.from, span.to).includes(1);
}
