import type { DisagreementKind, Range, Sentence, Span, Statement, TokenizedText } from '../model.ts';

/** One sentence as the rules see it. */
export interface SentenceContext {
  readonly text: TokenizedText;
  readonly sentence: Sentence;
  /** Its place among the article's sentences. */
  readonly index: number;
  /** The quotation longer than an epithet that holds the token, as a range of tokens; null outside. */
  readonly quotationAt: (token: number) => Range | null;
  /** Statements with words in this sentence. Empty in a rule's own examples. */
  readonly statements: readonly Statement[];
}

/** A sign of disagreement in one sentence, before anybody knows who the phrases mean. */
export interface Candidate {
  /** Who opposes; null where the sentence doesn't say ("was accused of"). */
  readonly who: Span | null;
  /** Who is opposed, or the thing opposed where it may name its owner. */
  readonly against: Span | null;
  readonly about: Span | null;
  /** Index of the evidence sentence. */
  readonly sentence: number;
  /** Where the cue stands. */
  readonly cue: Span;
  readonly kind: DisagreementKind;
  /** The rule that found it. */
  readonly rule: string;
  readonly confidence: number;
  /** True where `who` holds both sides ("A and B clashed"). */
  readonly mutual: boolean;
}

export interface Example {
  readonly text: string;
  /** The words that `who`, `against` and `about` stand for; left out where it doesn't matter. */
  readonly who?: string | null;
  readonly against?: string | null;
  readonly about?: string | null;
}

/** A sign of disagreement that one small rule knows, with what it must find and must ignore. */
export interface OppositionRule {
  readonly name: string;
  /** Lower-case words of which one must stand in a sentence for the rule to look at it; absent: it looks at every one. */
  readonly triggers?: ReadonlySet<string>;
  readonly find: (context: SentenceContext) => readonly Candidate[];
  readonly examples: { readonly finds: readonly Example[]; readonly ignores: readonly string[] };
}
