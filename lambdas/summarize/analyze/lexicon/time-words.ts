const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Stretches and points of time; compiled by hand. None of them speaks. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  words(`
second seconds minute minutes hour hours day days night nights morning afternoon evening week weeks weekend weekends fortnight month months
quarter quarters semester season seasons spring summer autumn fall winter year years decade decades century centuries
half-year midnight noon today yesterday tomorrow tonight
`),
);

/** What stands before such a noun where no preposition does: "last week", "earlier this year". */
export const TIME_DETERMINERS: ReadonlySet<string> = new Set(['last', 'this', 'next', 'earlier', 'later', 'late']);
