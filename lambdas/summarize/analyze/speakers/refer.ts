import { GROUP_NOUNS } from '../lexicon/group-nouns.ts';
import { BODY_NOUNS } from '../lexicon/organization-words.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import { remember, WEIGHTS } from './focus.ts';
import type { NamedPlace } from './gather.ts';
import { knownByDescription } from './known-by-description.ts';
import { addMention, meantBy, meantByPronoun } from './meaning.ts';
import { type Description, parsePhrase } from './noun-phrase/index.ts';
import { PRONOUNS } from './noun-phrase/pronouns.ts';
import { isSomebody } from './noun-phrase/somebody.ts';
import { FUNCTION_STOPS } from './noun-phrase/words.ts';
import { endOfSubject, LONGEST_PHRASE } from './subject-end.ts';
import { lowerAt, type Survey, spanOfTokens } from './survey.ts';
import { type Walk, weightOf } from './walk.ts';

/** Keeps in mind who is named here. */
export function see(walk: Walk, { name, entity }: NamedPlace, inMention: boolean): void {
  entity.lastSeen = name.from;
  if (inMention && walk.focus.said?.entity === entity) return;
  remember(
    walk.focus,
    walk.survey,
    entity,
    name.from,
    inMention ? WEIGHTS.qualifier : weightOf(walk, name.phraseFrom, name.from, name.modifier),
  );
}

/** A pronoun or "the mayor" in the running text: notes whom it means, and gives the last token read. */
export function refer(walk: Walk, token: number): number {
  const { survey } = walk;
  if (survey.quoted[token] === 1 || survey.sentenceOf[token] === -1) return token;
  const word = survey.text.tokens[token]?.lower ?? '';
  const pronoun = PRONOUNS.get(word);
  if (pronoun?.person === 'he' || pronoun?.person === 'she' || pronoun?.person === 'they') {
    const entity = meantByPronoun(walk, pronoun, token);
    if (entity !== undefined)
      remember(
        walk.focus,
        survey,
        entity,
        token,
        pronoun.owns ? WEIGHTS.qualifier : weightOf(walk, token, token, false),
      );
    return token;
  }
  const last = word === 'the' ? referByRole(walk, token) : token;
  const starts = last === token && survey.sentenceOf[token - 1] !== survey.sentenceOf[token];
  return starts ? introduce(walk, token, word) : last;
}

/** "A user of the service sued": somebody new with whom a sentence begins, and to whom "he" may refer. */
function introduce(walk: Walk, token: number, word: string): number {
  const { survey, gathering, focus } = walk;
  if (word !== 'the' && !FUNCTION_STOPS.has(word) && !GROUP_NOUNS.has(word)) return token;
  const end = endOfSubject(survey, token, token + LONGEST_PHRASE);
  const phrase = parsePhrase(survey, gathering.places, token, end);
  if (phrase?.sort !== 'description' || phrase.apposed !== undefined || !isSomebody(survey, phrase)) return token;
  if (survey.capital[phrase.head] === 1 && phrase.head !== token) return token;
  const entity = meantBy(walk, headed(walk, phrase));
  if (entity !== undefined) remember(focus, survey, entity, token, WEIGHTS.subject);
  return token;
}

/** Only as far as the noun, and what "of" adds to it. */
function headed({ survey }: Walk, phrase: Description): Description {
  return lowerAt(survey, phrase.head + 1) === 'of' ? phrase : { ...phrase, to: phrase.head + 1 };
}

/** "the mayor", "the prime minister": only if that is somebody whom the article knows. */
function referByRole(walk: Walk, token: number): number {
  const { survey, described, roles, focus } = walk;
  const head = headAfter(survey, token);
  if (head === undefined) return token;
  const phrase: Description = {
    sort: 'description',
    from: token,
    to: head + 1,
    end: head + 1,
    head,
    definite: true,
    owner: undefined,
    affiliation: undefined,
    apposed: undefined,
  };
  const entity = knownByDescription(survey, phrase, described, roles, focus);
  if (entity === undefined) return token;
  addMention(walk, entity, spanOfTokens(survey, token, head + 1));
  entity.lastSeen = token;
  remember(focus, survey, entity, token, weightOf(walk, token, token, false));
  return head;
}

const LONGEST_ROLE_PHRASE = 5; // "the deputy assistant foreign minister"

function headAfter(survey: Survey, token: number): number | undefined {
  const { tokens } = survey.text;
  for (let at = token + 1; at <= token + LONGEST_ROLE_PHRASE; at++) {
    const word = tokens[at]?.lower ?? '';
    if (!/^\p{L}/u.test(word) || survey.capital[at] === 1) return undefined;
    if (!isNoun(word) || isNoun(tokens[at + 1]?.lower ?? '')) continue;
    return survey.capital[at + 1] === 1 || /^['’]s?$/u.test(tokens[at + 1]?.text ?? '') ? undefined : at;
  }
  return undefined;
}

function isNoun(word: string): boolean {
  return ROLE_NOUNS.has(word) || BODY_NOUNS.has(word);
}
