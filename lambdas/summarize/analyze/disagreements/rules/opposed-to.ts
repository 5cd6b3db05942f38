import { BARE_FORCE, BARE_PREDICATES, OPPOSITION_PREDICATES } from '../../lexicon/opposition-predicates.ts';
import { BE } from '../../lexicon/phrase-words.ts';
import type { Range } from '../../model.ts';
import { subjectOf } from '../../phrases/clause.ts';
import { nounPhraseBefore, nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { lowerAt, standsAt } from '../../phrases/tokens.ts';
import { topicFrom } from '../../phrases/topic.ts';
import { verbGroupAt } from '../../phrases/verb-group.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { limitAt } from '../lexicon-match.ts';
import { reason } from '../reason.ts';

const PREDICATES = [
  ...OPPOSITION_PREDICATES,
  { words: 'opposed not only to', force: 0.85 },
  ...BARE_PREDICATES.map((words) => ({ words, force: BARE_FORCE })),
].map(({ words, force }) => ({
  words: words.split(' '),
  force,
}));
const BARE: ReadonlySet<string> = new Set(BARE_PREDICATES);
const BY_FIRST = new Map(
  PREDICATES.map(({ words: [first = ''] }) => [first, PREDICATES.filter(({ words }) => words[0] === first)]),
);

/** "The union is critical of the offer", "groups opposed to the dam", "ministers were at odds over tax". */
export const opposedTo: OppositionRule = {
  name: 'opposed-to',
  triggers: new Set(BY_FIRST.keys()),
  find: (context) => {
    const { text, sentence } = context;
    const found: Candidate[] = [];
    for (let at = sentence.tokens.from; at < sentence.tokens.to; at += 1) {
      const predicates = BY_FIRST.get(lowerAt(text, at));
      const candidate = predicates === undefined ? null : fromPredicate(context, at, predicates);
      if (candidate !== null) found.push(candidate);
    }
    return found;
  },
  examples: {
    finds: [
      { text: 'The pilots are opposed to the new rota.', who: 'The pilots', about: 'the new rota' },
      { text: 'Groups critical of the dam met on Sunday.', who: 'Groups', about: 'the dam' },
      { text: 'The bishop was deeply critical of the film’s makers.', who: 'The bishop', about: 'the film’s makers' },
      { text: 'Duarte said she was appalled by that.', who: 'she' },
      { text: 'Other growers remained skeptical.', who: 'Other growers' },
      { text: 'Most shopkeepers are against the ban on cars.', who: 'Most shopkeepers', about: 'the ban on cars' },
    ],
    ignores: [
      'He leaned against the wall.',
      'The team is not opposed to talks.',
      'The boat is against the current.',
      'Water is critical of course.',
    ],
  },
};

function fromPredicate(context: SentenceContext, at: number, predicates: typeof PREDICATES): Candidate | null {
  const { text } = context;
  const limit = limitAt(context, at);
  const match = predicates.find(({ words }) => standsAt(text, at, words, limit));
  if (match === undefined) return null;
  const group = verbGroupAt(text, at, limit);
  const linked = BE.has(lowerAt(text, group.from)) || BE.has(lowerAt(text, at - 1)) || group.from < at;
  if (group.negated || group.hypothetical || (!linked && match.words[0] === 'against')) return null;
  const remaining = REMAINING.test(lowerAt(text, at - 1));
  const subject =
    linked && !remaining
      ? subjectOf(text, { ...group, form: 'past' }, limit)
      : nounPhraseBefore(text, remaining ? at - 1 : at, limit);
  const after = at + match.words.length;
  const object = nounPhraseFrom(text, after, limit);
  if (
    subject === null ||
    (object === null
      ? !ANSWERED.test(lowerAt(text, after)) && !BARE.has(match.words.join(' '))
      : isFigurative(context, object))
  )
    return null;
  const over = match.words.at(-1) === 'over' || match.words.at(-1) === 'about';
  return candidateOf(context, {
    rule: 'opposed-to',
    kind: 'rejection',
    confidence: match.force,
    cue: { from: at, to: after },
    who: subject,
    against: over ? null : object,
    about: ofPeople(match.words) ? reason(context, object?.to ?? after, limit) : topicFrom(text, after, limit),
    mutual: over && MUTUAL.test(match.words[0] ?? ''),
  });
}

const REMAINING = /^(?:remain|remains|remained|stay|stays|stayed)$/u;

/** "at odds over", "deadlocked over": the subject holds both sides. */
const MUTUAL = /^(?:at|deadlocked)$/u;

/** "appalled by that": by what was said before. */
const ANSWERED = /^(?:that|this|it)$/u;

/** "leaned against the wall", "against the odds". */
function isFigurative({ text }: SentenceContext, object: Range): boolean {
  return /^(?:wall|odds|current|door|course|clock|backdrop)$/u.test(lowerAt(text, object.to - 1));
}

/** "at odds with the guild over pay": what they are at odds over, not with whom. */
function ofPeople(words: readonly string[]): boolean {
  return words[0] === 'at' && words.at(-1) === 'with';
}
