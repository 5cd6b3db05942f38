import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../../lambdas/summarize/publish/email/columns.ts';
import { plainUri, plainWords } from '../../../lambdas/summarize/publish/email/plain-words.ts';
import { wrap } from '../../../lambdas/summarize/publish/email/wrap.ts';

test.each([
  ['between words', 'one two three', '', 7, ['one two', 'three']],
  ['with an indent', 'one two three', '  ', 7, ['  one', '  two', '  three']],
  ['at odd white space', 'one\u00a0two \n three', '', 9, ['one two', 'three']],
  ['inside a word that is longer than a line', 'a nonsensicality b', '', 5, ['a', 'nonse', 'nsica', 'lity', 'b']],
  ['never inside an address', 'see s3://bucket/key-of-it now', '', 8, ['see', 's3://bucket/key-of-it', 'now']],
  ['by the columns that wide characters take', '橋橋橋 橋', '', 4, ['橋橋', '橋', '橋']],
  ['by the columns that accents do not take', 'e\u0301te\u0301 ou', '', 6, ['e\u0301te\u0301 ou']],
  ['not at all where there is nothing', '   ', '', 5, []],
])('text is broken %s', (_, text, indent, width, lines) => {
  expect(wrap(text, indent, width)).toEqual(lines);
});

test('wrapping keeps every character but white space, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 2, max: 30 }), (text, width) => {
      expect(wrap(text, '', width).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }),
  );
});

test('no line without an address is longer than the width', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 6, max: 30 }), (text, width) => {
      for (const line of wrap(text, '  ', width)) {
        if (!line.includes('://')) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      }
    }),
  );
});

test.each([
  ['odd white space', ' a\u00a0 b\t\nc ', 'a b c'],
  ['control characters', 'a\u0000b\u0007c\u001b[31m', 'a b c [31m'],
  ['bidirectional controls', 'pay\u202eabc\u2066d\u2069', 'payabcd'],
  ['zero widths, soft hyphens and byte order marks', 'a\u200bb\u00adc\ufeffd', 'abcd'],
  ['half a surrogate pair', 'a\ud83db', 'ab'],
])('%s do not reach a reader', (_, words, plain) => {
  expect(plainWords(words)).toBe(plain);
});

test('an address stays one, whatever is in it', () => {
  expect(plainUri('s3://b/Fed cuts (1)\n\u202e.txt')).toBe('s3://b/Fed cuts (1)%0A%E2%80%AE.txt');
});
