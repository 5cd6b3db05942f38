import type { Speaker, SpeakerId } from '../../model.ts';
import type { Cast } from '../../speakers/index.ts';

/** The speaker with an id; ids mostly count the list. */
export function speakerOf(cast: Cast, id: SpeakerId): Speaker | undefined {
  const guess = cast.speakers[Number(id.slice(2)) - 1];
  return guess?.id === id ? guess : cast.speakers.find((speaker) => speaker.id === id);
}
