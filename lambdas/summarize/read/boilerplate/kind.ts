/** A kind of text that stands in an article file and is not the article. */
export interface BoilerplateKind {
  readonly name: string;
  /** Tried on each paragraph by itself, white space of any kind written as one space. */
  readonly patterns: readonly RegExp[];
  /**
   * `whole`: a match takes the paragraph. `part`: only what the pattern matches. `middle`: takes the paragraph unless
   * it is the last, where agencies sign real sentences with the same words.
   */
  readonly takes: 'whole' | 'part' | 'middle';
  /** Longest paragraph that it may take, in characters. */
  readonly longest: number;
  /** Only among so many first paragraphs of the text, where the words alone would not do. */
  readonly amongFirst?: number;
  /** Only among so many last ones. */
  readonly amongLast?: number;
  /** The first paragraph is spared: "Watch: …" may be the headline. */
  readonly sparesFirst?: boolean;
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] };
}
