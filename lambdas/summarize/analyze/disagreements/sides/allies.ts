import type { Speaker, SpeakerId } from '../../model.ts';
import type { Cast } from '../../speakers/index.ts';
import { speakerOf } from './party-phrase.ts';

/** Whether two speakers are one, or one speaks for the other ("Nathan Sales, the State Department's coordinator"). */
export function isOwnSide(cast: Cast, a: SpeakerId, b: SpeakerId): boolean {
  if (a === b) return true;
  const first = speakerOf(cast, a);
  const second = speakerOf(cast, b);
  return (
    first !== undefined &&
    second !== undefined &&
    (speaksFor(first, second) || speaksFor(second, first) || governs(first, second) || governs(second, first))
  );
}

/** A person with a role or affiliation that names the body or country. */
function speaksFor(person: Speaker, body: Speaker): boolean {
  if (person.kind === 'organization' || person.kind === 'place' || body.kind === 'person') return false;
  const words = ` ${plain(`${person.role ?? ''} ${person.affiliation ?? ''}`)} `;
  return [body.name, ...body.aliases].some((alias) => alias.length > 2 && words.includes(` ${plain(alias)} `));
}

/** "the Syrian regime", "Israeli officials" are the country. */
function governs(body: Speaker, country: Speaker): boolean {
  if (country.kind !== 'place' || body.kind === 'person' || body.kind === 'place') return false;
  const words = ` ${plain(body.name)} `;
  return (
    GOVERNING.test(words) && country.aliases.some((alias) => alias.length > 2 && words.includes(` ${plain(alias)} `))
  );
}

const GOVERNING =
  /\b(?:government|regime|authorities|officials?|administration|military|army|leaders?|state|ministry|diplomats?)\s*$/u;

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
