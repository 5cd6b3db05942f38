import type { Scene } from '../scene.ts';
import type { SpanRule } from '../span-rule.ts';
import { accordingTo } from './according-to.ts';
import { addressee } from './addressee.ts';
import { adjacentQuotations } from './adjacent-quotations.ts';
import { asSaid } from './as-said.ts';
import { claimWithin } from './claim-within.ts';
import { clauseSaid } from './clause-said.ts';
import { closingTag } from './closing-tag.ts';
import { declined } from './declined.ts';
import { edges } from './edges.ts';
import { headlineColon } from './headline-colon.ts';
import { invertedSource } from './inverted-source.ts';
import { loneQuotation } from './lone-quotation.ts';
import { missedCue } from './missed-cue.ts';
import { missingSource } from './missing-source.ts';
import { mistakenSource } from './mistaken-source.ts';
import { participle } from './participle.ts';
import { quotedName } from './quoted-name.ts';
import { relayed } from './relayed.ts';
import { saidClause } from './said-clause.ts';
import { secondSpeaker } from './second-speaker.ts';
import { secondVerb } from './second-verb.ts';
import { sentenceEnd } from './sentence-end.ts';
import { signedQuotation } from './signed-quotation.ts';
import { swallowedTag } from './swallowed-tag.ts';
import { transcript } from './transcript.ts';
import { wholeQuotation } from './whole-quotation.ts';

export const SPAN_RULES: readonly SpanRule[] = [
  transcript, // the layouts first: what they find is certain
  headlineColon,
  signedQuotation,
  wholeQuotation,
  adjacentQuotations, // behind whole-quotation, which may join what it parts
  sentenceEnd,
  closingTag,
  accordingTo,
  mistakenSource,
  swallowedTag,
  declined,
  missedCue,
  secondSpeaker,
  invertedSource, // before clause-said, which looks for the clause that it leaves over
  quotedName,
  participle, // before those that look for a cue's source in what it leaves free
  secondVerb, // before the rules that look at a cue and its content
  addressee,
  missingSource, // before those that look for a cue with its source
  asSaid,
  claimWithin,
  clauseSaid,
  saidClause,
  relayed, // behind all that find whole claims
  loneQuotation, // last of those that add: only what nobody else took
  edges,
];

/** Mends the tagger's spans, rule after rule. */
export function mended(scene: Scene): Scene {
  let spans = scene.spans;
  for (const rule of SPAN_RULES) spans = rule.apply({ ...scene, spans });
  return { ...scene, spans };
}
