import { VERB_FORMS } from '../../lexicon/common-verbs.ts';
import { DOCUMENT_NOUNS, HUMAN_NOUNS } from '../../lexicon/human-nouns.ts';
import { ATTACHING, DETERMINERS, POSSESSIVE_CLITICS, PRONOUNS, TIME_WORDS } from '../../lexicon/phrase-words.ts';
import { THING_NAMES } from '../../lexicon/thing-names.ts';
import type { Range, Span, Speaker, SpeakerId, TokenizedText } from '../../model.ts';
import { lowerAt, spanOf, tokenAt } from '../../phrases/tokens.ts';
import { type Cast, type Mention, mentionsIn, partiesIn, partyFor } from '../../speakers/index.ts';
import { describedSpeaker } from './described.ts';
import { withParty } from './new-party.ts';
import { ownerPhrases } from './owner-phrases.ts';

export interface Parties {
  readonly cast: Cast;
  readonly parties: readonly SpeakerId[];
}

/** Whom a noun phrase means as a party: each member of "the U.S. and its allies"; nobody where it names a thing. */
export function partiesMeant(cast: Cast, text: TokenizedText, phrase: Span): Parties {
  return members(cast, text, tokensOf(text, phrase)).reduce<Parties>(
    (found, member) => {
      const next = partyMeant(found.cast, text, member);
      return { cast: next.cast, parties: [...new Set([...found.parties, ...next.parties])] };
    },
    { cast, parties: [] },
  );
}

function partyMeant(cast: Cast, text: TokenizedText, member: Range): Parties {
  if (member.to - member.from === 1 && ANAPHORS.has(lowerAt(text, member.from))) {
    const known = partiesIn(cast, spanOf(text, member)).slice(0, 1);
    const meant = known.length > 0 ? known : bodyBefore(cast, text, member.from);
    const several = /^(?:they|them|their|these|those)$/u.test(lowerAt(text, member.from));
    return { cast, parties: meant.filter((id) => !several || isSeveral(speakerOf(cast, id))) };
  }
  if (!isParty(cast, text, member)) return { cast, parties: [] };
  const head = headAt(text, member);
  const named = speakerAt(cast, text, head) ?? describedSpeaker(cast, text, member, head);
  if (named !== null) return { cast, parties: isThing(cast, named) ? [] : [named] };
  const whole = partyFor(cast, text, spanOf(text, member));
  // "the boyfriend of Lena Moss" is not Lena Moss
  const found = whole.cast === cast && head < member.to - 1 ? withParty(cast, text, spanOf(text, member)) : whole;
  return isThing(found.cast, found.party) ? { cast, parties: [] } : { cast: found.cast, parties: [found.party] };
}

/** Whom "its" means where nobody has resolved it: the body last named in the sentence. */
function bodyBefore(cast: Cast, text: TokenizedText, at: number): readonly SpeakerId[] {
  if (lowerAt(text, at) !== 'its') return [];
  const end = tokenAt(text, at).start;
  const start = Math.max(0, end - SENTENCE_LENGTH);
  const last = mentionsIn(cast, { start, end }).findLast(
    ({ speaker, modifier }) => !modifier && speakerOf(cast, speaker)?.kind === 'organization',
  );
  return last === undefined ? [] : [last.speaker];
}

const SENTENCE_LENGTH = 150; // characters back

/** "they" are no one person and no country. */
function isSeveral(speaker: Speaker | undefined): boolean {
  return speaker !== undefined && speaker.kind !== 'place' && speaker.kind !== 'person';
}

