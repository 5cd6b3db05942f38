import type { Speaker, SpeakerId } from '../model.ts';
import type { Entity } from './entity.ts';

type Mentions = Entity['mentions'];

/** What the reader of the summary is told about somebody. */
export function speakerFrom(
  text: string,
  entity: Entity,
  id: SpeakerId,
  mentions: Mentions,
  affiliation: string | undefined,
): Speaker {
  const span = isKnownByTitle(entity) ? (entity.titled ?? entity.name) : entity.name;
  const name = text.slice(span.start, span.end);
  const forms = [...entity.aliases.keys()].toSorted((a, b) => b.length - a.length);
  return {
    id,
    name,
    kind: entity.kind,
    ...(entity.role ? { role: text.slice(entity.role.start, entity.role.end) } : {}),
    ...(affiliation !== undefined && affiliation !== name ? { affiliation } : {}),
    aliases: [...new Set([name, ...forms])],
    mentions: mentions.map(({ start, end }) => ({ start, end })),
  };
}

/** "Mr Justice Harlan", of whom no forename is known: the title stays. */
function isKnownByTitle({ words, titles, bare }: Entity): boolean {
  return words.length === 1 && (titles || !bare);
}

/** In order, each once: one may have been understood by itself, and again as the source of a second statement. */
export function mentionsInOrder({ mentions }: Entity): Mentions {
  const ordered = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return ordered.filter(({ start, end }, index) => {
    const before = ordered[index - 1];
    return before === undefined || before.start !== start || before.end !== end;
  });
}
