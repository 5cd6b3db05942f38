import type { Disagreement, Span, Statement, StatementId, TokenizedText } from '../model.ts';
import type { Weighed } from './weigh.ts';

const MOST = 6;
const REPEAT = 0.55; // weight lost with each statement of the same speaker that is already in
const SAME_WORDS = 0.6; // of the shorter statement's words: said twice

/** Takes the heaviest, both sides of each main disagreement first, fewer of a speaker who has been heard. */
export function chooseDiverse(
  text: TokenizedText,
  weighed: readonly Weighed[],
  disagreements: readonly Disagreement[],
): readonly StatementId[] {
  const words = new Map(weighed.map(({ statement }) => [statement.id, wordsOf(text, statement.content)]));
  const chosen: Statement[] = [];
  const twice = ({ id }: Statement) => chosen.some((other) => isNear(words.get(id), words.get(other.id)));
  for (const side of sidesFirst(weighed, disagreements))
    if (chosen.length < MOST && !chosen.includes(side) && !twice(side)) chosen.push(side);
  let rest = weighed.filter(({ statement }) => !chosen.includes(statement));
  while (chosen.length < MOST && rest.length > 0) {
    const best = heaviest(rest, chosen);
    rest = rest.filter(({ statement }) => statement !== best);
    if (!twice(best)) chosen.push(best);
  }
  return chosen.map(({ id }) => id);
}

/** For each side of each main disagreement its heaviest statement. */
function sidesFirst(weighed: readonly Weighed[], disagreements: readonly Disagreement[]): readonly Statement[] {
  return disagreements
    .filter(({ level }) => level === 'main')
    .flatMap(({ sides }) =>
      sides.flatMap(
        ({ statements }) => weighed.find(({ statement }) => statements.includes(statement.id))?.statement ?? [],
      ),
    );
}

function heaviest(rest: readonly Weighed[], chosen: readonly Statement[]): Statement {
  let best = rest[0]?.statement;
  let most = Number.NEGATIVE_INFINITY;
  for (const { statement, weight } of rest) {
    const heard = statement.speaker === null ? 0 : chosen.filter(({ speaker }) => speaker === statement.speaker).length;
    const value = weight - heard * REPEAT;
    if (value > most) [best, most] = [statement, value];
  }
  if (best === undefined) throw new RangeError('nothing to choose from');
  return best;
}

function wordsOf(text: TokenizedText, content: readonly Span[]): ReadonlySet<string> {
  const words = content.flatMap(
    ({ start, end }) =>
      text.text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]{3,}/gu) ?? [],
  );
  return new Set(words);
}

function isNear(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return false;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / small.size >= SAME_WORDS;
}
