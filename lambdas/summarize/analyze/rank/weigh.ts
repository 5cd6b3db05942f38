import type { Disagreement, Speaker, Statement, TokenizedText } from '../model.ts';
import type { Cast } from '../speakers/index.ts';
import { countWords } from './stands-alone.ts';

const SURENESS = 1.5; // a statement that may be cut wrongly is a poor one to show

export interface Weighed {
  readonly statement: Statement;
  readonly weight: number;
}

/** How much each statement matters, by its form, length, place, speaker and part in a disagreement. The heaviest first. */
export function weighStatements(
  text: TokenizedText,
  cast: Cast,
  disagreements: readonly Disagreement[],
  statements: readonly Statement[],
): readonly Weighed[] {
  const end = Math.max(1, text.paragraphs.at(-1)?.end ?? 1);
  const speakers = new Map(cast.speakers.map((speaker) => [speaker.id, speaker]));
  const said = new Map<string, number>();
  for (const { speaker } of cast.statements) if (speaker !== null) said.set(speaker, (said.get(speaker) ?? 0) + 1);
  return statements
    .map((statement) => {
      const speaker = statement.speaker === null ? undefined : speakers.get(statement.speaker);
      const weight =
        formWeight(statement) +
        lengthWeight(text, statement) +
        placeWeight(end, statement) +
        speakerWeight(speaker, said.get(statement.speaker ?? '') ?? 0) +
        disputeWeight(statement, disagreements) +
        wordWeight(text, statement) +
        SURENESS * statement.confidence;
      return { statement, weight };
    })
    .toSorted((a, b) => b.weight - a.weight);
}

function formWeight({ form }: Statement): number {
  return { direct: 1.2, mixed: 0.8, indirect: 0.3 }[form];
}

const TOO_SHORT = 8;
const LONG = 14;
const TOO_LONG = 60;

function lengthWeight(text: TokenizedText, { content }: Statement): number {
  const words = content.reduce((sum, { start, end }) => sum + countWords(text.text.slice(start, end)), 0);
  if (words < TOO_SHORT) return -0.8;
  if (words > TOO_LONG) return 0.8;
  return words >= LONG ? 0.8 : 0.3;
}

const EARLY = 0.3;

/** Earlier matters a little more. */
function placeWeight(end: number, { content }: Statement): number {
  return EARLY * (1 - (content[0]?.start ?? 0) / end);
}

function speakerWeight(speaker: Speaker | undefined, statements: number): number {
  if (speaker === undefined) return -0.5;
  const named =
    speaker.kind === 'person' || speaker.kind === 'organization' ? 0.5 : speaker.kind === 'document' ? -0.2 : 0.1;
  return (
    named +
    (speaker.role === undefined ? 0 : 0.2) +
    Math.min(statements, 3) * 0.1 +
    Math.min(speaker.mentions.length, 10) * 0.03
  );
}

function disputeWeight(statement: Statement, disagreements: readonly Disagreement[]): number {
  let weight = 0;
  for (const { level, evidence, sides } of disagreements) {
    const evident = evidence.some((span) =>
      statement.content.some((part) => part.start < span.end && span.start < part.end),
    );
    const part = sides.some(({ statements }) => statements.includes(statement.id));
    weight = Math.max(
      weight,
      (evident ? 0.6 : 0) + (part ? 0.3 : 0) + (level === 'main' && (evident || part) ? 0.3 : 0),
    );
  }
  return weight + (/^(?:criticizes|denies|demands|warns)$/u.test(statement.stance) ? 0.2 : 0);
}

/** Words that point outside the statement take away; figures, "must", "will" and "because" add. */
function wordWeight({ text }: TokenizedText, { content }: Statement): number {
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' ');
  const dangling = /^["“”'‘]?(?:it|that|this|they|he|she|those|these|there|so|yes|no|well|but|and)\b/iu.test(words)
    ? -0.25
    : 0;
  const weighty = /\b(?:must|should|will|because|need|never|would)\b/iu.test(words) ? 0.15 : 0;
  return dangling + weighty + (/\d/u.test(words) ? 0.1 : 0);
}