const ANAPHORS: ReadonlySet<string> = new Set([
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

/** The parties that own or qualify a thing: "the U.S." of "a U.S. plan", "the mill" of "the dye from the mill". */
export function ownersOf(cast: Cast, text: TokenizedText, phrase: Span): Parties {
  const tokens = tokensOf(text, phrase);
  for (const owner of ownerPhrases(text, tokens)) {
    const meant = partiesMeant(cast, text, spanOf(text, owner));
    if (meant.parties.length > 0) return meant;
  }
  return { cast, parties: partiesIn(cast, spanOf(text, untilTarget(text, tokens))).filter((id) => !isThing(cast, id)) };
}

/** "the ban in France", "claims against him": what follows such a preposition owns nothing. */
function untilTarget(text: TokenizedText, { from, to }: Range): Range {
  for (let at = from + 1; at < to; at += 1) {
    if (
      /^(?:against|about|on|over|toward|towards|for|in|at|with|to|that|which|who|during|after|before)$/u.test(
        lowerAt(text, at),
      )
    )
      return { from, to: at };
  }
  return { from, to };
}

/** Names that never hold a position: "Brexit", "COVID", "ID". */
export function isThing(cast: Cast, id: SpeakerId): boolean {
  const speaker = speakerOf(cast, id);
  if (speaker === undefined || speaker.kind === 'document') return true;
  const name = speaker.name.toLowerCase();
  if (
    isDocument(headOfName(name)) ||
    isSentence(name) ||
    /^\p{Ll}{1,4}$/u.test(speaker.name) ||
    /^\p{Ll}+ing\b/u.test(speaker.name)
  )
    return true;
  if (/^(?:[rd]-|our\b|(?:19|20)\d\d\b)/u.test(name)) return true;
  return THING_NAMES.has(name) || TIME_WORDS.has(name) || THING_NAMES.has(speaker.name.split(/\s+/u)[0] ?? '');
}

/** "posters" of "posters of the video". */
function headOfName(name: string): string {
  return (name.split(/\s(?:of|in|at|for|from|by|on|with|against)\s/u)[0] ?? name).split(/\s+/u).at(-1) ?? name;
}

/** A name of many words with a verb in it was cut wrongly. */
function isSentence(name: string): boolean {
  const words = name.split(/\s+/u);
  return words.length > LONGEST_NAME && words.some((word) => VERB_FORMS.has(word));
}

const LONGEST_NAME = 4;

export function speakerOf(cast: Cast, id: SpeakerId): Speaker | undefined {
  const guess = cast.speakers[Number(id.slice(2)) - 1];
  return guess?.id === id ? guess : cast.speakers.find((speaker) => speaker.id === id);
}

/** The tokens that lie inside a span. */
export function tokensOf(text: TokenizedText, span: Span): Range {
  const from = firstAt(text, span.start);
  let to = from;
  while (to < text.tokens.length && tokenAt(text, to).end <= span.end) to += 1;
  return { from, to };
}

function firstAt(text: TokenizedText, offset: number): number {
  let low = 0;
  let high = text.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokenAt(text, middle).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The members of a coordination, each a phrase of its own; a name that holds an "and" stays whole. */
function members(cast: Cast, text: TokenizedText, phrase: Range): readonly Range[] {
  const parts: Range[] = [];
  let from = phrase.from;
  for (let at = phrase.from; at < phrase.to; at += 1) {
    if (!/^(?:and|,|&|or)$/u.test(lowerAt(text, at)) || insideMention(cast, text, at, phrase)) continue;
    if (at > from) parts.push({ from, to: at });
    from = at + 1;
  }
  if (from < phrase.to) parts.push({ from, to: phrase.to });
  const known = parts.filter((part) => isParty(cast, text, part));
  return known.length === parts.length || (known[0] !== undefined && known[0] === parts[0]) ? known : [phrase];
}

function insideMention(cast: Cast, text: TokenizedText, at: number, phrase: Range): boolean {
  const token = tokenAt(text, at);
  return mentionsIn(cast, spanOf(text, phrase)).some(
    ({ start, end, speaker }) => start < token.start && end > token.end && speakerOf(cast, speaker)?.kind !== 'group',
  );
}

/** Whether the head of the phrase is somebody: a mention, a pronoun, or a noun that names people or bodies. */
export function isParty(cast: Cast, text: TokenizedText, phrase: Range): boolean {
  const head = headAt(text, phrase);
  const word = lowerAt(text, head);
  if (ANAPHORS.has(word) || (DETERMINERS.has(word) && phrase.to - phrase.from === 1))
    return mentionAt(cast, text, head) !== 'none';
  if (THING_NAMES.has(word) || (word === 'unions' && lowerAt(text, head - 1) === 'civil')) return false;
  const mention = mentionAt(cast, text, head);
  if (mention === 'head') return !isDocument(word);
  if (isDocument(word)) return false;
  if (phrase.to - phrase.from === 1 && NOBODY.test(word)) return false;
  return (
    HUMAN_NOUNS.has(word) ||
    (/(?:ers|ors|ists|ians|ants|ees|men|women)$/u.test(word) && word.length > 5 && !NOT_PEOPLE.test(word))
  );
}

function isDocument(word: string): boolean {
  return DOCUMENT_NOUNS.has(word) || DOCUMENT_NOUNS.has(word.replace(/s$/u, ''));
}

/** Nobody in particular, where they stand alone. */
const NOBODY =
  /^(?:others|people|men|women|society|communities|countries|nations|states|users|viewers|members|parents|children|voters|consumers|customers)$/u;

const NOT_PEOPLE =
  /^(?:matters?|numbers?|letters?|papers?|orders?|offers?|papers|powers?|others|answers?|members?hips?|dinners|borders?|chapters|centers|centres|errors|factors|sectors|mirrors|motors|plants|grants|restaurants|committees|measures|computers|trailers|posters|counters|quarters|waters|summers|winters|corners|shelters|disasters|trees|fees|degrees|guarantees|decrees|covers|towers|layers|transfers|tenders|headquarters|stickers|folders|filters|servers|printers|drawers|rivers|tumors|doors|floors|colors|favors|behaviors|specimen)$/u;

/** The head noun: the last token before the first attached preposition. */
export function headAt(text: TokenizedText, { from, to }: Range): number {
  const of = quantified(text, from, to);
  if (of !== null) return headAt(text, { from: of, to });
  for (let at = from + 1; at < to; at += 1) {
    if (ATTACHING.has(lowerAt(text, at)) || /^[("“,]$/u.test(lowerAt(text, at))) return at - 1;
  }
  return POSSESSIVE_CLITICS.has(lowerAt(text, to - 1)) && to - 1 > from ? to - 2 : to - 1;
}

const QUANTITIES =
  /^(?:hundreds|thousands|dozens|scores|millions|tens|some|many|most|several|one|two|three|four|five|half|majority|number|few|group|handful|couple|lots|all|members?)$/u;

/** "Hundreds of airport workers": where the noun that is counted starts. */
function quantified(text: TokenizedText, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to - 2, from + 3); at += 1) {
    if (QUANTITIES.test(lowerAt(text, at)) && lowerAt(text, at + 1) === 'of') return at + 2;
  }
  return null;
}

const NEAR = 12; // mentions that start before a token and may still cover it

function mentionAt(cast: Cast, text: TokenizedText, at: number): 'head' | 'modifier' | 'none' {
  const covering = mentionsAt(cast, text, at);
  if (covering.some(({ modifier }) => !modifier)) return 'head';
  return covering.length > 0 ? 'modifier' : 'none';
}

/** The speaker whom the token names as a head, not as a part of another name. */
function speakerAt(cast: Cast, text: TokenizedText, at: number): SpeakerId | null {
  return mentionsAt(cast, text, at).find(({ modifier }) => !modifier)?.speaker ?? null;
}

/** The mentions that cover a token, the innermost first. */
function mentionsAt(cast: Cast, text: TokenizedText, at: number): readonly Mention[] {
  const token = tokenAt(text, at);
  const covering: Mention[] = [];
  for (
    let index = firstMentionAfter(cast, token.start) - 1, seen = 0;
    index >= 0 && seen < NEAR;
    index -= 1, seen += 1
  ) {
    const mention = cast.mentions[index];
    if (mention !== undefined && mention.end >= token.end) covering.push(mention);
  }
  return covering;
}

function firstMentionAfter(cast: Cast, offset: number): number {
  let low = 0;
  let high = cast.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cast.mentions[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
