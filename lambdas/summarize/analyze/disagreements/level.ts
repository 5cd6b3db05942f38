import type { Level, TokenizedText } from '../model.ts';
import type { Dispute } from './dispute.ts';

const LEAD_SENTENCES = 4; // headline and the first paragraph or two
const STRONG = 0.65;
const MANY = 3; // sentences

/** Main where the lead carries it or several sentences do. */
export function levelOf(_text: TokenizedText, dispute: Dispute): Level {
  const sentences = new Set(dispute.oppositions.map(({ sentence }) => sentence));
  const inLead = dispute.oppositions.some(
    ({ sentence, confidence }) => sentence < LEAD_SENTENCES && confidence >= STRONG,
  );
  return inLead || sentences.size >= MANY ? 'main' : 'minor';
}

/** Chances that at least one of its signs is right. */
export function confidenceOf({ oppositions }: Dispute): number {
  const doubt = oppositions.reduce((rest, { confidence }) => rest * (1 - confidence * SIGN), 1);
  return Math.min(0.99, 1 - doubt);
}

const SIGN = 0.8; // a sign's force is a lexicon's; one in five is read wrongly by the phrases around it
