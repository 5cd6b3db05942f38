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
  const last = tokens[at]?.lower === 'who' ? undefined : lastBody(survey, places, end);
  return last ?? whole;
}

/** In "people fear the return of supporters of the violent group, which …" it is the group that "which" stands for. */
function lastBody(survey: Survey, places: readonly NamedPlace[], end: number): Phrase | undefined {
  for (let at = end - 1; at >= end - LONGEST_BODY; at--) {
    const word = survey.text.tokens[at]?.lower ?? '';
    if (!/^[\p{L}\p{N}]/u.test(word)) return undefined;
    if (!/^(?:the|an?|its|their|this|that|our)$/.test(word)) continue;
    const phrase = parsePhrase(survey, places, at, end);
    return phrase?.sort === 'description' && isSomebody(survey, phrase) ? phrase : undefined;
  }
  return undefined;
}

const LONGEST_BODY = 6; // tokens: "the ultra-violent northern rebel group"

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
