import type { Article, Attribution, Speaker, SpeakerId, Statement, TokenizedText } from '../model.ts';
import type { Cast, Mention } from './cast.ts';
import { isGroupPhrase, namePart, plainName } from './phrases.ts';
import { stanceOf } from './stance.ts';

export type { Cast, Mention } from './cast.ts';
export { mentionsIn, partiesIn, partyFor } from './parties.ts';

/** Tells who is who in an article, and gives each attribution its speaker. */
export function identifySpeakers(_article: Article, text: TokenizedText, attributions: readonly Attribution[]): Cast {
  const byName = new Map<string, { speaker: Speaker; mentions: Mention[] }>();
  const statements = attributions.map((attribution, index): Statement => {
    const speaker = attribution.mention === null ? null : speakerOf(text, attribution.mention, byName);
    return { ...attribution, id: `st${index + 1}`, speaker, stance: stanceOf(text, attribution) };
  });
  const entries = [...byName.values()];
  const mentions = entries.flatMap((entry) => entry.mentions).toSorted((a, b) => a.start - b.start || b.end - a.end);
  return { speakers: entries.map((entry) => ({ ...entry.speaker, mentions: entry.mentions })), statements, mentions };
}

function speakerOf(
  text: TokenizedText,
  mention: { start: number; end: number },
  byName: Map<string, { speaker: Speaker; mentions: Mention[] }>,
): SpeakerId {
  const part = namePart(text, mention);
  const name = text.text.slice(part.start, part.end);
  const id: SpeakerId = byName.get(plainName(name))?.speaker.id ?? `sp${byName.size + 1}`;
  const entry = byName.get(plainName(name)) ?? {
    speaker: { id, name, kind: isGroupPhrase(name) ? 'group' : 'unnamed', aliases: [name], mentions: [] } as const,
    mentions: [],
  };
  entry.mentions.push({ ...part, speaker: id, modifier: false });
  byName.set(plainName(name), entry);
  return id;
}
