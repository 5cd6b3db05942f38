import { columnsOf } from '../../lambdas/summarize/publish/email/columns.ts';
import { cueWords } from '../../lambdas/summarize/publish/email/cue-verb.ts';
import { aboutIssue, issueOf, partiesOf, versus } from '../../lambdas/summarize/publish/email/disagreement-names.ts';
import { leadOf } from '../../lambdas/summarize/publish/email/lead.ts';
import { plainWords } from '../../lambdas/summarize/publish/email/plain-words.ts';
import { nameAndRole, nameOf, speakersOf } from '../../lambdas/summarize/publish/email/speaker-names.ts';
import { type WordsOfSide, wordsOfSides } from '../../lambdas/summarize/publish/email/words-of-sides.ts';
import { wrap } from '../../lambdas/summarize/publish/email/wrap.ts';
import {
  type Summary,
  type SummaryDisagreement,
  type SummaryStatement,
  toSummary,
} from '../../lambdas/summarize/publish/summary.ts';
import type { Read } from './reader.ts';
import type { Terminal } from './terminal.ts';

const MOST_WORDS = 100; // of one side, in the list of who disagrees; the statements below are whole

/** The whole reading of one article as lines for a terminal: every disagreement, every statement, the key ones marked. */
export function view({ file, article, analysis }: Read, terminal: Terminal): string[] {
  const summary = toSummary({ uri: file, key: file, updated: false }, article, analysis);
  const screen = screenOf(terminal);
  return [
    ...screen.quiet(`${file}  ${summary.article.words} words`, ''),
    ...screen.heading(leadOf(summary), ''),
    '',
    ...disagreementLines(summary, screen),
    '',
    ...statementLines(summary, screen),
  ];
}

/** Wraps text to the terminal's width with an indent, painted in one role. */
type Screen = Readonly<
  Record<'heading' | 'name' | 'quiet' | 'warning' | 'plain', (text: string, indent: string) => string[]>
>;

function screenOf({ paint, columns }: Terminal): Screen {
  const painted = (style: (line: string) => string) => (text: string, indent: string) =>
    wrap(text, indent, columns).map((line) => (columnsOf(line) === 0 ? line : style(line)));
  return {
    heading: painted(paint.heading),
    name: painted(paint.name),
    quiet: painted(paint.quiet),
    warning: painted(paint.warning),
    plain: painted((line) => line),
  };
}

function disagreementLines(summary: Summary, screen: Screen): string[] {
  if (summary.disagreements.length === 0) return screen.heading('No disagreement found', '');
  const found = summary.disagreements.flatMap((one) => disagreementBlock(summary, one, screen));
  return [...screen.heading('Who disagrees', ''), ...found];
}

function disagreementBlock(summary: Summary, one: SummaryDisagreement, screen: Screen): string[] {
  const issue = issueOf(summary, one);
  const [clearest] = one.evidence;
  const facts = [one.level, one.kind, one.oneSided ? 'one-sided' : '', percent(one.confidence), one.rule];
  return [
    ...screen.warning(`${versus(summary, one)}${aboutIssue(issue)}`, '  '),
    ...screen.quiet(facts.filter((fact) => fact !== '').join(', '), '  '),
    ...wordsOfSides(summary, one, issue, MOST_WORDS).flatMap((side) => sideLines(summary, side, screen)),
    ...(clearest === undefined ? [] : screen.quiet(`shown by: ${plainWords(clearest.words)}`, '    ')),
  ];
}

function sideLines(summary: Summary, { side, words }: WordsOfSide, screen: Screen): string[] {
  const names = partiesOf(summary, side).map(nameOf).join(', ');
  const [first] = words;
  const position = first === undefined ? [] : screen.plain(first.words, '      ');
  return [...screen.name(names === '' ? '(nobody named)' : names, '    '), ...position];
}

function statementLines(summary: Summary, screen: Screen): string[] {
  if (summary.statements.length === 0) return screen.heading('No statement found', '');
  const found = summary.statements.flatMap((statement) => statementBlock(summary, statement, screen));
  return [...screen.heading('Who said what (* key)', ''), ...found];
}

function statementBlock(summary: Summary, statement: SummaryStatement, screen: Screen): string[] {
  const [speaker] = speakersOf(summary.speakers, [statement.speaker]);
  const name = speaker === undefined ? plainWords(statement.mention?.words ?? '(unknown)') : nameAndRole(speaker);
  const isKey = summary.keyStatements.includes(statement.id);
  const cue = cueWords(statement) ?? plainWords(statement.cue?.words ?? '');
  return [
    ...screen.name(`${isKey ? '* ' : ''}${name}${cue === '' ? '' : `, ${cue}`}`, '  '),
    ...screen.plain(statement.content.map(({ words }) => plainWords(words)).join(' [...] '), '    '),
    ...screen.quiet([statement.form, statement.stance, percent(statement.confidence)].join(', '), '    '),
  ];
}

function percent(probability: number): string {
  return `${Math.round(probability * 100)} %`;
}
