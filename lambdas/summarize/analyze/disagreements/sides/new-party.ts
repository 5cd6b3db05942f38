import type { Span, Speaker, SpeakerId, TokenizedText } from '../../model.ts';
import type { Cast } from '../../speakers/index.ts';

/** A cast with one more party, named by the article's words as they stand: "the governments of the region". */
export function withParty(cast: Cast, text: TokenizedText, words: Span): { cast: Cast; party: SpeakerId } {
  const name = text.text.slice(words.start, words.end);
  const known = cast.speakers.find((speaker) => speaker.aliases.includes(name));
  if (known !== undefined) return { cast, party: known.id };
  const party: SpeakerId = `sp${cast.speakers.length + 1}`;
  const kind = /[^s]s\s+(?:of|in|at|from|for|with|on)\b/u.test(name) ? 'group' : 'unnamed';
  const speaker: Speaker = { id: party, name, kind, aliases: [name], mentions: [words] };
  const mentions = [...cast.mentions, { ...words, speaker: party, modifier: false }].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return { cast: { ...cast, speakers: [...cast.speakers, speaker], mentions }, party };
}
