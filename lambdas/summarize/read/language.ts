import { ArticleRejected } from '../errors.ts';

/**
 * The language of a text, as a BCP 47 tag. Short texts and those with enough of English's little words are English;
 * in doubt, the commonest triples of letters decide.
 * @param declared what the file says; kept where the words agree ("en-GB")
 * @throws ArticleRejected `not-english` where the text is surely not English
 */
export async function detectLanguage(text: string, declared?: string): Promise<string> {
  const english = declared && /^en(?:[-_]|$)/i.test(declared) ? declared.replace('_', '-') : 'en';
  const words = firstWords(text);
  const sample = words.join(' ');
  if (sample.length < ENOUGH_CHARACTERS) return english;
  const ratio = words.filter((word) => STOP_WORDS.has(word)).length / words.length;
  if (ratio >= SURELY_ENGLISH) return english;
  const { franc } = await import('franc-min');
  const guess = franc(sample);
  if (guess === 'eng' || guess === 'und' || guess === 'sco') return english;
  if (ratio >= PERHAPS_ENGLISH) return english;
  throw new ArticleRejected('not-english', `the text looks like ${languageName(guess)}; only English is read`);
}

const ENOUGH_WORDS = 4_000;
const LONGEST_WORD = 40;
const ENOUGH_CHARACTERS = 200; // below, names and figures outweigh the little words
const SURELY_ENGLISH = 0.2; // of 503 news articles the lowest has 0.29
const PERHAPS_ENGLISH = 0.1; // tables of results, lists of names; other languages stay below 0.06

/** What is longer than any word (an address, an attack) says nothing about a language. */
function firstWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(/[\p{L}\p{M}'’]+/gu)) {
    if (word.length <= LONGEST_WORD) words.push(word.toLowerCase());
    if (words.length >= ENOUGH_WORDS) break;
  }
  return words;
}

/** English's commonest words; those that other languages share ("an", "die", "in") are left out. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `the of and to that is was for on with as it by at be this have from or had not are but were which their they been
  has more who would when there his her she he its will said if than them about into after over could up out also
  other some only can then two no what so we all one you my your our your a`.split(/\s+/),
);

function languageName(code: string): string {
  return LANGUAGE_NAMES[code] ?? `another language (${code})`;
}

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  arb: 'Arabic',
  bul: 'Bulgarian',
  cat: 'Catalan',
  ces: 'Czech',
  cmn: 'Chinese',
  dan: 'Danish',
  deu: 'German',
  ell: 'Greek',
  fin: 'Finnish',
  fra: 'French',
  heb: 'Hebrew',
  hin: 'Hindi',
  hun: 'Hungarian',
  ind: 'Indonesian',
  ita: 'Italian',
  jpn: 'Japanese',
  kor: 'Korean',
  nld: 'Dutch',
  nob: 'Norwegian',
  pes: 'Persian',
  pol: 'Polish',
  por: 'Portuguese',
  ron: 'Romanian',
  rus: 'Russian',
  spa: 'Spanish',
  swe: 'Swedish',
  tur: 'Turkish',
  ukr: 'Ukrainian',
  vie: 'Vietnamese',
};
