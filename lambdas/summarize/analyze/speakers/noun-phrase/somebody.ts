import { DOCUMENT_NOUNS, UTTERANCE_NOUNS } from '../../lexicon/document-nouns.ts';
import { BODY_NOUNS } from '../../lexicon/organization-words.ts';
import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts';
import { headWord, isPluralNoun } from '../descriptions.ts';
import type { Survey } from '../survey.ts';
import type { Phrase } from './index.ts';

/** A description makes a subject only if its noun is one of people, bodies or papers: no "surprise", no "target". */
export function isSomebody(survey: Survey, phrase: Phrase): boolean {
  if (phrase.sort === 'pronoun') return phrase.pronoun.person !== 'nobody' && phrase.pronoun.person !== 'which';
  if (phrase.sort === 'name') return phrase.place.entity.kind !== 'place' || !phrase.place.name.modifier;
  if (phrase.sort === 'names') return true;
  const noun = headWord(survey, phrase);
  return (
    ROLE_NOUNS.has(noun) ||
    BODY_NOUNS.has(noun) ||
    DOCUMENT_NOUNS.has(noun) ||
    UTTERANCE_NOUNS.has(noun) ||
    isPluralNoun(noun)
  );
}
