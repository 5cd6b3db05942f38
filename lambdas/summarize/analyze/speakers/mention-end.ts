import { VERB_FORMS } from '../lexicon/common-verbs.ts';
import { BODY_NOUNS } from '../lexicon/organization-words.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import { isPluralNoun } from './descriptions.ts';
import type { NamedPlace } from './gather.ts';
import { firstPlaceFrom, placesWithin } from './noun-phrase/places.ts';
import { AUXILIARIES } from './noun-phrase/words.ts';
import { lowerAt, type Survey, wordAt } from './survey.ts';
import type { Walk } from './walk.ts';

/** Where a mention that was cut short really ends: past the name that it cuts, "(UN) tribunal", or a lone qualifier's noun. */
export function endOfMention({ survey, gathering }: Walk, to: number, cue: number): number {
  // "the couple" of "the couple's lawyer, Omar Vidal, said"
  if (/^['’]s?$/u.test(lowerAt(survey, to)) && cue > to && cue - to < LONGEST_NAME) return cue;
  const apposed = endOfApposition(gathering.places, survey, to);
  if (apposed !== undefined && apposed <= cue) return apposed;
  const cut = placesWithin(gathering.places, to - LONGEST_NAME, to + LONGEST_NAME).find(
    ({ name }) => name.from < to && name.to > to,
  );
  const isCutOff = /^(?:one|a|an|another|the)$/.test(lowerAt(survey, to - 1)) && ROLE_NOUNS.has(wordAt(survey, to));
  const end = pastQualifiers(survey, cut?.name.to ?? (isCutOff ? to + 1 : to), cue);
  const noun = end + 3;
  const isAside =
    lowerAt(survey, end) === '(' && lowerAt(survey, end + 2) === ')' && BODY_NOUNS.has(wordAt(survey, noun));
  return isAside ? noun + 1 : end;
}

const LONGEST_NAME = 12; // tokens

/** "the maker(, Wren & Daughters,) said": the name between commas right behind a mention that ends with a noun. */
function endOfApposition(places: readonly NamedPlace[], survey: Survey, to: number): number | undefined {
  if (lowerAt(survey, to) !== ',' || survey.capital[to - 1] === 1) return undefined;
  const place = places[firstPlaceFrom(places, to + 1)];
  const closes = place?.name.phraseFrom === to + 1 && lowerAt(survey, place.name.to) === ',';
  return closes ? place.name.to : undefined;
}

/** "several other (Northern mayors)", "the controversial (politician)": as far as the noun, never into the cue. */
function pastQualifiers(survey: Survey, to: number, cue: number): number {
  const last = lowerAt(survey, to - 1);
  const amount = AMOUNT.test(last);
  if (!amount && !QUALIFIERS.has(last)) return to;
  const limit = cue >= to ? Math.min(cue, to + LONGEST_QUALIFIER) : to + LONGEST_QUALIFIER;
  for (let at = to; at < limit && survey.sentenceOf[at] === survey.sentenceOf[to - 1]; at++) {
    const word = wordAt(survey, at);
    if (isPluralNoun(word) || (!amount && ROLE_NOUNS.has(word))) return at + 1;
    if (!/^\p{L}/u.test(word) || VERB_FORMS.has(word) || AUXILIARIES.has(word)) return to;
  }
  return to;
}

const AMOUNT = /^(?:other|several|some|many|most|few|various|all|both|fellow)$/;
const LONGEST_QUALIFIER = 4; // tokens: "Northern dairy farm owners"

/** Adjectives that nobody is called by alone. */
const QUALIFIERS: ReadonlySet<string> = new Set(
  'controversial outspoken embattled disgraced former newly late senior recent local top leading new longtime influential prominent unnamed anonymous'.split(
    ' ',
  ),
);
