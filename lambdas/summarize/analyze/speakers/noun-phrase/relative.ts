import { VERB_FORMS } from '../../lexicon/common-verbs.ts';
import type { NamedPlace } from '../gather.ts';
import type { Survey } from '../survey.ts';
import { type Phrase, parsePhrase } from './index.ts';
import { placeEndingAt } from './places.ts';
import { isSomebody } from './somebody.ts';

/** The noun phrase right before "who" or "which": "a spokesman for the port" in "a spokesman for the port, who said". */
export function antecedentOfRelative(survey: Survey, places: readonly NamedPlace[], at: number): Phrase | undefined {
  const { tokens } = survey.text;
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  let from = end;
  while (end - from < LONGEST && continues(survey, from - 1, at)) from--;
  if (from === end) return undefined;
  if (tokens[from - 1]?.text === ',') {
    const named = placeEndingAt(places, from - 1);
    if (named !== undefined && /^(?:a|an|the)$/.test(tokens[from]?.lower ?? '')) return { sort: 'name', place: named };
  }
  const whole = parsePhrase(survey, places, from, end);
  const last = lastComplement(survey, places, from, end);
  if (last?.sort === 'description' && tokens[at]?.lower !== 'who') return last;
  return whole !== undefined && isSomebody(survey, whole) ? whole : (last ?? whole);
}

/** In "the return of supporters of the violent group, which …" it is the group that "which" stands for. */
function lastComplement(survey: Survey, places: readonly NamedPlace[], from: number, end: number): Phrase | undefined {
  for (let at = end - 1; at > from; at--) {
    if (!/^(?:of|from|by|with|for|against|to|in|at)$/.test(survey.text.tokens[at]?.lower ?? '')) continue;
    const phrase = parsePhrase(survey, places, at + 1, end);
    return phrase !== undefined && isSomebody(survey, phrase) ? phrase : undefined;
  }
  return undefined;
}

const LONGEST = 20; // tokens

function continues(survey: Survey, at: number, relative: number): boolean {
  const token = survey.text.tokens[at];
  if (token === undefined || survey.sentenceOf[at] !== survey.sentenceOf[relative]) return false;
  if (/^['’]s?$/u.test(token.text)) return true;
  if (!/^[\p{L}\p{N}]/u.test(token.text)) return false;
  const modifies = /^(?:the|a|an|its|their|this)$/.test(survey.text.tokens[at - 1]?.lower ?? ''); // "the banned group"
  return (
    (modifies || !VERB_FORMS.has(token.lower)) &&
    !/^(?:and|but|that|when|as|because|if|while|to|by|with|than|including)$/.test(token.lower)
  );
}
