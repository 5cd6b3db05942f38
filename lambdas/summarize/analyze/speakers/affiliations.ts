import { ORGANIZATION_HEADS } from '../lexicon/organization-words.ts';
import type { Entity } from './entity.ts';
import type { Gathering, NamedPlace } from './gather.ts';
import { gazetteerEntry } from './gazetteer.ts';
import { firstPlaceFrom } from './noun-phrase/places.ts';
import { type Survey, tokensWithin } from './survey.ts';

/** Gives the words of the article that say where somebody belongs: the body, or else the country, named in their role. */
export function affiliationOf(survey: Survey, { places, registry }: Gathering): (entity: Entity) => string | undefined {
  const words = (entity: Entity) => survey.text.text.slice(entity.name.start, entity.name.end);
  const countries = new Map(
    registry.entities.filter((e) => e.kind === 'place' && isCountry(e)).map((e) => [e.country, e]),
  );
  return (entity) => {
    if (entity.kind === 'place' && isCountry(entity)) return undefined;
    if (entity.affiliation !== undefined)
      return survey.text.text.slice(entity.affiliation.start, entity.affiliation.end);
    const inside = entity.role === undefined ? [] : placesInRole(survey, places, entity);
    const bodies = inside.filter((place) => place.entity.kind === 'organization');
    const home = bodies.find(isTelling) ?? bodies[0] ?? inside.find((place) => place.entity.kind === 'place');
    if (home !== undefined) return words(home.entity);
    const country =
      entity.country === undefined || entity.kind === 'person' ? undefined : countries.get(entity.country);
    return country === undefined || country === entity ? undefined : words(country);
  };
}

/** Its name says that it is a body: "University of Vaskerry", "WCT". */
function isTelling({ entity }: NamedPlace): boolean {
  return entity.words.some((word) => ORGANIZATION_HEADS.has(word));
}

function isCountry(entity: Entity): boolean {
  const sort = gazetteerEntry(entity.words.join(' '))?.sort;
  return sort === 'country' || sort === 'people';
}

function placesInRole(survey: Survey, places: readonly NamedPlace[], entity: Entity): readonly NamedPlace[] {
  const range = tokensWithin(survey.text, entity.role ?? { start: 0, end: 0 });
  const inside: NamedPlace[] = [];
  for (let index = firstPlaceFrom(places, range.from); index < places.length; index++) {
    const place = places[index];
    if (place === undefined || place.name.to > range.to) break;
    if (place.entity !== entity) inside.push(place);
  }
  return inside;
}
