import { EPITHETS } from '../lexicon/epithets.ts';
import { FIRM_NOUNS, PUBLIC_BODY_NOUNS } from '../lexicon/organization-words.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import type { Entity } from './entity.ts';
import { antecedent, type Focus } from './focus.ts';
import type { Description } from './noun-phrase/index.ts';
import { type Survey, wordAt } from './survey.ts';

/** "the company" is the body spoken of, "the rapper" the person. */
export function knownByMeaning(
  survey: Survey,
  noun: string,
  qualifiers: readonly string[],
  phrase: Description,
  focus: Focus,
): Entity | undefined {
  const first = survey.text.tokens[phrase.from]?.lower;
  if (first === 'this' && phrase.to === phrase.head + 1 && ROLE_NOUNS.has(noun))
    return personInMind(survey, noun, phrase, focus);
  const parent = first === 'the' ? parentOf(survey, phrase) : undefined;
  if (parent !== undefined) return personInMind(survey, parent, phrase, focus);
  if (first !== 'the' || phrase.to > phrase.head + 1 || phrase.owner !== undefined) return undefined;
  if (EPITHETS.has(noun) || /^\d+-year-old$/.test(noun))
    return antecedent(focus, survey, ROLE_NOUNS.get(noun) ?? 'someone', phrase.from, (entity) => {
      const gender = ROLE_NOUNS.get(noun);
      return gender === undefined || entity.gender === gender;
    });
  if (ROLE_NOUNS.has(noun) && qualifiers.some((word) => TELLING.test(word)))
    return personInMind(survey, noun, phrase, focus, qualifiers[0] === 'former' ? isWithoutOffice : undefined);
  if (OFFICES.has(noun) || isHighOffice(survey, phrase, noun)) {
    const accepts = LEGISLATORS.has(noun) ? isOfficelessOrPolitical : isOfficeless;
    return antecedent(focus, survey, ROLE_NOUNS.get(noun) ?? 'someone', phrase.from, accepts);
  }
  if (qualifiers.some((word) => MILITANT.has(word))) return undefined;
  const isSoleOne = qualifiers.some((word) => /^(?:largest|biggest|leading|oldest|richest)$/.test(word)); // "the world's largest coffee company"
  if ((qualifiers.length > 1 && !isSoleOne) || !FIRM_NOUNS.has(noun) || OTHERS.test(qualifiers[0] ?? ''))
    return undefined;
  const trade = tradeOf(noun);
  if (noun === 'website' && qualifiers.length > 0) return undefined;
  return antecedent(focus, survey, 'which', phrase.from, (entity) => isFirm(entity) && isInTrade(entity, trade));
}

/** Nouns of one trade in a row: a bank is no newspaper. */
const TRADES: readonly ReadonlySet<string>[] = [
  ['bank', 'lender', 'insurer'],
  ['airline', 'carrier'],
  [
    'newspaper',
    'paper',
    'magazine',
    'tabloid',
    'broadcaster',
    'network',
    'website',
    'publisher',
    'times',
    'post',
    'news',
    'herald',
  ],
  ['carmaker', 'automaker', 'motors', 'motor'],
  ['retailer', 'supermarket', 'chain', 'e-tailer'],
].map((nouns) => new Set(nouns));

function tradeOf(noun: string): number {
  return TRADES.findIndex((nouns) => nouns.has(noun));
}

/** Nothing that the article calls by the noun of another trade. */
function isInTrade({ words, offices }: Entity, trade: number): boolean {
  if (trade < 0) return true;
  return [...words, ...offices].every((word) => tradeOf(word) < 0 || tradeOf(word) === trade);
}

/** "mother" of "the mother of three", "the 34-year-old mother-of-two". */
function parentOf(survey: Survey, { head, to }: Description): string | undefined {
  const [, noun] =
    /^(mother|mum|mom|father|dad|grandmother|grandfather)(?:-of-\p{L}+|$)/u.exec(wordAt(survey, head)) ?? [];
  if (noun === undefined || wordAt(survey, head) !== noun) return noun;
  const counted = wordAt(survey, head + 1) === 'of' && NUMBERS.test(wordAt(survey, head + 2)) && to === head + 3;
  return counted ? noun : undefined;
}

const NUMBERS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;

/** The person spoken of, if the noun's gender is not against it. */
function personInMind(
  survey: Survey,
  noun: string,
  phrase: Description,
  focus: Focus,
  accepts?: (entity: Entity) => boolean,
): Entity | undefined {
  return antecedent(focus, survey, ROLE_NOUNS.get(noun) ?? 'someone', phrase.from, accepts);
}

/** Words by which a person just named is told again: "the five-time winner", "the former minister", "the grieving father". */
const TELLING = /^(?:\p{L}+-time|\d+-time|former|grieving|bereaved|heartbroken|devastated|distraught)$/u;

/** Nobody of whom the article says what office they hold, unless it is one of old. */
function isWithoutOffice({ kind, role, described }: Entity): boolean {
  return kind === 'person' && (role === undefined || described.has('former') || described.has('ex'));
}

/** Who fights is no firm, whichever was spoken of. */
const MILITANT: ReadonlySet<string> = new Set(
  'militant rebel armed terrorist terror extremist insurgent jihadist islamist guerrilla paramilitary separatist'.split(
    ' ',
  ),
);

/** What sets a body apart from the one just named. */
const OTHERS =
  /^(?:same|other|key|new|whole|entire|first|second|third|last|next|smaller|larger|rival|another|discussion|research|working|white|green|consultation|position)$/;

function isFirm({ kind, words }: Entity): boolean {
  return kind === 'organization' && !words.some((word) => PUBLIC_BODY_NOUNS.has(word));
}

/** Offices of which an article has one in mind: "the mayor" is then the person spoken of, unless that one has another office. */
const OFFICES: ReadonlySet<string> = new Set('mayor governor senator congressman congresswoman mp msp mep'.split(' '));

/** Nobody who is known by a role of their own; to run for an office is none yet. */
function isOfficeless({ kind, role, offices }: Entity): boolean {
  return kind === 'person' && (role === undefined || RUNNING.some((noun) => offices.has(noun)));
}

/** Members of parliament may hold another office as well: "the Labour MP" is the shadow minister just named. */
const LEGISLATORS: ReadonlySet<string> = new Set(['mp', 'msp', 'mep', 'senator', 'congressman', 'congresswoman']);
const POLITICAL = [
  'secretary',
  'minister',
  'leader',
  'chancellor',
  'shadow secretary',
  'shadow minister',
  'shadow chancellor',
];

function isOfficelessOrPolitical(entity: Entity): boolean {
  return isOfficeless(entity) || (entity.kind === 'person' && POLITICAL.some((office) => entity.offices.has(office)));
}

/** "the Foreign Secretary": written as a title, it is the person whom the article has just named without one. */
function isHighOffice(survey: Survey, { from, head }: Description, noun: string): boolean {
  return (
    /^(?:secretary|minister|chancellor|premier)$/.test(noun) &&
    survey.capital[head] === 1 &&
    survey.opens[head] !== 1 &&
    head > from
  );
}

const RUNNING = ['candidate', 'nominee', 'contender', 'hopeful', 'rival'];
