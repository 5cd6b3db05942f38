import { expect, it } from 'vitest';
import { readDisagreements } from '../../support/read-disagreements.ts';

function issuesOf(sentence: string): readonly (string | null)[] {
  return readDisagreements(`PORT LOWELL — ${sentence}`).told.map(({ issue }) => issue);
}

it.each([
  ['The Northwater Council accused Bayline Ferries of hiding the report.', 'hiding the report'],
  ['Ana Duarte clashed with Omar Haddad over the price of the pier.', 'the price of the pier'],
])('%s: an issue stands on its own', (sentence, issue) => expect(issuesOf(sentence)).toEqual([issue]));

it.each([
  'Omar Haddad denounced the Northwater Council over harbor chief Bo Reyes.',
  'Ana Duarte criticized the Northwater Council over it.',
])('%s: neither a person nor a pronoun is an issue', (sentence) => expect(issuesOf(sentence)).toEqual([null]));
