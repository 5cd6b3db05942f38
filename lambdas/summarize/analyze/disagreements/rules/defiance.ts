import { NEGATIONS } from '../../lexicon/phrase-words.ts';
import type { Range } from '../../model.ts';
import { subjectOf } from '../../phrases/clause.ts';
import { nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { lowerAt } from '../../phrases/tokens.ts';
import { clauseFrom, topicFrom } from '../../phrases/topic.ts';
import { verbGroupAt } from '../../phrases/verb-group.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { limitAt } from '../lexicon-match.ts';

const CONFIDENCE = 0.45; // two in five oppose somebody
const REFUSING: ReadonlySet<string> = new Set(['refuse', 'refuses', 'refused', 'refusing']);
const SILENT =
  /^(?:comment|reveal|divulge|provide|say|answer|talk|speak|discuss|disclose|confirm|elaborate|give|name|identify|quit|die|believe|let|speculate|be)$/u;

/** "The mayor refused to release the files": somebody does not do what others want. */
export const defiance: OppositionRule = {
  name: 'defiance',
  triggers: REFUSING,
  find: (context) => {
    const { text, sentence } = context;
    const found: Candidate[] = [];
    for (let at = sentence.tokens.from; at < sentence.tokens.to; at += 1) {
      const candidate = REFUSING.has(lowerAt(text, at)) ? fromRefusal(context, at) : null;
      if (candidate !== null) found.push(candidate);
    }
    return found;
  },
  examples: {
    finds: [
      { text: 'The mayor refused to release the files.', who: 'The mayor', about: 'the files' },
      { text: 'The watchdog told the bank to repay them, but the bank refused.', who: 'the bank' },
      { text: 'Two bakers are refusing to pay the levy.', who: 'Two bakers', about: 'the levy' },
      { text: 'The rebels, who refuse to negotiate with Norland, left.', who: 'The rebels' },
    ],
    ignores: [
      'The ministry refused to comment.',
      'She never refused to sign.',
      'Refuse was piled in the yard.',
      'The engine refused.',
    ],
  },
};

function fromRefusal(context: SentenceContext, at: number): Candidate | null {
  const { text } = context;
  const limit = limitAt(context, at);
  const group = verbGroupAt(text, at, limit);
  if (group.passive || group.negated || group.hypothetical || NEGATIONS.has(lowerAt(text, at - 1))) return null;
  if (/^[.,;]$/u.test(lowerAt(text, at + 1)) && lowerAt(text, at - 1) !== ',') return flatRefusal(context, at, limit);
  if (lowerAt(text, at + 1) !== 'to' || SILENT.test(lowerAt(text, at + 2)) || at + 3 >= limit.to) return null;
  const who = subjectOf(text, group, limit);
  const object = nounPhraseFrom(text, at + 3, limit);
  if (who === null) return null;
  return candidateOf(context, {
    rule: 'defiance',
    kind: 'rejection',
    confidence: CONFIDENCE,
    cue: { from: at, to: at + 3 },
    who,
    against: object,
    about: topicFrom(text, at + 3, limit) ?? clauseFrom(text, at + 2, limit),
  });
}

/** "… but the bank refused." */
function flatRefusal(context: SentenceContext, at: number, limit: Range): Candidate | null {
  const who = subjectOf(context.text, verbGroupAt(context.text, at, limit), limit);
  if (who === null || who.from === limit.from) return null; // "The engine refused."
  return candidateOf(context, {
    rule: 'defiance',
    kind: 'rejection',
    confidence: CONFIDENCE,
    cue: { from: at, to: at + 1 },
    who,
  });
}
