import type { Speaker } from '../../analyze/model.ts';
import type { Summary, SummaryDisagreement, SummarySide } from '../summary.ts';
import { aboutIssue, evidenceOf, issueOf, partiesOf, versus } from './disagreement-names.ts';
import type { Plan } from './plan.ts';
import { type SideWords, sideWords } from './side-words.ts';
import { distinctNames, speakersOf } from './speaker-names.ts';
import { bareWords, inTurn, introduced, introducing, repeats, type Told, tellingWords } from './told.ts';
import { wrap } from './wrap.ts';

const MOST_MEMBERS = 4;
const MOST_EVIDENCE_WORDS = 40;

/** Lines of a part of the mail, and what the mail has told with them. */
export interface Section {
  readonly lines: readonly string[];
  readonly told: Told;
  /** How many disagreements or statements they tell. */
  readonly count: number;
}

/** WHO DISAGREES: main disagreements with each side's words, the others in a line each. */
export function whoDisagrees(summary: Summary, plan: Plan, told: Told): Section {
  if (summary.counts.disagreements === 0) return { lines: ['No disagreement found in this article.'], told, count: 0 };
  const inFull = summary.disagreements.filter(({ level }) => level === 'main').slice(0, plan.disagreements);
  const others = summary.disagreements.filter((one) => !inFull.includes(one)).slice(0, plan.inPassing);
  const full = inTurn(inFull, told, (one, now) => disagreementInFull(summary, one, plan, now));
  const passing = others.map((one) => disagreementInPassing(summary, one, full.results.length > 0 ? 'Also: ' : ''));
  const blocks = [...full.results, passing.flat()].filter((block) => block.length > 0);
  const lines = blocks.flatMap((block, i) => (i === 0 ? block : ['', ...block]));
  return { lines: ['WHO DISAGREES', ...lines], told: full.told, count: inFull.length + others.length };
}

function disagreementInFull(summary: Summary, one: SummaryDisagreement, plan: Plan, told: Told) {
  const issue = issueOf(summary, one);
  const available = one.sides.map((side) => ({ side, words: otherThan(issue, sideWords(summary, side, plan.words)) }));
  const sides = inTurn(available, told, ({ side, words }, now) => sideLines(summary, side, words, plan, now));
  const quoted = available.filter(({ words }) => words.length > 0).length;
  const evidence = quoted === 0 ? evidenceOf(one, MOST_EVIDENCE_WORDS) : undefined;
  const lines = [
    ...wrap(versus(summary, one), '  '),
    ...wrap(aboutIssue(issue).replace(/^:/, ''), '  '),
    ...(evidence === undefined ? [] : ['', ...wrap(evidence, '    ')]),
    ...spaced(sides.results.flat()),
    ...spaced(quotedNote(quoted, one.sides.length)),
  ];
  return { result: lines, told: evidence === undefined ? sides.told : tellingWords(sides.told, evidence) };
}

function otherThan(issue: string | undefined, words: readonly SideWords[]): readonly SideWords[] {
  return issue === undefined ? words : words.filter((one) => bareWords(one.words) !== bareWords(issue));
}

function quotedNote(quoted: number, sides: number): string[] {
  if (quoted === 0) return ['  Neither side is quoted.'];
  return quoted === 1 && sides > 1 ? ['  Only one side is quoted.'] : [];
}

function spaced(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

function sideLines(summary: Summary, side: SummarySide, words: readonly SideWords[], plan: Plan, told: Told) {
  const parties = partiesOf(summary, side);
  const alone = parties.length === 1 ? parties[0] : undefined;
  const heading = alone === undefined ? sideName(parties) : introduced(told, alone);
  const start = introducing(told, alone);
  const most = told.words.length + plan.perSide;
  const shown = inTurn<SideWords, string[]>(words, start, (one, now) =>
    now.words.length < most ? wordsLines(summary, one, parties[0], now) : { result: [], told: now },
  );
  const lines = shown.results.flat();
  return lines.length === 0 ? { result: [], told } : { result: [...wrap(heading, '  '), ...lines], told: shown.told };
}

/** "U.S. (Mike Pompeo, Washington)" */
function sideName(parties: readonly Speaker[]): string {
  const [head, ...members] = distinctNames(parties);
  const more = members.length - MOST_MEMBERS;
  const listed = more > 0 ? [...members.slice(0, MOST_MEMBERS), `${more} more`] : members;
  return listed.length === 0 ? (head ?? '') : `${head} (${listed.join(', ')})`;
}

function wordsLines(summary: Summary, one: SideWords, head: Speaker | undefined, told: Told) {
  if (repeats(told, one.words)) return { result: [], told };
  const [speaker] = speakersOf(summary.speakers, [one.statement?.speaker ?? null]);
  const by = speaker === undefined || speaker === head ? '' : ` (${introduced(told, speaker)})`;
  const statements = one.statement === undefined ? told.statements : [...told.statements, one.statement.id];
  const now = introducing(tellingWords({ ...told, statements }, one.words), speaker);
  return { result: wrap(`${one.words}${by}`, '    '), told: now };
}

function disagreementInPassing(summary: Summary, one: SummaryDisagreement, label: string): string[] {
  const issue = issueOf(summary, one);
  const evidence = issue === undefined ? evidenceOf(one, MOST_EVIDENCE_WORDS) : undefined;
  const about = evidence === undefined ? aboutIssue(issue) : `: ${evidence}`;
  return wrap(`${label}${versus(summary, one)}${about}`, '  ');
}
