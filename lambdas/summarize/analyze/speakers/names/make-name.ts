import { FIRST_NAMES } from '../../lexicon/first-names.ts';
import { GROUP_NOUNS } from '../../lexicon/group-nouns.ts';
import { NEVER_A_NAME } from '../../lexicon/name-stoppers.ts';
import { BODY_NOUNS } from '../../lexicon/organization-words.ts';
import type { GazetteerEntry } from '../gazetteer.ts';
import { type Survey, wordAt } from '../survey.ts';
import type { Name, NameKind } from './name.ts';
import { isRole } from './titles.ts';

/** The tokens [from, to) as a name of a kind. */
export function nameOf(
  survey: Survey,
  from: number,
  to: number,
  kind: NameKind,
  entry?: GazetteerEntry,
  modifier = false,
): Name {
  const { tokens } = survey.text;
  const words: string[] = [];
  for (let index = from; index < to; index++) {
    const word = wordAt(survey, index);
    if (word !== 'the' && word !== ',' && word !== '') words.push(word);
  }
  return {
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    from,
    to,
    words,
    kind,
    modifier: modifier || qualifies(survey, to, kind),
    phraseFrom: from,
    role: undefined,
    courtesy: undefined,
    gender: kind === 'person' ? FIRST_NAMES.get(words[0] ?? '') : undefined,
    country: entry?.country,
    doubtful: false,
  };
}

function qualifies(survey: Survey, to: number, kind: NameKind): boolean {
  const next = survey.text.tokens[to];
  if (next === undefined || survey.sentenceOf[to] !== survey.sentenceOf[to - 1]) return false;
  if (/^['’]s?$/u.test(next.text)) return true;
  const noun = GROUP_NOUNS.has(next.lower) || BODY_NOUNS.has(next.lower) || isRole(next.lower);
  return noun || (kind === 'people' && /^[\p{L}]/u.test(next.text) && !NEVER_A_NAME.has(next.lower));
}
