import { initialsOf } from './name-words.ts';
import type { Name } from './names/name.ts';
import { lowerAt, type Survey, wordAt } from './survey.ts';

/** Short forms that the article introduces: "World Food Council (WFC)", "the Bar Council, or BC" → short name to full name. */
export function introducedShortForms(survey: Survey, names: readonly Name[]): ReadonlyMap<Name, Name> {
  const found = new Map<Name, Name>();
  names.forEach((name, index) => {
    const next = names[index + 1];
    if (next !== undefined && isIntroduced(survey, name, next)) found.set(next, name);
  });
  return found;
}

function isIntroduced({ text: { text, tokens } }: Survey, full: Name, short: Name): boolean {
  if (full.words.length < 2 || full.kind === 'person' || short.words.length > 1) return false;
  if (!/^(?:[A-Z][A-Za-z]?[A-Z][A-Za-z&-]*|(?:[A-Z]\.){2,})$/u.test(text.slice(short.start, short.end))) return false;
  const between = text.slice(full.end, short.start);
  if (/^ \((?:the |or )?["“]?$/u.test(between)) return /^[)"”,;]$/u.test(tokens[short.to]?.text ?? '');
  return /^,? or (?:the )?$/u.test(between);
}

/**
 * Names that a short form spells out, whole: in "Ports, Canals and Bridges Norway (PCBN)" the parts before "Bridges" were
 * taken for other names, and go into this one.
 */
export function spelledOut(survey: Survey, names: readonly Name[]): readonly Name[] {
  const whole: Name[] = [];
  names.forEach((name, index) => {
    const next = names[index + 1];
    const from = next === undefined ? name.from : startOfSpelled(survey, name, next);
    while (from < name.from && (whole.at(-1)?.from ?? -1) >= from) whole.pop();
    whole.push(from < name.from ? extended(survey, name, from) : name);
  });
  return whole;
}

const FARTHEST = 9; // tokens

/** Where the words begin whose initials are the short form in parentheses after the name. */
function startOfSpelled(survey: Survey, full: Name, short: Name): number {
  const letters = short.words[0] ?? '';
  const isShort = full.kind !== 'person' && short.from === full.to + 1 && lowerAt(survey, full.to) === '(';
  if (!isShort || letters.length < 3 || initialsOf(full.words).has(letters)) return full.from;
  for (let from = full.from - 1; from > full.from - FARTHEST && belongs(survey, from, full.from); from--) {
    if (survey.capital[from] === 1 && initialsOf(wordsBetween(survey, from, full.to)).has(letters)) return from;
  }
  return full.from;
}

function belongs(survey: Survey, at: number, full: number): boolean {
  if (survey.sentenceOf[at] !== survey.sentenceOf[full]) return false;
  return survey.capital[at] === 1 || /^(?:,|and|of|for|on|in|against|to|the|&)$/.test(lowerAt(survey, at));
}

function wordsBetween(survey: Survey, from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let index = from; index < to; index++) if (lowerAt(survey, index) !== ',') words.push(wordAt(survey, index));
  return words;
}

function extended(survey: Survey, name: Name, from: number): Name {
  const start = survey.text.tokens[from]?.start ?? name.start;
  return { ...name, start, from, phraseFrom: from, words: wordsBetween(survey, from, name.to), kind: 'organization' };
}
