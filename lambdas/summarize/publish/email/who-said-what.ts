import type { Speaker } from '../../analyze/model.ts';
import type { Summary, SummaryStatement } from '../summary.ts';
import { cueWords } from './cue-verb.ts';
import type { Plan } from './plan.ts';
import { nameOf, speakersOf } from './speaker-names.ts';
import { startsAnew, statementWords } from './statement-words.ts';
import { inTurn, introduced, introducing, repeats, type Told, tellingWords } from './told.ts';
import type { Section } from './who-disagrees.ts';
import { wrap } from './wrap.ts';

/** WHO SAID WHAT: the key statements that the mail has not told yet, each with its speaker. No heading where none is left. */
export function whoSaidWhat(summary: Summary, plan: Plan, told: Told): Section {
  const key = summary.keyStatements.flatMap((id) => summary.statements.find((statement) => statement.id === id) ?? []);
  const fresh = key.filter(({ id, stance }) => stance !== 'declines' && !told.statements.includes(id));
  const most = told.words.length + plan.keyStatements;
  const blocks = inTurn<SummaryStatement, string[]>(fresh, told, (statement, now) =>
    now.words.length < most ? statementLines(summary, statement, plan, now) : { result: [], told: now },
  );
  const lines = blocks.results.flat();
  const count = blocks.told.statements.length - told.statements.length;
  return { lines: lines.length === 0 ? [] : ['WHO SAID WHAT', ...lines], told: blocks.told, count };
}

function statementLines(summary: Summary, statement: SummaryStatement, plan: Plan, told: Told) {
  const words = statementWords(statement, plan.words);
  const [speaker] = speakersOf(summary.speakers, [statement.speaker]);
  if (words === undefined || speaker === undefined || nameOf(speaker) === '') return { result: [], told };
  const counted = { ...told, statements: [...told.statements, statement.id] };
  if (repeats(told, words)) return { result: [], told: counted };
  const now = introducing(tellingWords(counted, words), speaker);
  return { result: [...wrap(heading(statement, speaker, words, told), '  '), ...wrap(words, '    ')], told: now };
}

/** "Jane Roe, mayor of Elmford, said:" */
function heading(statement: SummaryStatement, speaker: Speaker, words: string, told: Told): string {
  const name = introduced(told, speaker);
  const cue = cueWords(statement);
  if (cue === undefined) return `${name}:`;
  const comma = name.includes(', ') || /^\S+ing\b/.test(cue) ? ',' : '';
  return `${name}${comma} ${cue}${startsAnew(words) ? ':' : ''}`;
}
