import { expect, test } from 'vitest';
import type { Form } from '../../../lambdas/summarize/analyze/model.ts';
import { cueVerb, cueWords } from '../../../lambdas/summarize/publish/email/cue-verb.ts';
import { saysLittle, statementWords } from '../../../lambdas/summarize/publish/email/statement-words.ts';

function shown(form: Form, parts: readonly string[], limit = 60) {
  const content = parts.map((words) => ({ words, start: 0, end: words.length }));
  return statementWords({ form, content }, limit);
}

test.each<[string, Form, string[], string]>([
  ['without the comma before "she said"', 'direct', ['"We will pay,"'], '"We will pay"'],
  ['with its own curly marks', 'direct', ['“We will pay.”'], '“We will pay.”'],
  ['with the marks that the span leaves out', 'direct', ['We will pay.'], '"We will pay."'],
  ['with the mark that a cut took away', 'direct', ['“We will pay.'], '“We will pay.”'],
  [
    'with an ellipsis where it was interrupted',
    'direct',
    ['"We pay,"', '"and that is all."'],
    '"We pay, [...] and that is all."',
  ],
  [
    'as one where it opens anew in each paragraph',
    'direct',
    ['“We pay.\n\n“We always did.”'],
    '“We pay. We always did.”',
  ],
  [
    'as one where its paragraphs were run together',
    'direct',
    ['"We pay. "We always did."'],
    '"We pay. We always did."',
  ],
  ['in double marks where the article has single ones', 'direct', ["'We pay,'"], '"We pay"'],
  ['without a comma in the quotation that ends it', 'direct', ['"We said ‘no,’"'], '"We said ‘no’"'],
  ['with the quotation inside it', 'direct', ['“They say ‘no’ to “us”.”'], '“They say ‘no’ to “us”.”'],
  ['as two where there are two', 'direct', ['“Yes.” “No.”'], '“Yes.” “No.”'],
])('a quotation is shown %s', (_, form, parts, words) => {
  expect(shown(form, parts)).toBe(words);
});

test.each<[string, Form, string[], string]>([
  ['without the "that" before it', 'indirect', ['that the toll is fair'], 'the toll is fair'],
  ['with a "that" that means something', 'indirect', ['that was never the plan'], 'that was never the plan'],
  ['without commas around it', 'indirect', [', the toll is fair,'], 'the toll is fair'],
  ['with a "that" that points at a noun', 'indirect', ['that idea'], 'that idea'],
  ['with a "that" before a noun and its name', 'mixed', ['that plan “a gift”'], 'that plan “a gift”'],
  ['with the closing mark that it lacks', 'mixed', ['that the toll is "a tax'], 'the toll is "a tax"'],
  ['with the opening mark that it lacks', 'mixed', ['a tax" on milk'], '"a tax" on milk'],
  ['with curly marks in pairs', 'mixed', ['the toll is “a tax'], 'the toll is “a tax”'],
  ['without a last comma inside the marks', 'mixed', ['the toll is "a tax,"'], 'the toll is "a tax"'],
  [
    'without the end of a quotation before them',
    'indirect',
    ['” to the toll on the bridge'],
    'to the toll on the bridge',
  ],
  ['as quoted words where all of it is quoted', 'mixed', ['that "the toll is fair"'], '"the toll is fair"'],
])('reported words are shown %s', (_, form, parts, words) => {
  expect(shown(form, parts)).toBe(words);
});

test('words that are too long end at a sentence, and say so', () => {
  const long = '"We have paid for this bridge since 1911. Nobody asked us before, and nobody asks us now, not once."';
  expect(shown('direct', [long], 12)).toBe('"We have paid for this bridge since 1911. [...]"');
});

test('words that end in the middle of something say so', () => {
  expect(shown('direct', ['“We have built this bridge and”'])).toBe('“We have built this bridge [...]”');
  expect(shown('indirect', ['that the toll is part of the'])).toBe('the toll is part [...]');
});

test('words that are too long and have no end inside are not shown at all', () => {
  expect(shown('indirect', ['the toll on the old bridge by the mill is fair to all of us'], 8)).toBeUndefined();
  expect(shown('direct', [`"${'x'.repeat(2000)}"`])).toBeUndefined();
});

test.each([
  ['motion', true],
  ['his tax returns', true],
  ['the motion', true],
  ['nights are unsafe', false],
  ['the motion was lost', false],
  ['"No"', false],
])('"%s" says little: %s', (words, little) => {
  expect(saysLittle(words)).toBe(little);
});

test('a statement of nothing but marks is not shown', () => {
  expect(shown('direct', ['"…"'])).toBeUndefined();
  expect(shown('indirect', [' , '])).toBeUndefined();
});

test.each([
  ['said', 'said'],
  ['Said', 'said'],
  ['has repeatedly denied', 'has repeatedly denied'],
  ['warned on Monday', 'warned on Monday'],
  ['told', 'said'],
  ['added', 'said'],
  ['calling', 'calling'],
])('the cue "%s" reads as "%s"', (cue, verb) => {
  expect(cueVerb(cue)).toBe(verb);
});

test.each(['his claim', 'according to', 'was described by', 'to warn', 'a call for', 'in the view of'])(
  'the cue "%s" is no verb to stand between a name and the words',
  (cue) => {
    expect(cueVerb(cue)).toBeUndefined();
  },
);

test.each(['did nothing to deny', "didn't say", 'his denial', 'refused to accept the claim', 'has never once claimed'])(
  'the cue "%s" is never dropped, since it turns the words around',
  (words) => {
    expect(cueWords({ cue: { words, start: 0, end: words.length }, stance: 'asserts' })).toBe(words);
  },
);
