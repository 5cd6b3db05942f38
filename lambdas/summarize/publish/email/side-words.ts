import type { StatementId } from '../../analyze/model.ts';
import type { Excerpt } from '../excerpt.ts';
import type { Summary, SummarySide, SummaryStatement } from '../summary.ts';
import { cueWords, PLAIN_CUE } from './cue-verb.ts';
import { plainStart } from './plain-words.ts';
import { missingMark } from './quotation.ts';
import { quotedWords, reportedWords, saysLittle, standsAlone, statementWords } from './statement-words.ts';

/** Words that show what a side holds. */
export interface SideWords {
  readonly words: string;
  /** Whose words they are, and of which statement: unknown where the article tells the position in its own voice. */
  readonly statement?: SummaryStatement;
}

type Sides = readonly SummarySide[];

/** What a side holds in its own words, its position first. Words longer than `limit` that cannot be cut are left out. */
export function sideWords(summary: Summary, sides: Sides, side: SummarySide, limit: number): SideWords[] {
  const position = side.position === null ? undefined : positionWords(summary, sides, side, side.position, limit);
  const statements = side.statements.map((id) => ownWords(summary.statements, id, limit));
  return [position, ...statements].filter((one) => one !== undefined);
}

function positionWords(
  summary: Summary,
  sides: Sides,
  side: SummarySide,
  position: Excerpt,
  limit: number,
): SideWords | undefined {
  const host = summary.statements.find(({ content }) => content.some((part) => overlap(part, position)));
  if (host === undefined) return wrapped(reportedWords(position.words, limit));
  const whole = isOf(side, host) ? ownWords([host], host.id, limit) : undefined;
  if (whole !== undefined) return whole;
  if (isInsideQuotation(host, position)) return wrapped(quotedWords([plainStart(position.words)], limit), host);
  const part = reportedWords(position.words, limit);
  // "a French proposal", in what Washington says of it, shows what France holds: these are not Washington's words on it.
  const isOpponents = sides.some((other) => other !== side && isOf(other, host)) && !isOf(side, host);
  return part === undefined || isOpponents ? wrapped(part) : wrapped(`${leadIn(host, part)}${part}`, host);
}

function isOf({ parties }: SummarySide, { speaker }: SummaryStatement): boolean {
  return speaker !== null && parties.includes(speaker);
}

function wrapped(words: string | undefined, statement?: SummaryStatement): SideWords | undefined {
  if (words === undefined || saysLittle(words)) return undefined;
  return statement === undefined ? { words } : { words, statement };
}

function ownWords(statements: readonly SummaryStatement[], id: StatementId, limit: number): SideWords | undefined {
  const statement = statements.find((candidate) => candidate.id === id);
  if (statement === undefined || statement.stance === 'declines') return undefined;
  const words = statementWords(statement, limit);
  const verb = words === undefined ? '' : leadIn(statement, words);
  // "denies the accusation" tells something, "the accusation" does not.
  return words === undefined || (verb === '' && saysLittle(words))
    ? undefined
    : { words: `${verb}${words}`, statement };
}

/** Reported words may need their verb: "denied he took the money", "urged members to …", "calling it …". */
function leadIn(statement: SummaryStatement, words: string): string {
  const verb = cueWords(statement);
  if (statement.form === 'direct' || verb === undefined || PLAIN_CUE.test(verb)) return '';
  return `${verb}${standsAlone(statement, words) ? ':' : ''} `;
}

function overlap(a: Excerpt, b: Excerpt): boolean {
  return a.start < b.end && b.start < a.end;
}

function isInsideQuotation({ form, content }: SummaryStatement, { start }: Excerpt): boolean {
  const part = content.find((candidate) => candidate.start <= start && start < candidate.end);
  return (
    form === 'direct' || (part !== undefined && missingMark(part.words.slice(0, start - part.start)) === 'closing')
  );
}
