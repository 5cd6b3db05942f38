import type { Entity } from './entity.ts';
import { initialsOf, isPartOf, keyOf, sameForename, surnameOf, withoutCountry } from './name-words.ts';
import type { Name } from './names/name.ts';
import type { Registry } from './registry.ts';

/** The entity that bears this name already, in full or with more words. */
export function knownAs(registry: Registry, name: Name): Entity | undefined {
  const exact = registry.byKey.get(keyOf(name));
  if (exact !== undefined || name.kind === 'place' || name.kind === 'people') return exact;
  if (name.words.length < 2)
    return byInitials(registry, name.words[0] ?? '') ?? withTail(registry, name.words[0] ?? '');
  if (name.kind === 'person' || name.kind === 'unknown') {
    const last = surnameOf(name.words);
    const person = registry.people
      .get(last)
      ?.find((entity) => sameForename(entity.words, name.words) || isPartOf(name.words, entity.words));
    if (person !== undefined) return person;
  }
  return name.kind === 'organization' || name.kind === 'unknown' ? sameBody(registry, name) : undefined;
}

/** "WHO", where the article has "World Health Organization". */
function byInitials(registry: Registry, word: string): Entity | undefined {
  if (word.length < 2) return undefined;
  return registry.bodies
    .get(word)
    ?.find(
      (entity) =>
        entity.words.length > 1 &&
        (initialsOf(entity.words).has(word) || initialsOf(withoutCountry(entity.words)).has(word)),
    );
}

/** "Brankel" for "Brankel Motors Inc": a name of its own, but the rest says only what sort of body it is. */
function withTail(registry: Registry, word: string): Entity | undefined {
  return registry.bodies
    .get(word)
    ?.find(({ words }) => words[0] === word && words.slice(1).every((tail) => TAILS.has(tail)));
}

const TAILS: ReadonlySet<string> = new Set(
  'international inc corp corporation co company group plc ltd holdings ag llc motors airlines technologies enterprises foods systems industries stores pharmaceuticals laboratories labs entertainment'.split(
    ' ',
  ),
);

/** "State Department" is "U.S. State Department"; "Amnesty" is "Amnesty International". */
function sameBody(registry: Registry, name: Name): Entity | undefined {
  const core = withoutCountry(name.words);
  const found = registry.bodies.get(core[0] ?? '')?.find((entity) => {
    const other = withoutCountry(entity.words);
    const rest = other[core.length];
    return isPrefix(core, other) && core.length > 1 && (rest === undefined || LINKS.has(rest) || TAILS.has(rest));
  });
  return found;
}

/** "Chambers" of "Chambers of Commerce": words with which a name goes on that may be left off. */
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'and', 'on']);

function isPrefix(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((word, index) => whole[index] === word);
}
