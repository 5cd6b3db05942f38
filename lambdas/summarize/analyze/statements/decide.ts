import { type LinearWeights, scoreOf } from '../tagger/linear.ts';
import type { Link } from './link.ts';
import type { Scene } from './scene.ts';
import { statementFeatures } from './statement-features.ts';

/** What was learned about which attributions are statements, found whole. */
export interface Decision {
  readonly weights: LinearWeights;
  /** The confidence is the logistic function of `slope * score + offset`. */
  readonly slope: number;
  readonly offset: number;
  /** The least confidence of a statement. */
  readonly threshold: number;
}

/** How probable it is that the attribution is a statement, found whole: 0 to 1, in steps of .01. */
export function confidenceOf(scene: Scene, link: Link, decision: Decision): number {
  const score = scoreOf(decision.weights, statementFeatures(scene, link));
  return Math.round(100 / (1 + Math.exp(-decision.slope * score - decision.offset))) / 100;
}
