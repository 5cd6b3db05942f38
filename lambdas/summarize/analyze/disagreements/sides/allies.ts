import type { Speaker, SpeakerId } from '../../model.ts';
import type { Cast } from '../../speakers/index.ts';
import { type Facts, factsFrom } from './kin-facts.ts';
import { leads, leadsDepartment } from './offices.ts';
import { ownerOf } from './possessed.ts';
import { speakerOf } from './speaker-of.ts';

/** Whether two speakers are one, or one speaks for the other ("Nathan Sales, the State Department's coordinator"). */
export type Kin = (a: SpeakerId, b: SpeakerId) => boolean;

/** The kinship in a cast, or in one that has grown out of it. */
export type Kinship = (grown: Cast) => Kin;

/**
 * The kinship of a cast, also once phrases have added parties to it; these are nobody's body. What has been found once is
 * remembered for the whole article, speaker by speaker: an id may come again for another party where one was given up.
 */
export function kinshipOf(cast: Cast): Kinship {
  const factsOf = remembered(factsFrom);
  const bodiesOf = remembered(bodiesNamed(cast, factsOf));
  const tied = (a: Speaker, b: Speaker) => areKin(factsOf(a), factsOf(b));
  const kinWith = remembered((a) =>
    remembered(
      (b) =>
        tied(a, b) ||
        bodiesOf(a).some((body) => body === b || tied(body, b)) ||
        bodiesOf(b).some((body) => body === a || tied(body, a)),
    ),
  );
  return (grown) => (a, b) => {
    if (a === b) return true;
    const [one, other] = [speakerOf(grown, a), speakerOf(grown, b)];
    if (one === undefined || other === undefined) return false;
    return a < b ? kinWith(one)(other) : kinWith(other)(one);
  };
}

function remembered<T>(find: (speaker: Speaker) => T): (speaker: Speaker) => T {
  const known = new Map<Speaker, T>();
  return (speaker) => {
    const found = known.get(speaker) ?? find(speaker);
    known.set(speaker, found);
    return found;
  };
}

/**
 * Finds the organizations for which somebody speaks, the country of a capital: through them he, and it, belongs to others.
 * An article may name thousands, so only those are compared of whose names one begins with a word of the role or affiliation.
 */
function bodiesNamed(cast: Cast, factsOf: (speaker: Speaker) => Facts): (member: Speaker) => readonly Speaker[] {
  const byWord = new Map<string, Set<Speaker>>();
  for (const speaker of cast.speakers) {
    if (speaker.kind !== 'organization' && speaker.kind !== 'place') continue;
    for (const form of factsOf(speaker).forms) {
      const word = firstWord(form);
      byWord.set(word, (byWord.get(word) ?? new Set()).add(speaker));
    }
  }
  return (member) => {
    const owner = ownerOf(cast, member);
    if (owner !== undefined) return [owner];
    if (member.kind !== 'person' && member.kind !== 'place') return [];
    const facts = factsOf(member);
    const wanted = member.kind === 'person' ? 'organization' : 'place';
    const words = new Set(`${facts.role}${facts.affiliation}`.split(' '));
    const named = [...words].flatMap((word) => [...(byWord.get(word) ?? [])]);
    return named.filter((body) => body.kind === wanted && speaksFor(facts, factsOf(body)));
  };
}

function firstWord(form: string): string {
  return form.slice(1, form.indexOf(' ', 1));
}

function areKin(a: Facts, b: Facts): boolean {
  return TIES.some((tied) => tied(a, b) || tied(b, a));
}

/** The ways in which the first belongs to the second. */
const TIES: readonly ((a: Facts, b: Facts) => boolean)[] = [
  speaksFor,
  holdsOffice,
  isPartyOf,
  governs,
  leadsCountry,
  isFirm,
  isShortFor,
  isOneOf,
  isNamedIn,
];

/** Somebody with a role or affiliation that names the body or country; a capital with its country. */
function speaksFor(member: Facts, body: Facts): boolean {
  if (body.kind === 'person' && !ENVOYS.test(member.role)) return false;
  const role = member.kind === 'organization' || member.kind === 'place' ? ' ' : member.role;
  return body.forms.some((form) => role.includes(form) || member.affiliation.includes(form));
}

/** Those who speak for a person, not only for a body. */
const ENVOYS =
  / (?:spokes(?:man|woman|person)|lawyers?|attorneys?|advisers?|advisors?|aide|agent|manager|representative|counsel|campaign) /u;

/** "the foreign ministry" and the foreign minister. */
function holdsOffice(holder: Facts, body: Facts): boolean {
  if (body.kind === 'person') return false;
  return (
    leads(holder.role, body.name) || leadsDepartment(holder.kind === 'group' ? holder.name : holder.role, body.name)
  );
}

/** "Republicans" and "the Republican Party". */
function isPartyOf(members: Facts, body: Facts): boolean {
  return (
    body.name.endsWith(' party ') &&
    members.aliases.some((alias) => `${alias.trimEnd().replace(/s$/u, '')} party ` === body.name)
  );
}

/** "the Syrian regime", "Israeli officials" are the country. */
function governs(body: Facts, country: Facts): boolean {
  if (country.kind !== 'place' || body.kind === 'person' || body.kind === 'place') return false;
  return GOVERNING.test(body.name) && [...country.aliases, ...country.people].some((word) => body.name.includes(word));
}

/** A president or prime minister whom everybody knows, and the country or its government. */
function leadsCountry({ country }: Facts, body: Facts): boolean {
  if (country === null || body.kind === 'person') return false;
  return body.kind === 'place'
    ? body.aliases.includes(country)
    : GOVERNING.test(body.name) && body.affiliation.includes(country);
}

const GOVERNING =
  / (?:government|regime|authorities|officials?|administration|military|army|leaders?|state|ministry|department|embassy|navy|parliament|diplomats?) $/u;

/** "the navy" of an article that has named "the Norland Navy". */
function isShortFor(short: Facts, long: Facts): boolean {
  return (
    short.kind !== 'person' && long.kind !== 'person' && GENERIC.test(short.name) && long.name.endsWith(short.name)
  );
}

const GENERIC =
  /^ (?:army|navy|air force|military|police|government|govt|parliament|senate|congress|council|court|commission|committee|union|ministry|department|board|cabinet|party) $/u;

/** Each of "the teachers and parents", "Moss and Reyes" whom the article also names alone. */
function isOneOf(member: Facts, several: Facts): boolean {
  if (several.kind !== 'group' || !several.name.includes(' and ')) return false;
  return several.name.split(' and ').some((part) => member.aliases.includes(` ${part.trim()} `));
}

/** "Fisheries Minister Kari Moen", taken whole, is Kari Moen. */
function isNamedIn(whole: Facts, { kind, name }: Facts): boolean {
  return kind === 'person' && whole.kind === 'unnamed' && / \S+ \S/u.test(name) && whole.name.endsWith(name);
}

/** "Amazon.com Inc." is "Amazon". */
function isFirm(long: Facts, short: Facts): boolean {
  return (
    long.kind === 'organization' &&
    short.kind === 'organization' &&
    long.name.startsWith(short.name) &&
    FORM.test(long.name.slice(short.name.length))
  );
}

const FORM =
  /^(?:(?:com|inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|group|ag|sa|se|nv|holdings|international) )+$/u;
