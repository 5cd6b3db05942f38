import type { Speaker } from '../../analyze/model.ts';
import type { Summary, SummaryStatement } from '../summary.ts';
import { cueWords, PLAIN_CUE } from './cue-verb.ts';
import type { Plan } from './plan.ts';
import { nameOf, speakersOf } from './speaker-names.ts';
import { saysLittle, standsAlone, statementWords } from './statement-words.ts';
import { inTurn, introduced, introducing, repeats, type Told, tellingWords } from './told.ts';
import type { Section } from './who-disagrees.ts';
import { wrap } from './wrap.ts';

/** WHO SAID WHAT: the key statements that the mail has not told yet, each with its speaker. No heading where none is left. */
export function whoSaidWhat(summary: Summary, plan: Plan, told: Told): Section {
  const key = summary.keyStatements.flatMap((id) => summary.statements.find((statement) => statement.id === id) ?? []);
  const fresh = key.filter(({ id, stance }) => stance !== 'declines' && !told.statements.includes(id));
  const most = told.words.length + plan.keyStatements;
  const telling = inTurn<SummaryStatement, readonly Block[]>(fresh, told, (statement, now) =>
    now.words.length < most ? statementBlock(summary, statement, plan, now) : { result: [], told: now },
  );
  const blocks = telling.results.flat();
  const lines = blocks.flatMap((block, i) => blockLines(block, blocks[i - 1]));
  const count = telling.told.statements.length - told.statements.length;
  return { lines: lines.length === 0 ? [] : ['WHO SAID WHAT', ...lines], told: telling.told, count };
}

interface Block {
  readonly speaker: Speaker;
  readonly cue: string | undefined;
  readonly heading: string;
  readonly words: string;
  /** Whether the words stand after a colon. */
  readonly alone: boolean;
}

function statementBlock(summary: Summary, statement: SummaryStatement, plan: Plan, told: Told) {
  const words = statementWords(statement, plan.words);
  const [speaker] = speakersOf(summary.speakers, [statement.speaker]);
  if (words === undefined || saysLittle(words) || speaker === undefined || nameOf(speaker) === '')
    return { result: [], told };
  const counted = { ...told, statements: [...told.statements, statement.id] };
  if (repeats(told, words)) return { result: [], told: counted };
  const cue = cueWords(statement);
  const alone = standsAlone(statement, words);
  const block = { speaker, cue, heading: heading(introduced(told, speaker), cue, alone), words, alone };
  return { result: [block], told: introducing(tellingWords(counted, words), speaker) };
}

/** "Jane Roe, mayor of Elmford, said:" */
function heading(name: string, cue: string | undefined, alone: boolean): string {
  if (cue === undefined) return `${name}:`;
  const comma = name.includes(', ') || /^\S+ing\b/.test(cue) ? ',' : '';
  return `${name}${comma} ${cue}${alone ? ':' : ''}`;
}

/** The heading stands once over words that the same speaker says in a row. */
function blockLines(block: Block, previous: Block | undefined): string[] {
  const heading = previous !== undefined && carriesOn(block, previous) ? [] : wrap(block.heading, '  ');
  return [...heading, ...wrap(block.words, '    ')];
}

function carriesOn(block: Block, previous: Block): boolean {
  const sameCue = block.cue === previous.cue || (block.cue === undefined && PLAIN_CUE.test(previous.cue ?? ''));
  return block.speaker === previous.speaker && sameCue && block.alone === previous.alone;
}
