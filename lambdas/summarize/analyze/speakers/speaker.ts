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
  return {
    id,
    name,
    kind: entity.kind,
    ...(entity.role ? { role: text.slice(entity.role.start, entity.role.end) } : {}),
    ...(affiliation !== undefined && affiliation !== name ? { affiliation } : {}),
    aliases: formsOf(entity, name),
    mentions: mentions.map(({ start, end }) => ({ start, end })),
  };
}

/** Every form used as a name: the name first, then the longest. */
function formsOf({ aliases }: Entity, name: string): readonly string[] {
  if (aliases.size === 0 || (aliases.size === 1 && aliases.has(name))) return [name];
  const others = [...aliases.keys()].filter((form) => form !== name);
  return [name, ...others.sort((a, b) => b.length - a.length)];
}

/** "Mr Justice Harlan", of whom no forename is known: the title stays. */
function isKnownByTitle({ words, titles, bare }: Entity): boolean {
  return words.length === 1 && (titles || !bare);
}

/** In order, each once: one may have been understood by itself, and again as the source of a second statement. */
export function mentionsInOrder({ mentions }: Entity): Mentions {
  if (mentions.length < 2) return mentions;
  const ordered = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return ordered.filter(({ start, end }, index) => {
    const before = ordered[index - 1];
    return before === undefined || before.start !== start || before.end !== end;
  });
}
