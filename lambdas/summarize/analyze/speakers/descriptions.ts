import { AUTHORED_NOUNS, DOCUMENT_NOUNS, PUBLICATION_NOUNS, UTTERANCE_NOUNS } from '../lexicon/document-nouns.ts';
import { GROUP_NOUNS, QUANTIFIERS } from '../lexicon/group-nouns.ts';
import { BODY_NOUNS, ORGANIZATION_HEADS } from '../lexicon/organization-words.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import type { SpeakerKind } from '../model.ts';
import type { Entity } from './entity.ts';
import type { Description } from './noun-phrase/index.ts';
import { type Survey, wordAt } from './survey.ts';

/** Those who are told by words alone, found by the noun that they turn on. */
export interface Described {
  readonly byWords: Map<string, Entity>;
  /** Head noun → those whom it has described, named or not; the latest description last. */
  readonly byHead: Map<string, Entity[]>;
}

export function headWord(survey: Survey, phrase: Description): string {
  return wordAt(survey, phrase.head);
}

/**
 * Whether the words speak for somebody: always ("the letter"), only if it is said for whom ("figures from the bank",
 * while bare "the figures" speak for themselves), only if a body or "by" is named ("a report by the bank"), or never.
 */
export function authorship(survey: Survey, phrase: Description): 'always' | 'if named' | 'if published' | 'none' {
  const noun = headWord(survey, phrase);
  if (UTTERANCE_NOUNS.has(noun)) return 'always';
  // "her research shows": she says it
  if (OWN_WORK.test(noun) && phrase.owner !== undefined && !('entity' in phrase.owner)) return 'if named';
  if (AUTHORED_NOUNS.has(noun)) return 'if named';
  return PUBLICATION_NOUNS.has(noun) ? 'if published' : 'none';
}

const OWN_WORK = /^(?:research|work|findings|results|studies)$/;

/** What sort of speaker a noun names. */
export function kindOfNoun(noun: string, first: string): SpeakerKind {
  if (noun === 'figures' && !/^(?:the|these|official|new|latest|figures)$/.test(first)) return 'group';
  if (DOCUMENT_NOUNS.has(noun)) return 'document';
  if (isPluralNoun(noun) || (QUANTIFIERS.has(first) && !/^(?:one|other)$/.test(first))) return 'group';
  if (ROLE_NOUNS.has(noun)) return 'unnamed';
  if (BODY_NOUNS.has(noun) || ORGANIZATION_HEADS.has(noun)) return 'organization';
  return 'unnamed';
}

export function isPluralNoun(noun: string): boolean {
  if (GROUP_NOUNS.has(noun)) return true;
  return (
    noun.endsWith('s') &&
    (ROLE_NOUNS.has(noun.slice(0, -1)) || /(?:ers|ors|ists|ians|ants|ees|men|women|people)$/.test(noun))
  );
}

/** The words between determiner and head: "foreign" in "the foreign minister". */
export function qualifiersOf(survey: Survey, { from, head }: Description): readonly string[] {
  const list: string[] = [];
  for (let index = from; index < head; index++) {
    const word = wordAt(survey, index);
    if (!/^(?:the|a|an|this|that|these|those|his|her|their|its|our|'s|')$/.test(word)) list.push(word);
  }
  return list;
}

/**
 * The words of a description by which it is found again: all but the article, and "Norway's", "the Norwegian" alike, so
 * that "Norway's foreign ministry" is "the Norwegian foreign ministry".
 */
export function wordsOf(survey: Survey, { from, to, affiliation }: Description): string {
  const list: string[] = [];
  for (let index = from; index < to; index++) {
    const word = wordAt(survey, index);
    const country = affiliation?.name.from === index ? affiliation.entity.country : undefined;
    if (country !== undefined) {
      list.push(`country:${country}`);
      index = (affiliation?.name.to ?? index + 1) - 1;
    } else if (word !== "'s" && (list.length > 0 || !/^(?:the|a|an)$/.test(word))) list.push(word);
  }
  return list.join(' ');
}
