import { gazetteerEntry, LONGEST_PLACE } from '../gazetteer.ts';
import type { Registry } from '../registry.ts';
import { type Survey, wordAt } from '../survey.ts';
import type { Name } from './name.ts';
import { kindOfPlace } from './place-words.ts';

/**
 * Names in a headline whose words are all capitalized: only those that the article itself bears out, the longest first,
 * since there a capital says nothing.
 */
export function namesInHeadlines(survey: Survey, registry: Registry): readonly Name[] {
  const names: Name[] = [];
  const { tokens } = survey.text;
  for (let index = 0; index < tokens.length; index++) {
    if (survey.headline[index] !== 1 || survey.capital[index] !== 1) continue;
    const name = knownNameAt(survey, registry, index);
    if (name === undefined) continue;
    names.push(name);
    index = name.to - 1;
  }
  return names;
}

function knownNameAt(survey: Survey, registry: Registry, from: number): Name | undefined {
  const words: string[] = [];
  let known: Name | undefined;
  for (let to = from + 1; to <= from + LONGEST_PLACE && survey.headline[to - 1] === 1; to++) {
    words.push(wordAt(survey, to - 1));
    const key = words.join(' ');
    const entry = gazetteerEntry(key);
    const entity = registry.byKey.get(key);
    const surname = words.length === 1 && registry.people.get(key)?.some((person) => person.words[0] !== key);
    if (entity === undefined && entry === undefined && !surname) continue;
    known = {
      start: survey.text.tokens[from]?.start ?? 0,
      end: survey.text.tokens[to - 1]?.end ?? 0,
      from,
      to,
      words: [...words],
      kind: entry === undefined ? 'unknown' : kindOfPlace(entry),
      modifier: /^['’]s?$/u.test(survey.text.tokens[to]?.text ?? '') || entry?.sort === 'people',
      phraseFrom: from,
      doubtful: false,
      role: undefined,
      courtesy: undefined,
      gender: undefined,
      country: entry?.country,
    };
  }
  return known;
}
