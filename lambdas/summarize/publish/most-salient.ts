import type { Disagreement, StatementId } from '../analyze/model.ts';
import { countsOf, type Summary, type SummaryDisagreement } from './summary.ts';

/** What a summary can do without, the most salient first: it is dropped from the end. */
export type Item = StatementId | Disagreement['id'];

/** Main disagreements, key statements, what the main sides say, minor disagreements, theirs, then the rest as it stands. */
export function bySalience({ disagreements, keyStatements, statements }: Summary): readonly Item[] {
  const main = disagreements.filter(({ level }) => level === 'main');
  const minor = disagreements.filter(({ level }) => level !== 'main');
  const items = [
    ...main.map(({ id }) => id),
    ...keyStatements,
    ...main.flatMap(statementsOf),
    ...minor.map(({ id }) => id),
    ...minor.flatMap(statementsOf),
    ...statements.map(({ id }) => id),
  ];
  return [...new Set(items)];
}

/** A summary with some of its items only, and with those speakers only who are still mentioned. It counts what it omits. */
export function withItems(summary: Summary, items: readonly Item[]): Summary {
  const kept = new Set<Item>(items);
  const statements = summary.statements.filter(({ id }) => kept.has(id));
  const disagreements = summary.disagreements.filter(({ id }) => kept.has(id));
  const involved = new Set([
    ...statements.map(({ speaker }) => speaker),
    ...disagreements.flatMap(({ sides }) => sides.flatMap(({ parties }) => parties)),
  ]);
  const speakers = summary.speakers.filter(({ id }) => involved.has(id));
  return {
    ...summary,
    omitted: omittedOf(summary, { speakers, statements, disagreements }),
    speakers,
    statements,
    keyStatements: summary.keyStatements.filter((id) => kept.has(id)),
    disagreements: disagreements.map((disagreement) => withStatements(disagreement, kept)),
  };
}

function omittedOf({ counts }: Summary, kept: Parameters<typeof countsOf>[0]): Summary['omitted'] {
  const { speakers, statements, disagreements } = countsOf(kept);
  return {
    speakers: counts.speakers - speakers,
    statements: counts.statements - statements,
    disagreements: counts.disagreements - disagreements,
  };
}

function statementsOf({ sides }: SummaryDisagreement): readonly StatementId[] {
  return sides.flatMap(({ statements }) => statements);
}

function withStatements(disagreement: SummaryDisagreement, kept: ReadonlySet<Item>): SummaryDisagreement {
  const sides = disagreement.sides.map((side) => ({
    ...side,
    statements: side.statements.filter((id) => kept.has(id)),
  }));
  return { ...disagreement, sides };
}
