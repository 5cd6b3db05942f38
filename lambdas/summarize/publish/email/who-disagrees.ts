import type { Summary, SummaryDisagreement } from '../summary.ts';
import { aboutIssue, evidenceOf, issueOf, versus } from './disagreement-names.ts';
import { leadOf } from './lead.ts';
import type { Plan } from './plan.ts';
import { sideLines } from './side-lines.ts';
import type { SideWords } from './side-words.ts';
import { inTurn, type Told, tellingWords } from './told.ts';
import { wordsOfSides } from './words-of-sides.ts';
import { wrap, wrapHanging } from './wrap.ts';

const MOST_EVIDENCE_WORDS = 60;
const MOST_WORDS_IN_PASSING = 40;

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
  const label = inFull.length > 0 ? 'Also: ' : '';
  const full = inTurn(inFull, told, (one, now) => disagreementInFull(summary, one, plan, now));
  const passing = inTurn(others, full.told, (one, now) => disagreementInPassing(summary, one, label, now));
  const blocks = [...full.results, passing.results.flat()].filter((block) => block.length > 0);
  const lines = blocks.flatMap((block, i) => (i === 0 ? block : ['', ...block]));
  return { lines: ['WHO DISAGREES', ...lines], told: passing.told, count: inFull.length + others.length };
}

function disagreementInFull(summary: Summary, one: SummaryDisagreement, plan: Plan, told: Told) {
  const issue = issueOf(summary, one);
  const available = wordsOfSides(summary, one, issue, plan.words);
  const sides = inTurn(available, told, ({ side, words }, now) => sideLines(summary, side, words, plan, now));
  // A side that shows no line of its own here is quoted all the same where the mail has told its statement elsewhere.
  const quoted = available.filter(({ words }, at) => isShown(sides.results[at]) || words.some(isStatement)).length;
  const evidence = quoted === 0 ? freshEvidence(summary, one, MOST_EVIDENCE_WORDS, told) : undefined;
  const lines = [
    ...wrap(versus(summary, one), '  '),
    ...wrap(aboutIssue(issue).replace(/^:/, ''), '  '),
    ...spaced(wrap(evidence ?? '', '    ')),
    ...spaced(sides.results.flat()),
    ...spaced(quotedNote(quoted, one.sides.length)),
  ];
  return {
    result: lines,
    told: [issue, evidence].filter((words) => words !== undefined).reduce(tellingWords, sides.told),
  };
}

function isShown(lines: readonly string[] | undefined): boolean {
  return lines !== undefined && lines.length > 0;
}

function isStatement({ statement }: SideWords): boolean {
  return statement !== undefined;
}

function quotedNote(quoted: number, sides: number): string[] {
  if (quoted === 0) return [sides === 2 ? '  Neither side is quoted on this.' : '  No side is quoted on this.'];
  return quoted === 1 ? ['  Only one side is quoted on this.'] : [];
}

function spaced(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

function disagreementInPassing(summary: Summary, one: SummaryDisagreement, label: string, told: Told) {
  const issue = issueOf(summary, one);
  const evidence = issue === undefined ? freshEvidence(summary, one, MOST_WORDS_IN_PASSING, told) : undefined;
  const line = `${versus(summary, one)}${evidence === undefined ? aboutIssue(issue) : `: ${evidence}`}`;
  return { result: wrapHanging(`${label}${line}`, '  '), told: tellingWords(told, line) };
}

function freshEvidence(summary: Summary, one: SummaryDisagreement, limit: number, told: Told): string | undefined {
  return evidenceOf(one, limit, tellingWords(told, leadOf(summary)));
}
