import { VERB_FORMS } from '../../lexicon/common-verbs.ts';
import { DOCUMENT_NOUNS as PAPERS } from '../../lexicon/document-nouns.ts';
import { HUMAN_NOUNS } from '../../lexicon/human-nouns.ts';
import { DETERMINERS, SUBORDINATORS, TIME_WORDS, WH_WORDS } from '../../lexicon/phrase-words.ts';
import { THING_NAMES } from '../../lexicon/thing-names.ts';
import { THING_HEADS } from '../../lexicon/thing-words.ts';
import type { SpeakerId } from '../../model.ts';
import { isAdverb } from '../../phrases/verb-group.ts';
import type { Cast } from '../../speakers/index.ts';
import { isDocument } from './party-head.ts';
import { speakerOf } from './speaker-of.ts';

/** Names that never hold a position: "Brexit", "COVID", "ID". */
export function isThing(cast: Cast, id: SpeakerId): boolean {
  const speaker = speakerOf(cast, id);
  if (speaker === undefined) return true;
  if (speaker.kind === 'document') return !HUMAN_NOUNS.has(headOfName(speaker.name).toLowerCase()); // "a state inquiry" judges
  const name = speaker.name.toLowerCase();
  if (
    isDocument(headOfName(speaker.name)) || // "her letter", not "The Washington Post"
    isSentence(name) ||
    /^\p{Ll}{1,4}$/u.test(speaker.name) ||
    (speaker.kind === 'unnamed' && isFragment(name)) ||
    ((speaker.kind === 'unnamed' || speaker.kind === 'group') && isPaper(headOfName(name))) ||
    (speaker.kind !== 'person' && isClause(name)) ||
    /^\p{Ll}+ing\b/u.test(speaker.name)
  )
    return true;
  if (/^(?:[rd]-|our\b|(?:19|20)\d\d\b)/u.test(name)) return true;
  return THING_NAMES.has(name) || TIME_WORDS.has(name) || (speaker.kind === 'organization' && isEvent(speaker.name));
}

/** "media stories", "the latest numbers". */
function isPaper(head: string): boolean {
  return PAPERS.has(head) || head === 'numbers';
}

/** "World Cup", "Film Prize": events and works hold nothing. */
function isEvent(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  return words.length > 1 && THING_HEADS.has(words.at(-1) ?? '');
}

/** What is left of a phrase that was cut short: "the controversial", "another", "conducted long talks", "the reference". */
function isFragment(name: string): boolean {
  const words = name.replace(/^(?:the|a|an|his|her|its|their) /u, '').split(/\s+/u);
  const [first = '', ...rest] = words;
  if (rest.length === 0) return LONE_ADJECTIVE.test(first) || LONE_WORDS.test(first);
  return (
    VERB_FORMS.has(first) && first.endsWith('ed') && /\p{L}s$/u.test(name) && !/(?:ers|ors|ists|ants|ees)$/u.test(name)
  );
}

/** "conducted long talks", "underlined the offer", "as the mill": cut out of a clause. */
function isClause(name: string): boolean {
  const [first = '', second = ''] = name.split(/\s+/u);
  if (SUBORDINATORS.has(first) || WH_WORDS.has(first)) return second !== '';
  return (
    first.endsWith('ed') &&
    (DETERMINERS.has(second) || isAdverb(second) || (VERB_FORMS.has(first) && !HUMAN_NOUNS.has(headOfName(name))))
  );
}

const LONE_ADJECTIVE = /^\p{L}{3,}(?:ial|ous|able|ible|ful|less)$/u;
const LONE_WORDS =
  /^(?:another|one|same|latest|rest|numbers?|lawsuits?|something|someone|anything|everything|none|reference|posts?|days?|moves?|adverts?|comments?|words?|images?|figures?|pictures?)$/u;

/** "posters" of "posters of the video". */
function headOfName(name: string): string {
  return (name.split(/\s(?:of|in|at|for|from|by|on|with|against)\s/u)[0] ?? name).split(/\s+/u).at(-1) ?? name;
}

/** A name of many words with a verb in it was cut wrongly. */
function isSentence(name: string): boolean {
  const words = name.split(/\s+/u);
  return words.length > LONGEST_NAME && words.some((word) => VERB_FORMS.has(word));
}

const LONGEST_NAME = 4;
