import { countWords } from './plain-words.ts';

/** Stands where words of the article were left out. */
export const LEFT_OUT = '[...]';

const CHARACTERS_PER_WORD = 10; // well above English (6 with its space): only runs without spaces are caught by it
const FEWEST_WORDS = 8; // less is no statement any more
const SENTENCE_END = /[\p{Ll}\d]{3}[.!?]["'”’)]*(?=\s)/gu;
const CLAUSE_END = /[,;:—–](?=\s)/gu;

/** Words as they are if they are few enough, else up to their last sentence or clause that fits; nothing if there is none. */
export function clipped(words: string, limit: number): string | undefined {
  if (isWithin(words, limit)) return words;
  const start = firstWords(words, limit);
  const kept = upToLast(start, SENTENCE_END) ?? upToLast(start, CLAUSE_END);
  return kept === undefined ? undefined : `${kept.replace(/[,;:—–]$/u, '')} ${LEFT_OUT}`;
}

/** Words cut after the last whole word that fits: for names and headlines, which cannot be left out. */
export function cutAtWord(words: string, limit: number): string {
  if (isWithin(words, limit)) return words;
  const cut = firstWords(words, limit);
  return `${cut} ${LEFT_OUT}`;
}

/** Words that end nothing: what ends with one was cut. */
const CUT_OFF = /(?:[\s,;:–—]+(?:and|or|but|the|a|an|of|because|which|who))+$/iu;

/** Words without the loose end that shows that they were cut, and with the sign for it. */
export function tidied(words: string): string {
  const tidy = words.replace(CUT_OFF, '');
  return tidy === words ? words : `${tidy.replace(/[\s,;:–—]+$/u, '')} ${LEFT_OUT}`;
}

const CUT = '...';
/** Words and marks that a line must not end with where it is cut. */
const DANGLING = /[\s,;:([{"'-]+$|\s(?:a|an|and|as|at|but|by|for|from|in|of|on|or|over|that|the|to|vs|with)$/i;

/** Text cut at a word to at most so many characters, "..." included. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - CUT.length + 1);
  const words = room.includes(' ') ? room.slice(0, room.lastIndexOf(' ')) : room.slice(0, -1);
  return `${withoutDangling(words).replace(/[\ud800-\udbff]$/, '')}${CUT}`;
}

function withoutDangling(words: string): string {
  const shorter = words.replace(DANGLING, '');
  return shorter === words || shorter === '' ? words : withoutDangling(shorter);
}

/** Whether words are so few, none of them absurdly long. */
export function isWithin(words: string, limit: number): boolean {
  return words.length <= limit * CHARACTERS_PER_WORD && countWords(words) <= limit;
}

function firstWords(words: string, limit: number): string {
  const few = words
    .slice(0, limit * CHARACTERS_PER_WORD)
    .split(' ')
    .slice(0, limit);
  const whole = words.startsWith(`${few.join(' ')} `) || few.length === 1 ? few : few.slice(0, -1);
  return whole.join(' ').replace(/[\ud800-\udbff]$/, '');
}

function upToLast(words: string, boundary: RegExp): string | undefined {
  const ends = [...words.matchAll(boundary)].map((found) => found.index + found[0].length);
  const last = ends.at(-1);
  const kept = last === undefined ? '' : words.slice(0, last);
  return countWords(kept) >= FEWEST_WORDS ? kept : undefined;
}
