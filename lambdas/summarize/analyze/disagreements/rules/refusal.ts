import type { VerbGroup as LexiconGroup } from '../../lexicon/opposition-verbs.ts';
import { NEGATIONS } from '../../lexicon/phrase-words.ts';
import type { Range } from '../../model.ts';
import { mainSubject, subjectOf } from '../../phrases/clause.ts';
import { nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { lowerAt } from '../../phrases/tokens.ts';
import { topicFrom } from '../../phrases/topic.ts';
import { verbGroupAt } from '../../phrases/verb-group.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { limitAt, verbIndex } from '../lexicon-match.ts';

const CONFIDENCE = 0.6;
const SUPPORTING: readonly LexiconGroup[] = [
  {
    kind: 'rejection',
    object: 'thing',
    force: CONFIDENCE,
    words:
      'support, endorse, back, favor, favour, approve of, recognize, accept, agree with, agree to, condone, vote for, sign off on',
  },
];
const VERBS = verbIndex(SUPPORTING);
const REFUSING = /^(?:refus|declin|reject)/u;

/** "could not support its record", "refused to endorse the deal": support withheld. */
export const refusal: OppositionRule = {
  name: 'refusal',
  triggers: new Set(VERBS.keys()),
  find: (context) => {
    const { text, sentence } = context;
    const found: Candidate[] = [];
    for (let at = sentence.tokens.from; at < sentence.tokens.to; at += 1) {
      const entries = VERBS.get(lowerAt(text, at));
      const entry = entries?.find(({ rest }) => rest.every((word, offset) => lowerAt(text, at + 1 + offset) === word));
      const candidate = entry === undefined ? null : fromVerb(context, at, at + 1 + entry.rest.length);
      if (candidate !== null) found.push(candidate);
    }
    return found;
  },
  examples: {
    finds: [
      {
        text: 'The actor said she could not support its record on animal testing.',
        who: 'she',
        about: 'its record on animal testing',
      },
      { text: 'Three governors refused to endorse the water deal.', who: 'Three governors', about: 'the water deal' },
      { text: 'The guild does not accept the new terms.', who: 'The guild', about: 'the new terms' },
    ],
    ignores: [
      'The bank backs the new terms.',
      'The store does not accept cards.',
      'If I do not accept the offer I cannot go.',
      'The chair did not back into the wall.',
      'He would not recognize himself.',
    ],
  },
};

function fromVerb(context: SentenceContext, verb: number, after: number): Candidate | null {
  const { text } = context;
  const limit = limitAt(context, verb);
  const group = verbGroupAt(text, verb, limit);
  const refused = group.infinitive && REFUSING.test(lowerAt(text, group.from - 1));
  if (group.passive || (!group.negated && !refused)) return null;
  const object = nounPhraseFrom(text, after, limit);
  if (object === null || object.from !== after || isEveryday(context, object)) return null;
  const who = refused ? mainSubjectOf(context, group.from - 1, limit) : subjectOf(text, group, limit);
  if (who !== null && lowerAt(text, who.from - 1) === 'if' && /^(?:i|we)$/u.test(lowerAt(text, who.from))) return null;
  return candidateOf(context, {
    rule: 'refusal',
    kind: 'rejection',
    confidence: CONFIDENCE,
    cue: { from: verb, to: verb + 1 },
    who,
    against: object,
    about: topicFrom(text, after, limit),
  });
}

function mainSubjectOf({ text }: SentenceContext, refusing: number, limit: Range): Range | null {
  return subjectOf(text, verbGroupAt(text, refusing, limit), limit) ?? mainSubject(text, refusing, limit);
}

/** "does not accept cards": nobody's proposal. */
function isEveryday({ text }: SentenceContext, object: Range): boolean {
  const last = lowerAt(text, object.to - 1);
  return (
    /^(?:cards?|cash|tips|bids|donations|himself|herself|itself|themselves|him|her|them|voice|faces?|anything|everything)$/u.test(
      last,
    ) || NEGATIONS.has(last)
  );
}
