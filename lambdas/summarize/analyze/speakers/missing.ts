import type { Attribution } from '../model.ts';
import { speakerBeside } from './beside.ts';
import type { Entity } from './entity.ts';
import { antecedent } from './focus.ts';
import { introducedBefore } from './introduced.ts';
import { meantBy } from './meaning.ts';
import { parsePhrase } from './noun-phrase/index.ts';
import { isSomebody } from './noun-phrase/somebody.ts';
import { subjectBefore } from './subject.ts';
import { endOfSubject, LONGEST_PHRASE } from './subject-end.ts';
import { lowerAt, type Survey, tokensWithin } from './survey.ts';
import type { Walk } from './walk.ts';

/**
 * The speaker of an attribution that mentions nobody: the one who spoke before in the same sentence ("… and urged"),
 * whoever stands around the cue, the subject of the sentence, or, for a quotation that simply stands there, whoever
 * spoke last, in this paragraph or the one before. A passive names nobody.
 */
export function speakerUnmentioned(walk: Walk, { cue, content, form }: Attribution): Entity | undefined {
  const { survey, focus } = walk;
  const words = cue === null ? '' : survey.text.text.slice(cue.start, cue.end).toLowerCase();
  const range = tokensWithin(survey.text, cue ?? content[0] ?? { start: 0, end: 0 });
  const from = range.from;
  const told = /\p{L}/u.test(words);
  if (told && PASSIVE.test(words)) return words.endsWith(' by') ? meantAfter(walk, range.to) : undefined;
  const source = TAKES_NOUN.exec(words);
  if (source !== null) return sourceAfter(walk, range.from + source[0].split(' ').length);
  const sentence = survey.sentenceOf[from] ?? -1;
  if (focus.said?.sentence === sentence) return focus.said.entity;
  const subject = told || !startsSentence(survey, from) ? subjectBefore(walk, from) : undefined;
  if (subject !== undefined) return subject;
  if (told) return inverted(walk, range.to);
  const beside = form === 'indirect' ? undefined : speakerBeside(walk, content);
  if (beside !== undefined) return beside;
  if (form === 'indirect') return undefined;
  const introduced = introducedBefore(walk, sentence);
  if (introduced !== undefined) return introduced;
  if (focus.said === undefined || (survey.paragraphOf[from] ?? 0) - focus.said.paragraph > 1) return undefined;
  const { entity } = focus.said;
  // "The results showed …" and then a quotation: it is told by a person
  const isMute = entity.kind === 'document' || (entity.kind === 'unnamed' && !entity.human);
  return (isMute ? antecedent(focus, survey, 'someone', from) : undefined) ?? entity;
}

const PASSIVE = /\b(?:is|are|was|were|been|being|be)\b(?: \w+ly)? \w+(?:ed|ken|wn|id|ught|ade|old)\b/;
const TAKES_NOUN = /^(?:according to|in the words of|in the view of|per)(?= |$)/;

function startsSentence(survey: Survey, at: number): boolean {
  for (let index = at - 1; survey.sentenceOf[index] === survey.sentenceOf[at]; index--) {
    if (/^[\p{L}\p{N}]/u.test(lowerAt(survey, index))) return false;
  }
  return true;
}

/** "said Reed, because …": a name or a pronoun right after the cue. */
function inverted(walk: Walk, at: number): Entity | undefined {
  const { survey, gathering } = walk;
  const phrase = parsePhrase(survey, gathering.places, at, endOfSubject(survey, at, at + LONGEST_PHRASE));
  if (phrase?.sort !== 'name' || phrase.place.name.phraseFrom > at + 1) return undefined;
  return lowerAt(survey, phrase.place.name.to) === ',' ? meantBy(walk, phrase) : undefined;
}

/** "According to Reed the bridge is safe": behind a name, what begins the clause. */
const CLAUSE_STARTS = /^(?:the|a|an|this|these|there|they|he|she|it)$/;

/** "according to the union, …": whatever stands there, as far as the comma. */
function sourceAfter(walk: Walk, at: number): Entity | undefined {
  const { survey, gathering } = walk;
  let end = at;
  while (
    end - at < LONGEST_PHRASE &&
    survey.sentenceOf[end] === survey.sentenceOf[at] &&
    lowerAt(survey, end) !== ','
  ) {
    if (end > at && survey.capital[end - 1] === 1 && CLAUSE_STARTS.test(lowerAt(survey, end))) break;
    end++;
  }
  const phrase = parsePhrase(survey, gathering.places, at, end);
  return phrase === undefined ? undefined : meantBy(walk, phrase);
}

/** "was denied by the union" */
function meantAfter(walk: Walk, at: number): Entity | undefined {
  const { survey, gathering } = walk;
  const phrase = parsePhrase(survey, gathering.places, at, endOfSubject(survey, at, at + LONGEST_PHRASE));
  return phrase !== undefined && isSomebody(walk.survey, phrase) ? meantBy(walk, phrase) : undefined;
}
