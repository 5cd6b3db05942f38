import type { NamedPlace } from '../gather.ts';

/** The names that lie within the tokens [from, to); `places` are in order. */
export function placesWithin(places: readonly NamedPlace[], from: number, to: number): readonly NamedPlace[] {
  const inside: NamedPlace[] = [];
  for (let index = firstPlaceFrom(places, from); index < places.length; index++) {
    const place = places[index];
    if (place === undefined || place.name.to > to) break;
    inside.push(place);
  }
  return inside;
}

export function firstPlaceFrom(places: readonly NamedPlace[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.name.from ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The name whose last token stands right before `token`. */
export function placeEndingAt(places: readonly NamedPlace[], token: number): NamedPlace | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.name.to ?? token) < token) low = middle + 1;
    else high = middle;
  }
  const place = places[low];
  return place?.name.to === token ? place : undefined;
}
