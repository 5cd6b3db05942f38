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
    (speaksFor(first, second) ||
      speaksFor(second, first) ||
      isMinisterOf(first, second) ||
      isMinisterOf(second, first) ||
      isPartyOf(first, second) ||
      isPartyOf(second, first) ||
      governs(first, second) ||
      governs(second, first))
  );
}

/** Somebody with a role or affiliation that names the body or country; a capital with its country. */
function speaksFor(member: Speaker, body: Speaker): boolean {
  if (body.kind === 'person' && !ENVOYS.test(member.role ?? '')) return false;
  const role = member.kind === 'organization' || member.kind === 'place' ? '' : (member.role ?? '');
  const words = ` ${plain(`${role} ${member.affiliation ?? ''}`)} `;
  return [body.name, ...body.aliases].some((alias) => alias.length > 2 && words.includes(` ${plain(alias)} `));
}

/** "the foreign ministry" and the foreign minister. */
function isMinisterOf(minister: Speaker, ministry: Speaker): boolean {
  const name = plain(ministry.name).replace(/^the /u, '');
  return (
    / ministry$/u.test(name) &&
    ` ${plain(minister.role ?? '')} `.includes(` ${name.replace(/ministry$/u, 'minister')} `)
  );
}

/** Those who speak for a person, not only for a body. */
const ENVOYS =
  /\b(?:spokes(?:man|woman|person)|lawyers?|attorneys?|advisers?|advisors?|aide|agent|manager|representative|counsel|campaign)\b/iu;

/** "Republicans" and "the Republican Party". */
function isPartyOf(members: Speaker, body: Speaker): boolean {
  const name = plain(body.name);
  return / party$/u.test(name) && members.aliases.some((alias) => `${plain(alias).replace(/s$/u, '')} party` === name);
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
