import { expect, test } from 'vitest';
import { toAscii } from '../../../lambdas/summarize/publish/ascii.ts';
import { legalSubject } from '../../../lambdas/summarize/publish/subject.ts';
import { messageOf } from './published.ts';
import { bridge } from './stories.ts';

test.each([
  ['curly quotes', '“It’s ‘fine’,” she said', "\"It's 'fine',\" she said"],
  ['dashes', '2019–2020 — a review', '2019-2020 - a review'],
  ['accents', 'Jean-Yves Le Drián in Besançon, Łódź and Malmö', 'Jean-Yves Le Drian in Besancon, Lodz and Malmo'],
  ['combining accents', 'e\u0301te\u0301', 'ete'],
  ['ligatures', 'oﬃce of the Œuvre, Ærø', 'office of the OEuvre, AEro'],
  ['money', 'a €5m loan, £3 a day', 'a EUR 5m loan, GBP 3 a day'],
  ['an ellipsis', 'So…', 'So...'],
  ['fractions and marks', '½ of Brand™', '1/2 of BrandTM'],
  ['odd spaces', 'a\u00a0b\u2009c\nd', 'a b c d'],
  ['other scripts', 'The 橋 bridge', 'The bridge'],
])('%s become ASCII', (_, text, ascii) => {
  expect(toAscii(text)).toBe(ascii);
});

test('a long subject is cut at a word, with nothing dangling, under 100 characters', () => {
  const words =
    'The council of the old town by the sea will vote on the new rules for boats, nets and the harbor next week';
  expect(legalSubject([words])).toBe(
    'The council of the old town by the sea will vote on the new rules for boats, nets and the harbor...',
  );
});

test('one word that is too long for a subject is cut anyway', () => {
  expect(legalSubject(['x'.repeat(200)])).toBe(`${'x'.repeat(96)}...`);
});

test.each([
  ['a symbol', '$5bn for rail', 'Summary: $5bn for rail'],
  ['white space', '  rain', 'rain'],
  ['nothing in ASCII', '橋の通行料', 'Summary'],
  ['nothing', '', 'Summary'],
])('a subject from a text that begins with %s is legal', (_, text, subject) => {
  expect(legalSubject([text])).toBe(subject);
});

test('the file names the mail where nothing else can', () => {
  expect(messageOf('rates (1)', { text: '橋の通行料' }).subject).toBe('rates (1).txt');
});

test('names that are too long leave room for the issue', () => {
  const long = 'association of the owners of small boats and nets';
  const speakers = [{ name: long }, { name: 'harbor' }];
  const text = `The ${long} and the harbor are at odds over fees.`;
  const disagreements = [{ issue: 'fees', sides: [{ parties: [long] }, { parties: ['harbor'] }] }];
  const { subject } = messageOf('boats', { text, speakers, disagreements });
  expect(subject).toBe('[disagreement] association of the owners... vs harbor: fees');
});

test('a minor disagreement alone does not tag the subject', () => {
  const minor = { ...bridge, disagreements: (bridge.disagreements ?? []).slice(1) };
  expect(messageOf('bridge', minor).subject).toBe('Elmford council split over toll on Harrow Bridge');
});
