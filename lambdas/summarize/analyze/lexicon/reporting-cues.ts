import { formsOf } from './inflections.ts';
import { REPORTING_NOUNS, REPORTING_PREPOSITIONS, REPORTING_VERBS, type ReportingClass } from './reporting-verbs.ts';

export interface ReportingCue {
  /** Base form. */
  readonly lemma: string;
  /** Of a word in several classes, the first in the order of the lists. */
  readonly class: ReportingClass;
}

/** Every form of every word that may attribute, in lower case. */
export const REPORTING_CUES: ReadonlyMap<string, ReportingCue> = new Map(
  entries().reverse(), // the first entry of a form wins
);

function entries(): [string, ReportingCue][] {
  const verbs = Object.entries(REPORTING_VERBS).flatMap(([group, words]) =>
    words.split(/\s+/).flatMap((lemma) => formsOf(lemma).map((form) => entry(form, lemma, classNamed(group)))),
  );
  const nouns = REPORTING_NOUNS.split(/\s+/).flatMap((lemma) =>
    [lemma, pluralOf(lemma)].map((form) => entry(form, lemma, 'noun')),
  );
  return [...verbs, ...nouns, ...REPORTING_PREPOSITIONS.split(/\s+/).map((word) => entry(word, word, 'preposition'))];
}

function entry(form: string, lemma: string, group: ReportingClass): [string, ReportingCue] {
  return [form, { lemma, class: group }];
}

function classNamed(group: string): ReportingClass {
  const known: readonly ReportingClass[] = ['say', 'demand', 'judge', 'deny', 'promise', 'ask', 'think', 'show'];
  return known.find((name) => name === group) ?? 'say';
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
