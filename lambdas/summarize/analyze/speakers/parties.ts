import type { Span, Speaker, SpeakerId, SpeakerKind, TokenizedText } from '../model.ts';
import type { Cast, Mention } from './cast.ts';
import { isGroupPhrase, namePart, plainName } from './party-words.ts';

/** The speakers whom `span` mentions, each once: heads first ("Inga Solberg"), then those who qualify ("French"). */
export function partiesIn(cast: Cast, span: Span): readonly SpeakerId[] {
  const mentions = mentionsIn(cast, span);
  const heads = mentions.filter((mention) => !mention.modifier);
  return [...new Set([...heads, ...mentions].map((mention) => mention.speaker))];
}

/** The mentions that lie inside `span`, in order; found by bisection, since a cast may hold thousands. */
export function mentionsIn(cast: Cast, span: Span): readonly Mention[] {
  const inside: Mention[] = [];
  for (let index = firstFrom(cast.mentions, span.start); index < cast.mentions.length; index++) {
    const mention = cast.mentions[index];
    if (mention === undefined || mention.start >= span.end) break;
    if (mention.end <= span.end) inside.push(mention);
  }
  return inside;
}

/**
 * The party that a noun phrase of the article means: a speaker already in the cast ("the mayor", "his critics" once
 * they have spoken), or else a new one, named by the article's words. The cast returned knows both.
 */
export function partyFor(cast: Cast, text: TokenizedText, nounPhrase: Span): { cast: Cast; party: SpeakerId } {
  const known = headOf(cast, text, nounPhrase) ?? sameWords(cast, text, nounPhrase);
  return known === undefined ? withNewParty(cast, text, nounPhrase) : { cast, party: known };
}

/** The speaker whom the phrase itself names; one who only qualifies it ("Hale's critics") is somebody else. */
function headOf(cast: Cast, text: TokenizedText, nounPhrase: Span): SpeakerId | undefined {
  const part = namePart(text, nounPhrase);
  const heads = mentionsIn(cast, nounPhrase).filter((mention) => !mention.modifier);
  return (
    heads.find((mention) => mention.start <= part.start && mention.end >= part.end) ??
    heads.find((mention) => mention.end === part.end) ??
    heads.find((mention) => mention.start === part.start && mention.end > part.end)
  )?.speaker;
}

function sameWords(cast: Cast, text: TokenizedText, nounPhrase: Span): SpeakerId | undefined {
  const part = namePart(text, nounPhrase);
  const wanted = plainName(text.text.slice(part.start, part.end));
  return cast.speakers.find((speaker) => plainNamesOf(speaker).has(wanted))?.id;
}

/** Every phrase that may mean a party is compared with every name of every speaker: they are made plain once. */
const PLAIN_NAMES = new WeakMap<Speaker, ReadonlySet<string>>();

function plainNamesOf(speaker: Speaker): ReadonlySet<string> {
  const names = PLAIN_NAMES.get(speaker) ?? new Set(speaker.aliases.map(plainName));
  PLAIN_NAMES.set(speaker, names);
  return names;
}

function withNewParty(cast: Cast, text: TokenizedText, nounPhrase: Span): { cast: Cast; party: SpeakerId } {
  const part = namePart(text, nounPhrase);
  const id: SpeakerId = `sp${cast.speakers.length + 1}`;
  const name = text.text.slice(part.start, part.end);
  const kind: SpeakerKind = isGroupPhrase(name) ? 'group' : 'unnamed';
  const speaker: Speaker = { id, name, kind, aliases: [name], mentions: [part] };
  const at = firstFrom(cast.mentions, part.start);
  const mentions = cast.mentions.toSpliced(at, 0, { ...part, speaker: id, modifier: false });
  return { cast: { ...cast, speakers: [...cast.speakers, speaker], mentions }, party: id };
}

function firstFrom(mentions: readonly Mention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
