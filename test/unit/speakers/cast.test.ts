import { expect, test } from 'vitest';
import type { Speaker } from '../../../lambdas/summarize/analyze/model.ts';
import { castOf } from './marked-article.ts';

const ARTICLE = `French Foreign Minister Yves Moreau, in a letter before the Vaskerry talks, {c:said} {t:France would not move}.

Nadia Brandt, the U.S. Fisheries Department's chief negotiator, {c:said} {t:the U.S. was ready to wait}. {m:She} {c:blamed} {t:Moreau for the delay}. The mayor of Vaskerry, Tom Harlan, hosted them. Mr. Harlan left early.

{m:A spokeswoman for the Coastal Fishing Agency (CFA)} {c:declined} {t:to comment}. The CFA owns the hall.

Rep. Owen Pike (R-Ohio) flew in. Vessel lead scientist Professor Ida Lund came by boat. Bo Reyes, assistant drafting director for the port, paid RM4.5 million. The Kremlin sent nobody, and Washington sent two.`;

const { cast, text } = castOf(ARTICLE);
const named = (name: string): Speaker | undefined => cast.speakers.find((speaker) => speaker.name === name);

test.each([
  ['Yves Moreau', 'person', 'French Foreign Minister', 'France'],
  ['Nadia Brandt', 'person', "the U.S. Fisheries Department's chief negotiator", 'U.S. Fisheries Department'],
  ['Tom Harlan', 'person', 'mayor of Vaskerry', 'Vaskerry'],
  ['Owen Pike', 'person', 'R-Ohio', undefined],
  ['Ida Lund', 'person', 'Vessel lead scientist', undefined],
  ['Bo Reyes', 'person', 'assistant drafting director for the port', undefined],
  ['Coastal Fishing Agency', 'organization', undefined, undefined],
  ['A spokeswoman for the Coastal Fishing Agency', 'unnamed', undefined, 'Coastal Fishing Agency'],
  ['France', 'place', undefined, undefined],
  ['Washington', 'place', undefined, 'U.S.'],
])('%s is a %s, with role and affiliation in the words of the article', (name, kind, role, affiliation) => {
  const speaker = named(name);
  expect(speaker?.kind).toBe(kind);
  expect(speaker?.role).toBe(role);
  expect(speaker?.affiliation).toBe(affiliation);
});

test('a spokeswoman of nobody in particular speaks for the body that was named before her', () => {
  const { cast: small } = castOf('Brankel Motors shut a plant. {m:A spokeswoman} {c:said} {t:orders had fallen}.');
  expect(small.speakers.at(-1)).toMatchObject({
    name: 'A spokeswoman',
    kind: 'unnamed',
    affiliation: 'Brankel Motors',
  });
});

test('everybody named is in the cast once, in order of their first mention', () => {
  const starts = cast.speakers.map(({ mentions }) => mentions[0]?.start ?? -1);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(new Set(cast.speakers.map(({ name }) => name)).size).toBe(cast.speakers.length);
});

test('names, roles, affiliations and aliases are words of the article', () => {
  for (const { name, role, affiliation, aliases } of cast.speakers) {
    for (const words of [name, role, affiliation, ...aliases]) expect(text).toContain(words ?? '');
  }
});

test('aliases hold every form used as a name, the fullest first, without pronouns', () => {
  expect(named('Tom Harlan')?.aliases).toEqual(['Tom Harlan', 'The mayor', 'Harlan']);
  expect(named('Coastal Fishing Agency')?.aliases).toEqual(['Coastal Fishing Agency', 'CFA']);
  expect(named('Nadia Brandt')?.aliases).toEqual(['Nadia Brandt']);
});

test('mentions are the places that mean the speaker, pronouns included', () => {
  const words = named('Nadia Brandt')?.mentions.map(({ start, end }) => text.slice(start, end));
  expect(words).toEqual(['Nadia Brandt', 'She']);
});

test.each([
  ['before the cue in its sentence', 'Mara Quill left the port and {c:said} {t:it was safe}.', 'Mara Quill'],
  ['before what is said', '{m:Mara Quill} {c:said} {t:it was safe}. {t:“It has been safe for years.”}', 'Mara Quill'],
  ['behind what is said', '{t:“Mara Quill is wrong,”} remembers Omar Vidal.', 'Omar Vidal'],
])('a statement without a mention points to where its speaker is named: %s', (_where, article, words) => {
  const marked = castOf(article);
  const mention = marked.cast.statements.at(-1)?.mention;
  expect(mention && marked.text.slice(mention.start, mention.end)).toBe(words);
});

test('a statement of which nobody knows who made it has no mention', () => {
  expect(castOf('Rain fell. {t:“It has been safe for years.”}').cast.statements.map(({ mention }) => mention)).toEqual([
    null,
  ]);
});

test('statements keep their order, and are numbered in it', () => {
  expect(cast.statements.map(({ id, stance }) => [id, stance])).toEqual([
    ['st1', 'asserts'],
    ['st2', 'asserts'],
    ['st3', 'criticizes'],
    ['st4', 'declines'],
  ]);
});

test.each([
  ['The World Cup opened on Monday.', 'events'],
  ['It cost RM4.5 million and KES300.', 'sums of money'],
  ['The Old Harlan Bridge was closed.', 'bridges as people'],
  ['Meanwhile, Generally and Attacking are no names.', 'words with which sentences open'],
])('in "%s" there are no people: %s', (article) => {
  expect(castOf(article).cast.speakers.filter(({ kind }) => kind === 'person')).toEqual([]);
});

test('an article that breaks off in the middle of a subject has nobody without a name', () => {
  expect(castOf('The port closed. Some residents of').cast.speakers.map(({ name }) => name)).toEqual([
    'Some residents',
  ]);
});

test('an article without a word has an empty cast', () => {
  expect(castOf('').cast).toEqual({ speakers: [], statements: [], mentions: [] });
});
