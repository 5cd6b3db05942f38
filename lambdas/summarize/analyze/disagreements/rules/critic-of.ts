import { BE } from '../../lexicon/phrase-words.ts';
import type { Range } from '../../model.ts';
import { mainSubject, subjectOf } from '../../phrases/clause.ts';
import { nounPhraseBefore, nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { isCapitalized, lowerAt, tokenAt } from '../../phrases/tokens.ts';
import { topicFrom } from '../../phrases/topic.ts';
import { verbGroupAt } from '../../phrases/verb-group.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { limitAt } from '../lexicon-match.ts';

const CONFIDENCE = 0.65;
const ROLES: ReadonlySet<string> = new Set(['critic', 'critics', 'opponent', 'opponents', 'foe', 'foes', 'detractor']);
const WINDOW = 8;

/** "Lena Moss, a vocal critic of the mayor", "he has been an outspoken opponent of the dam". */
export const criticOf: OppositionRule = {
  name: 'critic-of',
  triggers: ROLES,
  find: (context) => {
    const { text, sentence } = context;
    const found: Candidate[] = [];
    for (let at = sentence.tokens.from; at < sentence.tokens.to; at += 1) {
      if (
        !ROLES.has(lowerAt(text, at)) ||
        /^(?:political|election|likely|next|presidential)$/u.test(lowerAt(text, at - 1)) ||
        lowerAt(text, at + 2).endsWith('ing')
      )
        continue;
      const candidate = fromRole(context, at);
      if (candidate !== null) found.push(candidate);
    }
    return found;
  },
  examples: {
    finds: [
      { text: 'Lena Moss, a vocal critic of the mayor, walked out.', who: 'Lena Moss', against: 'the mayor' },
      { text: 'He has been an outspoken opponent of the dam.', who: 'He', about: 'the dam' },
      { text: 'Moss, an outspoken Hale critic, walked out.', who: 'Moss', against: 'Hale' },
      { text: 'Moss is one of the fiercest critics of the levy.', who: 'Moss', about: 'the levy' },
    ],
    ignores: [
      'Critics of the levy met on Monday.',
      'The critic of the year award went to Moss.',
      'A critic wrote the book.',
    ],
  },
};

function fromRole(context: SentenceContext, at: number): Candidate | null {
  const { text } = context;
  const limit = limitAt(context, at);
  const named = nameBefore(context, at);
  if (named === null && lowerAt(text, at + 1) !== 'of') return null;
  const who = bearer(context, at, limit);
  const against = named ?? nounPhraseFrom(text, at + 2, limit);
  if (
    who === null ||
    against === null ||
    /^(?:year|month|day)$/u.test(lowerAt(text, against.to - 1)) ||
    lowerAt(text, against.from + 1) === 'year'
  )
    return null;
  return candidateOf(context, {
    rule: 'critic-of',
    kind: 'criticism',
    confidence: CONFIDENCE,
    cue: { from: at, to: named === null ? at + 2 : at + 1 },
    who,
    against,
    about: named === null ? topicFrom(text, at + 2, limit) : null,
  });
}

/** "a vocal Hale critic": Hale. */
function nameBefore({ text }: SentenceContext, at: number): Range | null {
  const vocal = VOCAL.test(lowerAt(text, at - 2));
  return vocal && isCapitalized(tokenAt(text, at - 1)) ? { from: at - 1, to: at } : null;
}

const VOCAL =
  /^(?:vocal|outspoken|prominent|fierce|fiercest|frequent|longtime|long-time|leading|staunch|harsh|noted)$/u;

/** Who is called a critic: before "is a", or before the comma of an apposition. */
function bearer({ text }: SentenceContext, at: number, limit: Range): Range | null {
  for (let back = at - 1; back >= Math.max(limit.from, at - WINDOW); back -= 1) {
    const word = lowerAt(text, back);
    if (word === ',')
      return /^(?:a|an|the|one|another|long-time|longtime)$/u.test(lowerAt(text, back + 1))
        ? nounPhraseBefore(text, back, limit)
        : null;
    if (BE.has(word))
      return (
        subjectOf(text, { ...verbGroupAt(text, back, limit), passive: false }, limit) ?? mainSubject(text, back, limit)
      );
  }
  return null;
}
