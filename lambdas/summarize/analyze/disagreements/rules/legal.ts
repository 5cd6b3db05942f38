import type { VerbGroup as LexiconGroup } from '../../lexicon/opposition-verbs.ts';
import type { Range } from '../../model.ts';
import { mainSubject, subjectOf } from '../../phrases/clause.ts';
import { nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { lowerAt } from '../../phrases/tokens.ts';
import { topicFrom } from '../../phrases/topic.ts';
import { verbGroupAt } from '../../phrases/verb-group.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { limitAt, verbIndex } from '../lexicon-match.ts';
import { reason } from '../reason.ts';
import { alleged, phraseAfter, possessor, seeker } from '../suit-parts.ts';
import { candidatesFromVerbs } from '../verb-candidates.ts';

const CONFIDENCE = 0.85;

const SUING: readonly LexiconGroup[] = [
  { kind: 'legal', object: 'person', force: 0.9, words: 'sue, countersue, counter-sue, seek damages from' },
  {
    kind: 'legal',
    object: 'thing',
    force: 0.8,
    words:
      'appeal against, appeal the, appeal a, appeal his, appeal her, appeal its, appeal that, challenge in court, go to court over, seek an injunction against, file an appeal against, plan to appeal, vow to appeal, intend to appeal, pledge to appeal',
  },
];
const VERBS = verbIndex(SUING);
const SUITS: ReadonlySet<string> = new Set([
  'lawsuit',
  'lawsuits',
  'suit',
  'suits',
  'grievance',
  'complaint',
  'complaints',
  'petition',
  'claim',
  'claims',
  'injunction',
  'action',
  'proceedings',
  'countersuit',
  'litigation',
  'appeal',
  'prosecution',
]);
const SURE_SUITS: ReadonlySet<string> = new Set(['lawsuit', 'lawsuits', 'countersuit', 'litigation']);
const FILING: ReadonlySet<string> = new Set(
  'file files filed filing bring brings brought bringing launch launched launches lodge lodged lodges pursue pursued face faces faced facing'.split(
    ' ',
  ),
);

/** "The town sued the refinery over fumes", "a lawsuit filed by growers against the dam's owner". */
export const legal: OppositionRule = {
  name: 'legal',
  triggers: new Set([...VERBS.keys(), ...SUITS, 'challenge', 'challenges']),
  find: (context) => [...candidatesFromVerbs(context, 'legal', VERBS), ...suitsIn(context), ...challengesIn(context)],
  examples: {
    finds: [
      {
        text: 'Nine towns are backing a legal challenge to the new toll law.',
        who: 'Nine towns',
        about: 'the new toll law',
      },
      { text: 'The town sued the refinery over fumes.', who: 'The town', against: 'the refinery', about: 'fumes' },
      {
        text: 'The producer is facing legal action from a former nanny.',
        who: 'a former nanny',
        against: 'The producer',
      },
      { text: 'Ana Duarte filed a lawsuit against the studio in May.', who: 'Ana Duarte', against: 'the studio' },
      {
        text: 'Hours after filing a lawsuit against the studio alleging fraud, theft and breach of contract, Ana Duarte spoke to reporters.',
        who: 'Ana Duarte',
        about: 'fraud, theft and breach of contract',
      },
      {
        text: 'A lawsuit brought by growers against the dam operator will be heard in June.',
        who: 'growers',
        against: 'the dam operator',
      },
      { text: "Duarte's lawsuit against the studio alleges breach of contract.", who: 'Duarte', against: 'the studio' },
    ],
    ignores: [
      'He wore a blue suit.',
      'The agency could sue.',
      'A case of flu was found in the town.',
      'In this case the rule does not apply.',
    ],
  },
};

/** "a legal challenge to the policy": whoever brings or backs it opposes the policy. */
function challengesIn(context: SentenceContext): readonly Candidate[] {
  const { text, sentence } = context;
  const found: Candidate[] = [];
  for (let at = sentence.tokens.from; at < sentence.tokens.to; at += 1) {
    if (
      !/^challenges?$/u.test(lowerAt(text, at)) ||
      !/^(?:legal|court|constitutional|judicial)$/u.test(lowerAt(text, at - 1))
    )
      continue;
    const limit = limitAt(context, at);
    const target = /^(?:to|against|over)$/u.test(lowerAt(text, at + 1)) ? nounPhraseFrom(text, at + 2, limit) : null;
    if (target === null) continue;
    const who =
      phraseAfter(context, at, limit, 'by') ??
      phraseAfter(context, at, limit, 'from') ??
      mainSubject(text, at - 1, limit);
    found.push(
      candidateOf(context, {
        rule: 'legal',
        kind: 'legal',
        confidence: CHALLENGE_CONFIDENCE,
        cue: { from: at, to: at + 1 },
        who,
        against: target,
        about: topicFrom(text, at + 2, limit),
      }),
    );
  }
  return found;
}

const CHALLENGE_CONFIDENCE = 0.7;

function suitsIn(context: SentenceContext): readonly Candidate[] {
  const { text, sentence } = context;
  const found: Candidate[] = [];
  for (let at = sentence.tokens.from; at < sentence.tokens.to; at += 1) {
    if (!SUITS.has(lowerAt(text, at))) continue;
    const candidate = fromSuit(context, at);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

function fromSuit(context: SentenceContext, noun: number): Candidate | null {
  const { text } = context;
  const limit = limitAt(context, noun);
  const against = phraseAfter(context, noun, limit, 'against');
  const filing = filingVerb(context, noun, limit);
  const by = phraseAfter(context, noun, limit, 'by') ?? phraseAfter(context, noun, limit, 'from');
  const filed = lowerAt(text, noun) === 'suit' && filing === noun - 1; // "filed suit"
  const sure = filed || SURE_SUITS.has(lowerAt(text, noun));
  if (filing !== null && /^fac/u.test(lowerAt(text, filing))) {
    return sure || by !== null ? candidate(context, noun, by, filer(context, filing, limit), limit) : null;
  }
  const owner = possessor(context, noun, limit);
  if (!sure && (against === null || (filing === null && owner === null))) return null;
  const who =
    by ??
    owner ??
    (filing === null ? null : filing < noun ? filer(context, filing, limit) : seeker(context, noun, limit));
  if (who === null && against === null) return null;
  return candidate(context, noun, who, against, limit);
}

function candidate(
  context: SentenceContext,
  noun: number,
  who: Range | null,
  against: Range | null,
  limit: Range,
): Candidate {
  return candidateOf(context, {
    rule: 'legal',
    kind: 'legal',
    confidence: CONFIDENCE,
    cue: { from: noun, to: noun + 1 },
    who,
    against,
    about: alleged(context, noun, limit) ?? reason(context, against?.to ?? noun + 1, limit),
  });
}

function filingVerb({ text }: SentenceContext, noun: number, limit: Range): number | null {
  for (let at = noun - 1; at >= Math.max(limit.from, noun - 6); at -= 1) {
    if (FILING.has(lowerAt(text, at))) return at;
    if (/^[,;:.]$/u.test(lowerAt(text, at))) return null;
  }
  return (
    [1, 2, 3, 4, 5, 6]
      .map((step) => noun + step)
      .find((at) => /^(?:brought|filed|launched|lodged)$/u.test(lowerAt(text, at))) ?? null
  );
}

function filer(context: SentenceContext, verb: number, limit: Range): Range | null {
  const group = verbGroupAt(context.text, verb, limit);
  if (group.negated || group.hypothetical || group.passive) return null;
  return subjectOf(context.text, group, limit) ?? mainSubject(context.text, verb, limit);
}
