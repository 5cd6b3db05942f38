import type { Speaker } from '../analyze/model.ts';
import { plainWords } from './email/plain-words.ts';
import { nameOf } from './email/speaker-names.ts';
import { SCHEMA_VERSION, type Summary } from './summary.ts';

/** What subscriptions filter by: a text, a number, or a list that matches by any of its texts. */
export type Attribute = string | number | readonly string[];

/** All texts in lower case, since filter policies tell cases apart. */
export type Attributes = Readonly<Record<string, Attribute>>;

const MOST_SPEAKERS = 100;
const MOST_NAME_CHARACTERS = 100; // longer is a phrase that nobody filters by

/** kind, disagreements, alert, speakers, language and schemaVersion of a message about one or more summaries. */
export function attributesOf(kind: 'summary' | 'digest', summaries: readonly Summary[]): Attributes {
  const speakers = filterNames(summaries.flatMap((summary) => summary.speakers));
  return {
    kind,
    disagreements: summaries.reduce((sum, { counts }) => sum + counts.disagreements, 0),
    alert: String(summaries.some(({ alert }) => alert)),
    language: languageOf(summaries),
    schemaVersion: SCHEMA_VERSION,
    ...(speakers.length === 0 ? {} : { speakers }), // an empty list is no value to SNS
  };
}

function filterNames(speakers: readonly Speaker[]): string[] {
  const names = speakers.map((speaker) => nameOf(speaker).toLowerCase());
  const usable = names.filter((name) => name !== '' && name.length <= MOST_NAME_CHARACTERS);
  return [...new Set(usable)].slice(0, MOST_SPEAKERS);
}

function languageOf(summaries: readonly Summary[]): Attribute {
  const languages = summaries.map(({ article }) => plainWords(article.language).toLowerCase());
  const [only = 'und', ...others] = [...new Set(languages)].filter((language) => language !== '').sort();
  return others.length === 0 ? only : [only, ...others].slice(0, MOST_SPEAKERS);
}
