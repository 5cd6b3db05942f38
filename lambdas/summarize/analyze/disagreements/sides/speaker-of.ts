import type { Speaker, SpeakerId } from '../../model.ts';
import type { Cast } from '../../speakers/index.ts';

/** The speaker with an id; ids mostly count the list. */
export function speakerOf(cast: Cast, id: SpeakerId): Speaker | undefined {
  const guess = cast.speakers[numberOf(id) - 1];
  return guess?.id === id ? guess : cast.speakers.find((speaker) => speaker.id === id);
}

const [PREFIX, ZERO] = ['sp'.length, '0'.charCodeAt(0)];

/** The number of an id. Asked hundreds of thousands of times for a long article, so nothing is cut or parsed. */
function numberOf(id: SpeakerId): number {
  let number = 0;
  for (let at = PREFIX; at < id.length; at += 1) number = number * 10 + id.charCodeAt(at) - ZERO;
  return number;
}
