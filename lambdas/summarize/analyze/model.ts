/**
 * The types that flow through Riftwire. All are readonly; every piece of text is a span of `Article.text`,
 * never a string of its own, and that is why nothing can be invented.
 */

/** A half-open range of UTF-16 offsets into `Article.text`: `text.slice(start, end)` are its words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A half-open range of indices into a list (of tokens, of sentences). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

// ---- what read hands over -----------------------------------------------------------------------------------------

/** One article as it was read. For plain text, `text` is the decoded file unchanged, without its byte order mark. */
export interface Article {
  readonly title?: string;
  readonly byline?: string;
  /** ISO 8601, a date or a date with time, as far as the file says. */
  readonly publishedAt?: string;
  readonly publisher?: string;
  readonly canonicalUrl?: string;
  /** BCP 47 tag; `en` unless the file or its words say otherwise. */
  readonly language: string;
  readonly text: string;
  /** In order, not overlapping. The headline is a paragraph too where it stands in the text. */
  readonly paragraphs: readonly Span[];
  /** Headline, if it stands in the text: a span of `text`, equal to one of the paragraphs. */
  readonly headline?: Span;
  /** Captions, credits, bylines, datelines, navigation, newsletter offers, corrections: never analysed. In order. */
  readonly boilerplate: readonly Span[];
}

// ---- text/: the article over exact offsets --------------------------------------------------------------------------

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
}

export interface Sentence extends Span {
  readonly tokens: Range;
  readonly paragraph: number;
}

export interface Paragraph extends Span {
  readonly tokens: Range;
  readonly sentences: Range;
}

/** A quotation. One that runs on over several paragraphs is one Quote for each of them, all but the first `continues`. */
export interface Quote extends Span {
  /** Without its marks. */
  readonly inner: Span;
  readonly tokens: Range;
  readonly paragraph: number;
  /** False where the closing mark is missing (the quotation then ends with its paragraph). */
  readonly closed: boolean;
  /** True where it carries on a quotation that an earlier paragraph left open. */
  readonly continues: boolean;
}

/** An article without its boilerplate, cut into tokens, sentences, paragraphs and outermost quotations, in order. */
export interface TokenizedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly quotes: readonly Quote[];
}

// ---- statements -----------------------------------------------------------------------------------------------------

export type Form = 'direct' | 'mixed' | 'indirect';

export type Stance =
  | 'asserts'
  | 'denies'
  | 'criticizes'
  | 'supports'
  | 'demands'
  | 'promises'
  | 'warns'
  | 'asks'
  | 'declines';

/** Words that the article attributes to somebody, before anybody knows who "somebody" is. */
export interface Attribution {
  /** In order; a quotation that "he said" interrupts has two. */
  readonly content: readonly Span[];
  readonly form: Form;
  /** The words that name the source: "Nathan Sales, the coordinator", "he", "who". */
  readonly mention: Span | null;
  /** The words that attribute: "has repeatedly denied", "according to". */
  readonly cue: Span | null;
  /** 0 to 1: the probability that this is a statement, rightly cut. */
  readonly confidence: number;
  /** The tag of the rule (or `tagger`) that found it. */
  readonly rule: string;
}

/** An attribution whose speaker is known: where no words name the source, `mention` is where the speaker was named last. */
export interface Statement extends Attribution {
  readonly id: StatementId;
  readonly speaker: SpeakerId | null;
  readonly stance: Stance;
}

export type StatementId = `st${number}`;

// ---- speakers -------------------------------------------------------------------------------------------------------

export type SpeakerKind = 'person' | 'organization' | 'place' | 'group' | 'document' | 'unnamed';

export type SpeakerId = `sp${number}`;

/** Somebody or something that the article lets speak, or names as a party to a disagreement. */
export interface Speaker {
  readonly id: SpeakerId;
  /** The fullest form that stands in the article ("Nathan Sales"), without role or title. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** "the U.S. State Department's counterterrorism coordinator": words of the article. */
  readonly role?: string;
  /** "State Department": words of the article. */
  readonly affiliation?: string;
  /** Every form used as a name, the fullest first, pronouns left out. */
  readonly aliases: readonly string[];
  /** Every place that means this speaker, pronouns included, in order. */
  readonly mentions: readonly Span[];
}

// ---- disagreements --------------------------------------------------------------------------------------------------

export type DisagreementKind = 'dispute' | 'denial' | 'criticism' | 'rejection' | 'legal' | 'vote' | 'split';

export type Level = 'main' | 'minor';

export interface Side {
  /** The weightiest first. */
  readonly parties: readonly SpeakerId[];
  /** The words that state or show what this side holds; null where the article does not give them. */
  readonly position: Span | null;
  readonly statements: readonly StatementId[];
}

export interface Disagreement {
  readonly id: `d${number}`;
  /** A short phrase of the article that names what it is about; null where no words do. */
  readonly issue: Span | null;
  /** Two or more. */
  readonly sides: readonly Side[];
  /** Whole sentences in which it shows, the clearest first. */
  readonly evidence: readonly Span[];
  readonly kind: DisagreementKind;
  readonly level: Level;
  /** True where only one side's position is in the article. */
  readonly oneSided: boolean;
  readonly confidence: number;
  readonly rule: string;
}

// ---- what analyze hands over ----------------------------------------------------------------------------------------

export interface Analysis {
  /** Those who speak or are party to a disagreement, in order of their first mention. */
  readonly speakers: readonly Speaker[];
  /** All, in order of the text. */
  readonly statements: readonly Statement[];
  /** At most six, the most important first. */
  readonly keyStatements: readonly StatementId[];
  /** Main ones first, the clearest first. */
  readonly disagreements: readonly Disagreement[];
}
