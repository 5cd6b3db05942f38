import { DOCUMENT_NOUNS, HUMAN_NOUNS } from '../../lexicon/human-nouns.ts';
import { NOBODY, NOT_PEOPLE, QUANTITIES } from '../../lexicon/party-words.ts';
import { ATTACHING, DETERMINERS, POSSESSIVE_CLITICS, PRONOUNS } from '../../lexicon/phrase-words.ts';
import { THING_NAMES } from '../../lexicon/thing-names.ts';
import type { Range, TokenizedText } from '../../model.ts';
import { lowerAt, tokenAt } from '../../phrases/tokens.ts';
import type { Cast } from '../../speakers/index.ts';
import { mentionAt } from './mentions-at.ts';

/** Whether the head of the phrase is somebody: a mention, a pronoun, or a noun that names people or bodies. */
export function isParty(cast: Cast, text: TokenizedText, phrase: Range): boolean {
  const head = headAt(text, phrase);
  const word = lowerAt(text, head);
  if (ANAPHORS.has(word) || (DETERMINERS.has(word) && phrase.to - phrase.from === 1))
    return mentionAt(cast, text, head, phrase) !== 'none';
  if (
    THING_NAMES.has(word) ||
    (/^unions?$/u.test(word) && /^(?:civil|customs|currency|monetary|fiscal)$/u.test(lowerAt(text, head - 1))) ||
    (word === 'media' && lowerAt(text, head - 1) === 'social')
  )
    return false;
  const mention = mentionAt(cast, text, head, phrase);
  if (mention === 'head') return !isDocument(lowerCased(text, head, phrase));
  if (isDocument(word) || (QUALITIES.has(word) && !/^(?:an?|the)$/u.test(lowerAt(text, head - 1)))) return false;
  if (phrase.to - phrase.from === 1 && NOBODY.has(word)) return false;
  return (
    HUMAN_NOUNS.has(word) ||
    (word === 'general' && /^attorneys?$/u.test(lowerAt(text, head - 1))) ||
    (/(?:ers|ors|ists|ians|ants|ees|men|women)$/u.test(word) && word.length > 5 && !NOT_PEOPLE.has(word))
  );
}

/** "conservative and liberal justices": singular and without an article they are adjectives. */
const QUALITIES: ReadonlySet<string> = new Set(['conservative', 'liberal', 'public']);

/** The head as it stands where it is the last word of a name: "the Associated Press" is no press release. */
function lowerCased(text: TokenizedText, head: number, { from }: Range): string {
  return head > from ? tokenAt(text, head).text : lowerAt(text, head);
}

/** A lawsuit, a letter: whoever wrote it is meant. */
export function isDocument(word: string): boolean {
  return DOCUMENT_NOUNS.has(word) || DOCUMENT_NOUNS.has(word.replace(/s$/u, ''));
}

/** The head noun: the last token before the first attached preposition. */
export function headAt(text: TokenizedText, { from, to }: Range): number {
  const of = quantified(text, from, to);
  if (of !== null) return headAt(text, { from: of, to });
  for (let at = from + 1; at < to; at += 1) {
    if (ATTACHING.has(lowerAt(text, at)) || /^[("“,]$/u.test(lowerAt(text, at))) return at - 1;
  }
  const closing = POSSESSIVE_CLITICS.has(lowerAt(text, to - 1)) || /^["”]$/u.test(lowerAt(text, to - 1));
  return closing && to - 1 > from ? to - 2 : to - 1;
}

/** "Hundreds of airport workers": where the noun that is counted starts. */
function quantified(text: TokenizedText, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to - 2, from + 3); at += 1) {
    if (QUANTITIES.has(lowerAt(text, at)) && lowerAt(text, at + 1) === 'of') return at + 2;
  }
  return null;
}

/** Words that mean somebody named elsewhere. */
export const ANAPHORS: ReadonlySet<string> = new Set([
  ...PRONOUNS,
  'his',
  'her',
  'its',
  'their',
  'this',
  'these',
  'those',
  'that',
]);
