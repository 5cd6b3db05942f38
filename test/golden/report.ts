import type { Analysis, Disagreement, Side, Span, Speaker, Statement } from '../../lambdas/summarize/analyze/model.ts';
import type { Reading } from '../support/golden-articles.ts';

/** A reading as a person would check it: words instead of offsets, one fact on each line. */
export function toReport(name: string, reading: Reading): string {
  const wordsOf = wordsIn(reading.article.text);
  const { article, analysis } = reading;
  const facts = [name, article.byline, article.publishedAt, article.publisher].filter((fact) => fact !== undefined);
  return [
    `# ${article.title ?? '(no title)'}`,
    ...section(facts.join(' | '), []),
    ...section('## Who disagrees', analysis.disagreements.flatMap(disagreementLines(analysis, wordsOf))),
    ...section('## Key statements', analysis.keyStatements.map(keyLine(analysis, wordsOf))),
    ...section('## Who said what', analysis.statements.flatMap(statementLines(analysis, wordsOf))),
    ...section('## Who is who', analysis.speakers.map(speakerLine)),
    ...section(
      '## Set aside',
      article.boilerplate.map((span) => `- ${wordsOf(span)}`),
    ),
    '',
  ].join('\n');
}

type WordsOf = (span: Span) => string;

function wordsIn(text: string): WordsOf {
  return ({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ');
}

function section(heading: string, lines: readonly string[]): string[] {
  const body = heading.startsWith('## ') && lines.length === 0 ? ['nothing'] : lines;
  return ['', heading, ...(body.length === 0 ? [] : ['', ...body])];
}

function disagreementLines(analysis: Analysis, wordsOf: WordsOf) {
  return (disagreement: Disagreement): string[] => [
    `### ${sideNames(analysis, disagreement)}`,
    '',
    `- ${[disagreement.level, disagreement.kind, disagreement.oneSided ? 'one-sided' : 'both sides', disagreement.rule].join(', ')}`,
    `- on: ${disagreement.issue ? wordsOf(disagreement.issue) : '(not named)'}`,
    ...disagreement.sides.map(
      (side) => `- ${partyNames(analysis, side)}: ${side.position ? wordsOf(side.position) : '(no position)'}`,
    ),
    ...disagreement.evidence.map((span) => `- shown by: ${wordsOf(span)}`),
    '',
  ];
}

function sideNames(analysis: Analysis, { sides }: Disagreement): string {
  return sides.map(({ parties }) => nameOf(analysis, parties[0] ?? null)).join(' vs ');
}

function partyNames(analysis: Analysis, { parties }: Side): string {
  return parties.map((party) => nameOf(analysis, party)).join(', ');
}

function keyLine(analysis: Analysis, wordsOf: WordsOf) {
  return (id: string, index: number): string => {
    const statement = analysis.statements.find((candidate) => candidate.id === id);
    return `${index + 1}. ${statement ? `${nameOf(analysis, statement.speaker)}: ${content(statement, wordsOf)}` : id}`;
  };
}

function statementLines(analysis: Analysis, wordsOf: WordsOf) {
  return (statement: Statement): string[] => [
    `- **${nameOf(analysis, statement.speaker)}** | ${statement.mention ? wordsOf(statement.mention) : '-'} | ` +
      `${statement.cue ? wordsOf(statement.cue) : '-'} | ${statement.form}, ${statement.stance}, ${statement.rule}`,
    `  > ${content(statement, wordsOf)}`,
  ];
}

function content(statement: Statement, wordsOf: WordsOf): string {
  return statement.content.map(wordsOf).join(' [...] ');
}

function speakerLine({ name, kind, role, affiliation, aliases }: Speaker): string {
  const others = aliases.filter((alias) => alias !== name);
  const facts = [kind, role, affiliation && `of ${affiliation}`, others.length > 0 && `also ${others.join(' / ')}`];
  const known = facts.filter((fact) => typeof fact === 'string' && fact !== '');
  return `- **${name}**: ${known.join('; ')}`.replace(/\s+/g, ' ');
}

function nameOf(analysis: Analysis, id: string | null): string {
  return analysis.speakers.find((speaker) => speaker.id === id)?.name ?? '(nobody)';
}
