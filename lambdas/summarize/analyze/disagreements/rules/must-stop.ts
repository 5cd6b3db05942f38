import { FAULT_FINDING } from '../../lexicon/negative-judgments.ts';
import type { Range } from '../../model.ts';
import { nounPhraseBefore, nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { lowerAt } from '../../phrases/tokens.ts';
import { clauseFrom, topicFrom } from '../../phrases/topic.ts';
import { isAdverb } from '../../phrases/verb-group.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { limitAt } from '../lexicon-match.ts';

const CONFIDENCE = 0.5;

/** "The authorities must end the raids", "the levy should be scrapped": a demand inside speech. Whoever speaks demands. */
export const mustStop: OppositionRule = {
  name: 'must-stop',
  triggers: new Set(['must', 'should']),
  find: (context) => {
    const { text, sentence } = context;
    const found: Candidate[] = [];
    for (let at = sentence.tokens.from; at < sentence.tokens.to; at += 1) {
      if (lowerAt(text, at) !== 'must' && lowerAt(text, at) !== 'should') continue;
      const candidate = fromModal(context, at);
      if (candidate !== null) found.push(candidate);
    }
    return found;
  },
  examples: {
    finds: [
      {
        text: '“The authorities must end the night raids,” Duarte said.',
        against: 'The authorities',
        about: 'the night raids',
      },
      { text: 'The minister must resign, the guild said.', against: 'The minister' },
      { text: '“The levy should be scrapped,” Duarte said.', against: 'The levy' },
      { text: 'Duarte said the council should do more for the growers.', against: 'the council' },
      { text: 'She wrote that the court should overturn the levy.', against: 'the court', about: 'the levy' },
    ],
    ignores: [
      'The rain must stop soon.',
      'Drivers should stop at the sign.',
      'The bill must pass.',
      'Officials should get higher pay, Duarte said.',
      'The port should end up in their hands.',
    ],
  },
};

function fromModal(context: SentenceContext, modal: number): Candidate | null {
  const { text } = context;
  const limit = limitAt(context, modal);
  let verb = modal + 1;
  while (isAdverb(lowerAt(text, verb))) verb += 1;
  const passive = lowerAt(text, verb) === 'be' && UNDOING.test(lowerAt(text, verb + 1));
  const quoted = /^["“‘]$/u.test(lowerAt(text, modal - 1));
  const against = nounPhraseBefore(text, quoted ? modal - 1 : modal, limit);
  const faulted = FAULT_FINDING.has(lowerAt(text, verb)) && !/^(?:up|in|forward)$/u.test(lowerAt(text, verb + 1));
  if (!passive && !faulted) return against === null ? null : omission(context, modal, verb, against);
  if (against !== null && passive) return undone(context, modal, verb + 1, against);
  if (against === null || /^(?:rain|drivers|it)$/u.test(lowerAt(text, against.to - 1))) return null;
  const object = nounPhraseFrom(text, verb + 1, limit);
  return candidateOf(context, {
    rule: 'must-stop',
    kind: 'criticism',
    confidence: CONFIDENCE,
    cue: { from: modal, to: verb + 1 },
    who: null,
    against,
    about: object?.from === verb + 1 ? topicFrom(text, verb + 1, limit) : against,
  });
}

/** "The government should do more": those who govern are told what they leave undone. */
function omission(context: SentenceContext, modal: number, verb: number, against: Range): Candidate | null {
  const { text } = context;
  if (BENEFITING.test(lowerAt(text, verb)) || isPassive(context, verb)) return null;
  if (lowerAt(text, modal) !== 'should' || !GOVERNING.test(lowerAt(text, against.to - 1))) return null;
  return candidateOf(context, {
    rule: 'must-stop',
    kind: 'criticism',
    confidence: OMISSION_CONFIDENCE,
    cue: { from: modal, to: verb + 1 },
    who: null,
    against,
    about: clauseFrom(text, verb, limitAt(context, modal)),
  });
}

const BENEFITING = /^(?:get|receive|expect|benefit)$/u;

/** "the ministry should be equipped": by others. */
function isPassive({ text }: SentenceContext, verb: number): boolean {
  return lowerAt(text, verb) === 'be' && !lowerAt(text, verb + 1).endsWith('ing');
}

const OMISSION_CONFIDENCE = 0.4;
const GOVERNING =
  /^(?:governments?|authorities|ministers?|ministry|council|congress|parliament|administration|officials|regulators?|lawmakers|legislators|politicians|policymakers|policy-makers|department|executive|police)$/u;

const UNDOING =
  /^(?:released|freed|scrapped|ended|stopped|halted|withdrawn|reversed|dropped|abandoned|lifted|repealed|overturned|suspended|canceled|cancelled|sacked|removed|held|disciplined|punished|prosecuted|fired|fined|jailed|banned|ashamed)$/u;

/** "She must be released": against whoever holds her; "the levy should be scrapped": against whose it is. */
function undone(context: SentenceContext, modal: number, verb: number, subject: Range): Candidate {
  const person = /^(?:released|freed)$/u.test(lowerAt(context.text, verb));
  return candidateOf(context, {
    rule: 'must-stop',
    kind: 'criticism',
    confidence: CONFIDENCE,
    cue: { from: modal, to: verb + 1 },
    who: null,
    against: person ? null : subject,
    about: subject,
  });
}
