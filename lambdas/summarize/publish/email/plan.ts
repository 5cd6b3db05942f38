/** How much a mail shows. */
export interface Plan {
  /** Main disagreements told in full. */
  readonly disagreements: number;
  /** Statements (or positions) of each side. */
  readonly perSide: number;
  /** Disagreements told in a line each. */
  readonly inPassing: number;
  readonly keyStatements: number;
  /** The longest words of one statement, in words. */
  readonly words: number;
}

/** Half a minute's reading. */
export const MOST_MAIL_WORDS = 300;

/** From generous to spare: a mail follows the first that keeps it within its words. */
export const PLANS: readonly Plan[] = [
  { disagreements: 3, perSide: 2, inPassing: 2, keyStatements: 6, words: 60 },
  { disagreements: 2, perSide: 2, inPassing: 2, keyStatements: 5, words: 50 },
  { disagreements: 2, perSide: 1, inPassing: 2, keyStatements: 4, words: 45 },
  { disagreements: 2, perSide: 1, inPassing: 1, keyStatements: 3, words: 40 },
  { disagreements: 1, perSide: 1, inPassing: 1, keyStatements: 2, words: 35 },
  { disagreements: 1, perSide: 1, inPassing: 0, keyStatements: 1, words: 25 },
  { disagreements: 1, perSide: 1, inPassing: 0, keyStatements: 0, words: 15 },
];
