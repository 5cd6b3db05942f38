import type { Speaker } from '../../analyze/model.ts';
import type { Summary, SummarySide } from '../summary.ts';
import { partiesOf } from './disagreement-names.ts';
import type { Plan } from './plan.ts';
import type { SideWords } from './side-words.ts';
import { distinctNames, speakersOf } from './speaker-names.ts';
import { inTurn, introduced, introducing, repeats, type Told, tellingWords } from './told.ts';
import { wrap } from './wrap.ts';

const MOST_MEMBERS = 4;

/** One side of a disagreement: who it is, and below what it holds. Nothing where all of that was told before. */
export function sideLines(summary: Summary, side: SummarySide, words: readonly SideWords[], plan: Plan, told: Told) {
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
