import type { NamedPlace } from '../gather.ts';
import { lowerAt, type Survey } from '../survey.ts';

/** The names that head the phrase: one, or several joined by "and"; none where a name only qualifies. */
export function headNames(
  survey: Survey,
  inside: readonly NamedPlace[],
  from: number,
  headEnd: number,
  to: number,
): readonly NamedPlace[] {
  const last = inside.findLast(({ name }) => endsAt(survey, name.to, headEnd)) ?? inAside(survey, inside, headEnd);
  if (last === undefined) return titledAtEnd(survey, inside, from, to);
  const joined = [last];
  for (let place = before(survey, inside, last); place !== undefined; place = before(survey, inside, place))
    joined.unshift(place);
  return new Set(joined.map((place) => place.entity)).size > 1 ? joined : [last];
}

function endsAt(survey: Survey, at: number, headEnd: number): boolean {
  return at === headEnd || (at === headEnd - 1 && /^(?:['’]s?|himself|herself|itself)$/u.test(lowerAt(survey, at)));
}

/** "the Harbor Council (HC) in the north": the body whose initials stand in the parentheses. */
function inAside(survey: Survey, inside: readonly NamedPlace[], headEnd: number): NamedPlace | undefined {
  if (lowerAt(survey, headEnd - 1) !== ')') return undefined;
  const short = inside.find(({ name, entity }) => name.to === headEnd - 1 && entity.kind === 'organization');
  const full = inside.find(({ name }) => name.to === (short?.name.from ?? 0) - 1);
  return full !== undefined && full.entity === short?.entity ? full : undefined;
}

/** The name joined to `place` by "and" or a comma before it. */
function before(survey: Survey, inside: readonly NamedPlace[], place: NamedPlace): NamedPlace | undefined {
  let at = place.name.phraseFrom - 1;
  if (lowerAt(survey, at) === 'the') at--;
  if (!/^(?:and|or|,|&)$/.test(lowerAt(survey, at))) return undefined;
  if (lowerAt(survey, at - 1) === ',') at--;
  return inside.find(({ name }) => name.to === at && !name.modifier);
}

/** "the president of the club Mara Quill": a person with a role right before the end of the core. */
function titledAtEnd(survey: Survey, inside: readonly NamedPlace[], from: number, to: number): readonly NamedPlace[] {
  const last = inside.findLast(({ name }) => endsAt(survey, name.to, to));
  return last !== undefined && last.entity.kind === 'person' && last.name.phraseFrom <= from + 1 ? [last] : [];
}
