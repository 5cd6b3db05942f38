/** A rule with its own examples, in the form in which the runner checks every kind of rule. */
export interface CheckedRule {
  readonly name: string;
  readonly finds: readonly Check[];
  readonly ignores: readonly Check[];
}

export interface Check {
  readonly text: string;
  /** What the rule makes of the text, and what the example says that it should make of it: equal when all is well. */
  readonly found: () => unknown;
  readonly expected: unknown;
}
