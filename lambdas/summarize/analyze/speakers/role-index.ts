import { HEADS_OF_GOVERNMENT } from '../lexicon/heads-of-government.ts';
import { BODY_NOUNS } from '../lexicon/organization-words.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import type { Entity } from './entity.ts';

/** Roles and body nouns → those whom the article gives them. */
export type RoleIndex = ReadonlyMap<string, readonly Entity[]>;

/** Who can be meant by "the mayor", "the ministry": every noun by which somebody is described or that is part of a body's name. */
export function indexRoles(entities: readonly Entity[]): RoleIndex {
  const index = new Map<string, Entity[]>();
  for (const entity of entities) {
    const words = [...entity.offices, ...(entity.kind === 'organization' ? entity.words : titleIn(entity))];
    const nouns: { has(word: string): boolean } = entity.kind === 'organization' ? BODY_NOUNS : ROLE_NOUNS;
    for (const word of new Set(words)) {
      if (!nouns.has(word) && !word.includes(' ')) continue;
      add(index, word, entity);
      if (!isOfficial(entity)) for (const other of SAME_TRADE.get(word) ?? []) add(index, other, entity);
    }
  }
  for (const [office, heads] of knownHeads(entities)) {
    const [head] = heads;
    if (head === undefined || heads.length > 1 || index.has(office)) continue;
    head.described.add('prime');
    add(index, office, head);
  }
  return index;
}

/** "district attorney", "state attorney general": nobody's lawyer. */
function isOfficial({ described }: Entity): boolean {
  return ['county', 'district', 'general', 'state', 'city', 'us'].some((word) => described.has(word));
}

/** Other words for an office, by which its bearer is called again. */
const SAME_TRADE: ReadonlyMap<string, readonly string[]> = new Map([
  ['attorney', ['lawyer']],
  ['lawyer', ['attorney']],
  ['solicitor', ['lawyer']],
  ['barrister', ['lawyer']],
  ['physician', ['doctor']],
  ['coach', ['manager', 'boss']],
  ['manager', ['boss', 'coach']],
  ['mom', ['mother']],
  ['mum', ['mother']],
  ['dad', ['father']],
  ['ceo', ['executive', 'chief']],
  ['councilor', ['councillor']],
]);

function add(index: Map<string, Entity[]>, word: string, entity: Entity): void {
  const list = index.get(word);
  if (list === undefined) index.set(word, [entity]);
  else if (list.length < MOST_BEARERS) list.push(entity);
}

/** Those whom everybody knows by their office, for an article that does not name it: "Tony Blair … the prime minister". */
function knownHeads(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const heads = new Map<string, Entity[]>();
  for (const entity of entities) {
    const office = entity.kind === 'person' ? HEADS_OF_GOVERNMENT.get(entity.words.join(' '))?.office : undefined;
    const free = entity.role === undefined || !entity.described.has('former');
    if (office !== undefined && free) add(heads, office, entity);
  }
  return heads;
}

/** "prince" of "Prince Aldo", where the title is part of the name. */
function titleIn({ words }: Entity): readonly string[] {
  return words.length > 1 ? words.slice(0, 1) : [];
}

/** Where more people than this carry one role, the role alone tells nobody. */
export const MOST_BEARERS = 24;
