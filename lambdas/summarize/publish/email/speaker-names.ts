import type { Speaker, SpeakerId } from '../../analyze/model.ts';
import { cutAtWord } from './clip.ts';
import { bareWords, plainStart } from './plain-words.ts';

const MOST_NAME_WORDS = 10; // "the head of the union of hospital workers in the capital"
const MOST_ROLE_WORDS = 14;

/** "its European allies", "his lawyer": whose they are stands in the article, not in the mail. */
const WHOSE = /^(?:its|their|his|her|our|my|your) (?=\S)/iu;

/** A speaker's name as a mail shows it: able to stand in the middle of a line, and without the article around it. */
export function nameOf({ name }: Pick<Speaker, 'name'>): string {
  return cutAtWord(midLine(plainStart(name).replace(WHOSE, '')), MOST_NAME_WORDS);
}

/** "The pilots", "Another member": capitals that only begin a sentence. */
const SENTENCE_START =
  /^(?:The|An?|Another|Some|Many|Most|Several|Other|Others|One|Two|Both|All|Critics|Opponents|Supporters) (?=\p{Ll})/u;

/** Words that can stand in the middle of a line: "the pilots", but "The Port Times". */
export function midLine(words: string): string {
  return words.replace(SENTENCE_START, (start) => start.toLowerCase());
}

/** "Jane Roe, mayor of Elmford": the name with what the article says the speaker is. */
export function nameAndRole(speaker: Speaker): string {
  const role = roleOf(speaker);
  return role === undefined ? nameOf(speaker) : `${nameOf(speaker)}, ${role}`;
}

/** What the article says somebody is: the role, else (for people) the affiliation, unless the name says it already. */
export function roleOf(speaker: Speaker): string | undefined {
  const name = nameOf(speaker);
  const isSomebody = speaker.kind === 'person' || speaker.kind === 'unnamed';
  const role = [speaker.role, isSomebody ? speaker.affiliation : undefined]
    .map((words) => ownRole(words, name))
    .find((words) => words !== '');
  return role === undefined ? undefined : cutAtWord(role, MOST_ROLE_WORDS);
}

function ownRole(words: string | undefined, name: string): string {
  const role = midLine(
    plainStart(words ?? '')
      .replace(WHOSE, '')
      .replace(/^[Tt]he (?=\p{Lu})/u, ''),
  );
  const withoutName = ` ${role} `.replace(` ${name} `, ' ').replace(/^[\s,]+|[\s,]+$/gu, '');
  return contains(name, withoutName) ? '' : withoutName;
}

/** Names that stand for several speakers of one side: no name twice, nor a person whom another name has in it ("Roe", "Jane Roe"). */
export function distinctNames(speakers: readonly Speaker[]): string[] {
  const people = speakers.filter(({ kind }) => kind === 'person').map(nameOf);
  const isShort = (name: string) =>
    people.includes(name) && people.some((other) => other !== name && contains(other, name));
  return [...new Set(speakers.map(nameOf))].filter((name) => name !== '' && !isShort(name));
}

/** Finds speakers by their ids; an unknown id is left out. */
export function speakersOf(speakers: readonly Speaker[], ids: readonly (SpeakerId | null)[]): Speaker[] {
  return ids.flatMap((id) => speakers.find((speaker) => speaker.id === id) ?? []);
}

/** Whether a phrase has another one in it, as whole words. */
function contains(phrase: string, part: string): boolean {
  return bareWords(phrase).includes(bareWords(part));
}
