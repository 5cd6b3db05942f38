import type {
  Analysis,
  Article,
  Disagreement,
  Side,
  Span,
  Speaker,
  SpeakerId,
  Statement,
  StatementId,
} from '../analyze/model.ts';
import { type ArticleFacts, articleFacts } from './article-facts.ts';
import { type Excerpt, excerpt, maybeExcerpt } from './excerpt.ts';

/** Raised when a consumer's reading would break; `summary.schema.json` beside this file describes it field by field. */
export const SCHEMA_VERSION = '1.0';

/** What is stored for one article and sent to machines: who said what, who disagrees, with the words and their spans. */
export interface Summary {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly kind: 'summary';
  readonly origin: ArticleOrigin;
  readonly article: ArticleFacts;
  /** True where there is a main disagreement. */
  readonly alert: boolean;
  /** How many of each the whole summary has. */
  readonly counts: Counts;
  /** How many of each this copy leaves out to fit into a message: none in the stored summary. */
  readonly omitted: Counts;
  /** Where the whole summary and the article lie: in messages only. */
  readonly location?: Location;
  readonly speakers: readonly Speaker[];
  readonly statements: readonly SummaryStatement[];
  readonly keyStatements: readonly StatementId[];
  readonly disagreements: readonly SummaryDisagreement[];
}

/** Which upload this is a summary of. */
export interface ArticleOrigin {
  /** "s3://bucket/key", or the path of a file. */
  readonly uri: string;
  readonly bucket?: string;
  readonly key: string;
  readonly versionId?: string;
  readonly etag?: string;
  /** ISO 8601. */
  readonly uploadedAt?: string;
  /** True where an earlier content of the same name was summarized before. */
  readonly updated: boolean;
}

/** URIs of the stored summary and of the article. */
export interface Location {
  readonly summary: string;
  readonly article: string;
}

/** A summary and where it lies. */
export interface Located {
  readonly summary: Summary;
  readonly location: Location;
}

export interface Counts {
  readonly speakers: number;
  readonly statements: number;
  readonly disagreements: number;
}

/** A statement with its words. */
export interface SummaryStatement extends Omit<Statement, 'content' | 'mention' | 'cue'> {
  readonly content: readonly Excerpt[];
  readonly mention: Excerpt | null;
  readonly cue: Excerpt | null;
}

/** A disagreement with its words. */
export interface SummaryDisagreement extends Omit<Disagreement, 'issue' | 'sides' | 'evidence'> {
  readonly issue: Excerpt | null;
  readonly sides: readonly SummarySide[];
  readonly evidence: readonly Excerpt[];
}

export interface SummarySide {
  readonly parties: readonly SpeakerId[];
  readonly position: Excerpt | null;
  readonly statements: readonly StatementId[];
}

/** Gathers what was found in one article into the message that is stored and published. */
export function toSummary(origin: ArticleOrigin, article: Article, analysis: Analysis): Summary {
  return {
    schemaVersion: SCHEMA_VERSION,
    kind: 'summary',
    origin,
    article: articleFacts(article),
    alert: analysis.disagreements.some(({ level }) => level === 'main'),
    counts: countsOf(analysis),
    omitted: { speakers: 0, statements: 0, disagreements: 0 },
    speakers: analysis.speakers.map(speakerEntry),
    statements: analysis.statements.map((statement) => statementEntry(article.text, statement)),
    keyStatements: analysis.keyStatements,
    disagreements: analysis.disagreements.map((disagreement) => disagreementEntry(article.text, disagreement)),
  };
}

/** How many speakers, statements and disagreements there are. */
export function countsOf(listed: Record<keyof Counts, readonly unknown[]>): Counts {
  return {
    speakers: listed.speakers.length,
    statements: listed.statements.length,
    disagreements: listed.disagreements.length,
  };
}

// Each entry names its fields, so that nothing an analysis carries for its own use slips into the contract.

function speakerEntry({ id, name, kind, role, affiliation, aliases, mentions }: Speaker): Speaker {
  return {
    id,
    name,
    kind,
    ...(role === undefined ? {} : { role }),
    ...(affiliation === undefined ? {} : { affiliation }),
    aliases,
    mentions: mentions.map(spanEntry),
  };
}

function spanEntry({ start, end }: Span): Span {
  return { start, end };
}

function statementEntry(text: string, statement: Statement): SummaryStatement {
  const { id, speaker, form, stance, confidence, rule } = statement;
  return {
    id,
    speaker,
    content: statement.content.map((span) => excerpt(text, span)),
    form,
    stance,
    mention: maybeExcerpt(text, statement.mention),
    cue: maybeExcerpt(text, statement.cue),
    confidence,
    rule,
  };
}

function disagreementEntry(text: string, disagreement: Disagreement): SummaryDisagreement {
  const { id, kind, level, oneSided, confidence, rule } = disagreement;
  return {
    id,
    level,
    kind,
    issue: maybeExcerpt(text, disagreement.issue),
    sides: disagreement.sides.map((side) => sideEntry(text, side)),
    oneSided,
    evidence: disagreement.evidence.map((span) => excerpt(text, span)),
    confidence,
    rule,
  };
}

function sideEntry(text: string, { parties, position, statements }: Side): SummarySide {
  return { parties, position: maybeExcerpt(text, position), statements };
}
