import type { Candidate, OppositionRule, SentenceContext } from './candidate.ts';
import { OPPOSITION_RULES } from './rules/index.ts';
import { isSport } from './sport.ts';

/** What all rules find, in order of the text; of two that read the same cue, the first rule's. */
export function findCandidates(contexts: readonly SentenceContext[]): readonly Candidate[] {
  const sport = contexts[0] !== undefined && isSport(contexts[0].text);
  return contexts.flatMap((context) => candidatesIn(context).filter((candidate) => !sport || survivesSport(candidate)));
}

const SPORT_CONFIDENCE = 0.75;
const MATCH_RULES: ReadonlySet<string> = new Set(['clash', 'dispute-noun', 'vote', 'split', 'judgment', 'retort']);

/** In a report of a match only plain criticism of words counts. */
function survivesSport({ rule, confidence }: Candidate): boolean {
  return confidence >= SPORT_CONFIDENCE && !MATCH_RULES.has(rule);
}

function candidatesIn(context: SentenceContext): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const rule of rulesFor(context)) {
    for (const candidate of rule.find(context)) {
      if (!found.some((earlier) => touch(earlier, candidate)) && !isDisbelieved(context, candidate))
        found.push(candidate);
    }
  }
  const whole = isLongAgo(context) ? found.map(faded) : found;
  return whole.toSorted((a, b) => a.cue.start - b.cue.start);
}

const DISBELIEF =
  /(?:n['’]t|\bnot|\bnever) (?:think|believe|feel|suggest|suggesting|mean|say|saying|sure|certain)\b[^.,;:]{0,60}$/u;

/** "I don't think he was unhappy with us": it is not so. */
function isDisbelieved({ text, sentence }: SentenceContext, { cue }: Candidate): boolean {
  return DISBELIEF.test(text.text.slice(Math.max(sentence.start, cue.start - DISBELIEF_REACH), cue.start));
}

const DISBELIEF_REACH = 80; // characters

const FADED = 0.5;

/** "The governor vetoed a broader version two years ago": background of what the article tells. */
function isLongAgo({ text, sentence }: SentenceContext): boolean {
  for (let at = sentence.tokens.from; at < sentence.tokens.to; at += 1)
    if (text.tokens[at]?.lower === 'ago' && LONG.has(text.tokens[at - 1]?.lower ?? '')) return true;
  return false;
}

const LONG: ReadonlySet<string> = new Set(['years', 'decades', 'centuries', 'decade', 'century', 'generation']);

function faded(candidate: Candidate): Candidate {
  return { ...candidate, confidence: candidate.confidence * FADED };
}

/** For each trigger word the places of its rules in the list: most sentences wake only one or two. */
const BY_TRIGGER = new Map<string, number[]>();
OPPOSITION_RULES.forEach(({ triggers }, index) => {
  for (const word of triggers ?? []) BY_TRIGGER.set(word, [...(BY_TRIGGER.get(word) ?? []), index]);
});
const ALWAYS = OPPOSITION_RULES.flatMap(({ triggers }, index) => (triggers === undefined ? [index] : []));

/** The rules that have something to read in the sentence, in their order. */
function rulesFor({ text, sentence }: SentenceContext): readonly OppositionRule[] {
  const awake = new Set(ALWAYS);
  for (let at = sentence.tokens.from; at < sentence.tokens.to; at += 1) {
    for (const index of BY_TRIGGER.get(text.tokens[at]?.lower ?? '') ?? []) awake.add(index);
  }
  return [...awake].sort((a, b) => a - b).flatMap((index) => OPPOSITION_RULES[index] ?? []);
}

function touch({ cue: a }: Candidate, { cue: b }: Candidate): boolean {
  return a.start < b.end && b.start < a.end;
}
