import { type Described, headWord, isPluralNoun, qualifiersOf, wordsOf } from './descriptions.ts';
import type { Entity } from './entity.ts';
import type { Focus } from './focus.ts';
import { knownByMeaning } from './known-by-meaning.ts';
import type { Description } from './noun-phrase/index.ts';
import { SECOND_RANKS } from './offices.ts';
import type { RoleIndex } from './role-index.ts';
import { type Survey, wordAt } from './survey.ts';

/** The one already known whom a description means, if any. */
export function knownByDescription(
  survey: Survey,
  phrase: Description,
  described: Described,
  roles: RoleIndex,
  focus: Focus,
): Entity | undefined {
  const words = wordsOf(survey, phrase);
  const same = described.byWords.get(words);
  if (same !== undefined) return same;
  if (!phrase.definite) return undefined;
  const noun = headWord(survey, phrase);
  const qualifiers = qualifiersOf(survey, phrase);
  const rank = qualifiers.find((word) => SECOND_RANKS.has(word));
  const role = rank === undefined ? noun : `${rank} ${noun}`;
  const others = [...qualifiers.filter((word) => word !== rank), ...complementOf(survey, phrase)];
  const bearer = bearerOf(roles.get(role) ?? [], noun, others, phrase);
  return (
    bearer ??
    earlierDescription(described, noun, qualifiers, phrase) ??
    knownByMeaning(survey, noun, qualifiers, phrase, focus)
  );
}

/** What "of" or "for" adds: "bar", "council" in "the chairman of the Bar Council". */
function complementOf(survey: Survey, { head, to }: Description): readonly string[] {
  const list: string[] = [];
  for (let index = head + 1; index < to; index++) {
    const word = wordAt(survey, index);
    if (!/^(?:of|for|at|in|the|a|an|'s|')$/.test(word)) list.push(word);
  }
  return list;
}

/** The bearer of the role seen last, or else the first who is named later. */
function bearerOf(
  bearers: readonly Entity[],
  noun: string,
  qualifiers: readonly string[],
  phrase: Description,
): Entity | undefined {
  if (isPluralNoun(noun)) return undefined;
  const owner = phrase.owner !== undefined && 'entity' in phrase.owner ? phrase.owner.entity : undefined;
  const possible = bearers.filter((entity) => entity !== owner && qualifiers.every((word) => answersTo(entity, word)));
  const seen = possible.filter((entity) => entity.lastSeen >= 0);
  if (seen.length > 0) return seen.reduce((best, entity) => (entity.lastSeen > best.lastSeen ? entity : best));
  return possible.toSorted((a, b) => a.firstSeen - b.firstSeen)[0];
}

function answersTo(entity: Entity, word: string): boolean {
  return entity.described.has(word) || entity.words.includes(word);
}

function earlierDescription(
  described: Described,
  noun: string,
  qualifiers: readonly string[],
  phrase: Description,
): Entity | undefined {
  if (phrase.owner !== undefined) return undefined;
  return described.byHead.get(noun)?.findLast((entity) => {
    if (phrase.to > phrase.head + 1) return false;
    return qualifiers.every((word) => answersTo(entity, word));
  });
}
