import fc from 'fast-check';

/** The same texts on every run, so that a red build is red for everybody; FAST_CHECK_SEED=… tries others. */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_261_125) });

/** Any string at all: all of Unicode, lone surrogates, control characters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
);

/** Mostly quotation marks of every kind, paired or not, around a few words. */
export const quotesHeavyText: fc.Arbitrary<string> = pieces(
  ['"', '“', '”', '‘', '’', "'", '«', '»', '``', "''", '„', '\n', '\n\n', ' ', ', ', '. ', '—', '('],
  ['Ann Lee', 'she said', 'said', 'he told reporters', 'it is late', 'We go', "don't", 'the mayor denied', 'that'],
);

/** One piece again and again, without a blank or with nothing but: what makes a careless rule slow or deep. */
export const unbrokenRun: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('a', 'A', '.', '"', '“', "'", '(', '\n', ' ', '-', '\u0301', '😀', 'Mr. ', 'Ann Lee, ', 'said '),
    fc.constantFrom('', 'that ', 'he said ', '" said Ann. "', 'accused ', 'against the ', '1,000'),
    fc.integer({ min: 1, max: 600 }),
  )
  .map(([one, other, times]) => (one + other).repeat(times));

const NAMES = [
  'Ann Lee',
  'Mayor Ruth Okoro',
  'Dr. Ivo Stanek',
  'Norcrest',
  'the union',
  'Osmere',
  'critics',
  'She',
  'they',
];
const CUES = [
  'said',
  'denied',
  'told the council',
  'accused Norcrest of lying and said',
  'warned',
  'rejected the claim',
];
const CLAIMS = ['the tower is too tall', 'it would cost $3 million', 'nobody had asked', 'we “never” agreed', 'no'];

/** News of a kind: sentences that attribute, quote and oppose, in paragraphs. */
export const newsText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...NAMES),
      fc.constantFrom(...CUES),
      fc.constantFrom(...CLAIMS),
      fc.integer({ min: 0, max: 5 }),
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((facts) => facts.map(([name, cue, claim, shape]) => sentence(name, cue, claim, shape)).join(''));

function sentence(name: string, cue: string, claim: string, shape: number): string {
  const shapes = [
    `${name} ${cue} that ${claim}. `,
    `“${claim},” ${name} ${cue}.\n\n`,
    `"${claim}," ${cue} ${name}, "and ${claim}." `,
    `According to ${name}, ${claim}.\n\n`,
    `But ${name} and rivals of Norcrest clashed over whether ${claim}.\n`,
    `${name}: ${claim}\n\n`,
  ];
  return shapes[shape] ?? '';
}

function pieces(marks: readonly string[], words: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...marks, ...words), { maxLength: 120 }).map((all) => all.join(''));
}
