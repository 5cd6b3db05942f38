import type { Speaker, SpeakerId } from '../../model.ts';
import type { Cast } from '../../speakers/index.ts';
import { leads, leadsDepartment } from './offices.ts';
import { speakerOf } from './speaker-of.ts';

/** Whether two speakers are one, or one speaks for the other ("Nathan Sales, the State Department's coordinator"). */
export type Kin = (a: SpeakerId, b: SpeakerId) => boolean;

/** The kinship of one cast; what has been found once is remembered. */
export function kinOf(cast: Cast): Kin {
  const factsOf = remembered((id) => {
    const speaker = speakerOf(cast, id);
    return speaker && factsFrom(speaker);
  });
  const bodiesOf = remembered((id) => bodiesNamedBy(cast, factsOf, id));
  const tied = (a: SpeakerId, b: SpeakerId) => areKin(factsOf(a), factsOf(b));
  const kinWith = remembered((a) =>
    remembered(
      (b) => tied(a, b) || bodiesOf(a).some((body) => tied(body, b)) || bodiesOf(b).some((body) => tied(body, a)),
    ),
  );
  return (a, b) => a === b || (a < b ? kinWith(a)(b) : kinWith(b)(a));
}

function remembered<T>(find: (id: SpeakerId) => T): (id: SpeakerId) => T {
  const known = new Map<SpeakerId, T>();
  return (id) => {
    const found = known.get(id) ?? find(id);
    known.set(id, found);
    return found;
  };
}

/** The organizations for which somebody speaks, the country of a capital: through them he, and it, belongs to others. */
function bodiesNamedBy(cast: Cast, factsOf: (id: SpeakerId) => Facts | undefined, id: SpeakerId): readonly SpeakerId[] {
  const member = factsOf(id);
  if (member?.kind !== 'person' && member?.kind !== 'place') return [];
  const bodies = member.kind === 'person' ? 'organization' : 'place';
  return cast.speakers.flatMap(({ id: body, kind }) => {
    const facts = kind === bodies ? factsOf(body) : undefined;
    return facts !== undefined && speaksFor(member, facts) ? [body] : [];
  });
}

/** What kinship is told from, in plain words with a space at either end. */
interface Facts {
  readonly kind: Speaker['kind'];
  readonly name: string;
  readonly aliases: readonly string[];
  /** The aliases, and the singular of those in the plural: "Lib Dem spokesman" names the Lib Dems. */
  readonly forms: readonly string[];
  readonly role: string;
  readonly affiliation: string;
}

function factsFrom({ kind, name, role, affiliation, ...speaker }: Speaker): Facts {
  const names = new Set([name, ...speaker.aliases]);
  const aliases = [...names]
    .filter((alias) => alias.length > 2 || /^\p{Lu}{2}$/u.test(alias)) // US, UN, EU
    .map(plain)
    .flatMap((alias) => (/^ u[sk] \S+ \S/u.test(alias) ? [alias, alias.slice(3)] : [alias])); // US State Department
  return {
    kind,
    name: plain(name),
    aliases,
    forms: aliases.flatMap((alias) => (isPlural(alias) ? [alias, `${singular(alias)} `] : [alias])),
    role: plain(role ?? ''),
    affiliation: plain(affiliation ?? ''),
  };
}

function areKin(a: Facts | undefined, b: Facts | undefined): boolean {
  return a !== undefined && b !== undefined && TIES.some((tied) => tied(a, b) || tied(b, a));
}

/** The ways in which the first belongs to the second. */
const TIES: readonly ((a: Facts, b: Facts) => boolean)[] = [
  speaksFor,
  holdsOffice,
  isPartyOf,
  governs,
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
const SHORTEST_PLURAL = 5;

function isPlural(name: string): boolean {
  return name.length > SHORTEST_PLURAL + 2 && name.endsWith('s ');
}

/** "tory" of "tories". */
function singular(name: string): string {
  return name.replace(/(?:ies|s) $/u, (ending) => (ending === 'ies ' ? 'y' : ''));
}

/** "the foreign ministry" and the foreign minister. */
function holdsOffice(holder: Facts, body: Facts): boolean {
  if (body.kind === 'person') return false;
  return leads(holder.role, body.name) || leadsDepartment(holder.role, body.name);
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
  return GOVERNING.test(body.name) && country.aliases.some((alias) => body.name.includes(alias));
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

const LONG_NAME = / (?:united|u|european) /u;
const SHORT_NAMES: readonly (readonly [RegExp, string])[] = [
  [/ (?:united states(?: of america)?|u s(?: a)?) /gu, ' us '],
  [/ (?:united kingdom|u k) /gu, ' uk '],
  [/ european union /gu, ' eu '],
  [/ (?:united nations|u n) /gu, ' un '],
];

function plain(words: string): string {
  const bare = words
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
  const name = ` ${bare} `;
  return LONG_NAME.test(name) ? SHORT_NAMES.reduce((all, [long, short]) => all.replace(long, short), name) : name;
}
