import { DETERMINERS } from '../../lexicon/phrase-words.ts';
import type { Range, Span, Speaker, SpeakerId, TokenizedText } from '../../model.ts';
import { isCapitalized, lowerAt, spanOf, tokenAt, tokensOf } from '../../phrases/tokens.ts';
import { type Cast, mentionsIn, partiesIn, partyFor } from '../../speakers/index.ts';
import { sentenceAt } from '../sentence-context.ts';
import { describedSpeaker } from './described.ts';
import { speakerAt } from './mentions-at.ts';
import { withParty } from './new-party.ts';
import { ANAPHORS, headAt, isParty } from './party-head.ts';
import { speakerOf } from './speaker-of.ts';
import { isThing } from './things.ts';

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
  const known = speakerAt(cast, text, head, member);
  const named =
    known === null || isDescription(cast, known) ? (describedSpeaker(cast, text, member, head) ?? known) : known;
  if (named !== null) return { cast, parties: isThing(cast, named) ? [] : [named] };
  const whole = partyFor(cast, text, spanOf(text, member));
  // "the boyfriend of Lena Moss" is not Lena Moss
  const found = whole.cast === cast && head < member.to - 1 ? withParty(cast, text, spanOf(text, member)) : whole;
  return isThing(found.cast, found.party) ? { cast, parties: [] } : { cast: found.cast, parties: [found.party] };
}

/** "The coffee chain" may be another name of a body that the article has named. */
function isDescription(cast: Cast, id: SpeakerId): boolean {
  const speaker = speakerOf(cast, id);
  return (
    speaker !== undefined &&
    speaker.kind !== 'person' &&
    /^the \p{Ll}/iu.test(speaker.name) &&
    !/\p{Lu}/u.test(speaker.name.slice(1))
  );
}

/** Whom "its" means where nobody has resolved it: the body last named in the sentence. */
function bodyBefore(cast: Cast, text: TokenizedText, at: number): readonly SpeakerId[] {
  if (lowerAt(text, at) !== 'its') return [];
  const end = tokenAt(text, at).start;
  const start = text.sentences[sentenceAt(text, end)]?.start ?? end;
  const last = mentionsIn(cast, { start, end }).findLast(
    ({ speaker, modifier }) => !modifier && speakerOf(cast, speaker)?.kind === 'organization',
  );
  return last === undefined ? [] : [last.speaker];
}

/** "they" are no one person and no country. */
function isSeveral(speaker: Speaker | undefined): boolean {
  return speaker !== undefined && speaker.kind !== 'place' && speaker.kind !== 'person';
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
  const bearers = parts.filter((part, index) => !isApposition(text, parts[index - 1], part));
  const known = bearers.filter((part) => isParty(cast, text, part));
  if (known.length === bearers.length || (known[0] !== undefined && known[0] === bearers[0])) return known;
  return startsAnew(text, bearers) ? [] : [phrase];
}

/** "Kari Moen, head of the bank": no second party. */
function isApposition(text: TokenizedText, before: Range | undefined, { from }: Range): boolean {
  if (before === undefined || lowerAt(text, from - 1) !== ',') return false;
  return isCapitalized(tokenAt(text, before.to - 1)) && !isCapitalized(tokenAt(text, from));
}

/** "the order and the troops", "the action and order troops": what comes first is a thing, so whoever follows is not meant. */
function startsAnew(text: TokenizedText, [first, second]: readonly Range[]): boolean {
  if (first === undefined || second === undefined || first.to - first.from < 2) return false;
  return DETERMINERS.has(lowerAt(text, first.from)) && !ADJECTIVE.test(lowerAt(text, first.to - 1));
}

const ADJECTIVE = /(?:al|ic|ive|ous|ary|ese|ish|an|er)$/u; // "the local and national governments"

function insideMention(cast: Cast, text: TokenizedText, at: number, phrase: Range): boolean {
  const token = tokenAt(text, at);
  return mentionsIn(cast, spanOf(text, phrase)).some(
    ({ start, end, speaker }) => start < token.start && end > token.end && speakerOf(cast, speaker)?.kind !== 'group',
  );
}
