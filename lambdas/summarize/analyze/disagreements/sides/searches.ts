import type { SpeakerId } from '../../model.ts';
import { nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { lowerAt, spanOf } from '../../phrases/tokens.ts';
import { partiesIn } from '../../speakers/index.ts';
import type { Opposition } from '../opposition.ts';
import { sharedWords } from '../topic-words.ts';
import { type Around, nearest, othersThan, owns, topicOf, within } from './around.ts';

/** Rules that answer what somebody said. */
const ANSWERS: ReadonlySet<string> = new Set(['denial', 'disclaimer', 'rejection', 'retort']);
/** Rules by which somebody may join others against their target. */
const JOINING: ReadonlySet<string> = new Set([
  'judgment',
  'criticism',
  'verdict',
  'must-stop',
  'demand',
  'criticism-noun',
  'legal',
  'fault-claim',
  'protest',
  'camps',
]);
const NEAR = 4; // sentences between what was said and its answer
const FARTHEST = 60; // sentences: a long article holds many stories
const SHARED_TOPIC = 2; // words

/** "A accuses B … B denies it": who opposes those who now answer, nearest first. */
export function accuser({ kin, text, oppositions }: Around, opposition: Opposition): readonly SpeakerId[] | null {
  if (!ANSWERS.has(opposition.rule) && !isToldOfLawsuit(text, opposition)) return null;
  const [who] = opposition.sides;
  return nearest(nearby(oppositions, opposition, FARTHEST, FARTHEST), opposition, (other) => {
    const [accusers, accused] = other.sides;
    return accused.some((one) => owns(kin, who, one)) ? othersThan(kin, accusers, who) : null;
  });
}

/** "urged the court to dismiss the lawsuit": against whoever sues. */
function isToldOfLawsuit({ text }: Around['text'], { rule, about }: Opposition): boolean {
  return (
    rule === 'demand' &&
    about !== null &&
    /\b(?:lawsuit|suit|case|charges|complaint|appeal)\b/u.test(text.slice(about.start, about.end))
  );
}

/** "A criticizes B … C: it is a disgrace": C joins A. */
export function commonTarget({ kin, oppositions }: Around, opposition: Opposition): readonly SpeakerId[] | null {
  if (!JOINING.has(opposition.rule)) return null;
  const [who] = opposition.sides;
  const before = nearby(oppositions, opposition, NEAR, 0);
  return nearest(before, opposition, ({ sides: [, target] }) => othersThan(kin, target, who));
}

/** Whoever spoke last, where the opposition is to just that. */
export function lastSpeaker({ kin, text, spoken }: Around, opposition: Opposition): readonly SpeakerId[] | null {
  if (!answersLast(text, opposition)) return null;
  const [who] = opposition.sides;
  const { sentence } = opposition;
  const last = within(spoken, ({ first }) => first, sentence - NEAR, sentence - 1).findLast(
    ({ statement: { speaker } }) => speaker !== null && !owns(kin, who, speaker),
  );
  return last === undefined || last.statement.speaker === null ? null : [last.statement.speaker];
}

/** "Owners of repair shops dispute that", "called the remarks naive", "Moss replied": what was said last is meant. */
function answersLast({ text }: Around['text'], { cue }: Opposition): boolean {
  return REPLYING.test(text.slice(cue.start, cue.end)) || LAST_SAID.test(text.slice(cue.end, cue.end + LONGEST_ANSWER));
}

const REPLYING = /^(?:repl(?:y|ies|ied)|retort|counter|shot back|shoots? back)/iu;
const LAST_SAID =
  /^\s+(?:(?:that|this|it)\s*[.,;]|(?:the|this|that|these|those|such)(?: an?)? (?:claims?|comments?|remarks?|suggestions?|accusations?|allegations?|criticisms?|assertions?|notion|characterization|view|account)\b)/u;
const LONGEST_ANSWER = 24; // characters

/** Those on strike oppose whoever they work for ("contracted by Delta Services"). */
export function employer({ cast, kin, text }: Around, opposition: Opposition): readonly SpeakerId[] | null {
  if (opposition.rule !== 'protest') return null;
  const everything = { from: 0, to: text.tokens.length };
  for (let at = 1; at < text.tokens.length; at += 1) {
    if (!EMPLOYED.has(lowerAt(text, at - 1)) || !/^(?:by|for)$/u.test(lowerAt(text, at))) continue;
    const phrase = nounPhraseFrom(text, at + 1, everything);
    const parties = phrase === null ? [] : partiesIn(cast, spanOf(text, phrase));
    const others = othersThan(kin, parties, opposition.sides[0]);
    if (others !== null) return others;
  }
  return null;
}

const EMPLOYED: ReadonlySet<string> = new Set(['contracted', 'employed', 'hired', 'work', 'working']);

/** Whoever denies a charge, or appeals, opposes those who bring it, where the article names them. */
export function prosecutor({ cast, kin }: Around, { rule, sides: [who] }: Opposition): readonly SpeakerId[] | null {
  if (rule !== 'denial' && rule !== 'legal') return null;
  const bringing = cast.speakers.find(
    ({ id, name, role }) => (PROSECUTING.test(name) || PROSECUTING.test(role ?? '')) && !owns(kin, who, id),
  );
  return bringing === undefined ? null : [bringing.id];
}

const PROSECUTING =
  /\b(?:prosecut(?:ors?|ion)|police|investigators|regulators?|watchdog|plaintiffs?|accusers?|attorney general|department of justice|justice department)\b/iu;

/** Whoever proposed, launched or backs what is opposed. */
export function supporter({ kin, text, supports }: Around, opposition: Opposition): readonly SpeakerId[] | null {
  const [who] = opposition.sides;
  const topic = topicOf(text, opposition);
  const wanted = Math.min(SHARED_TOPIC, topic.size);
  if (wanted === 0) return null;
  return nearest(nearby(supports, opposition, FARTHEST, FARTHEST), opposition, (other) =>
    sharedWords(topicOf(text, other), topic) >= wanted ? othersThan(kin, other.sides[0], who) : null,
  );
}

/** Who opposes a target whose opponents its own sentence leaves out: those who do so, or judge, around it. */
export function critic({ kin, oppositions }: Around, opposition: Opposition): readonly SpeakerId[] | null {
  const [, target] = opposition.sides;
  const around = nearby(oppositions, opposition, NEAR + 2, NEAR + 2);
  return nearest(around, opposition, ({ sides: [critics, other], rule }) => {
    const same = other.length === 0 ? JOINING.has(rule) : other.some((one) => owns(kin, target, one));
    return same ? othersThan(kin, critics, target) : null;
  });
}

function nearby(
  list: readonly Opposition[],
  { sentence }: Opposition,
  before: number,
  after: number,
): readonly Opposition[] {
  return within(list, (one) => one.sentence, sentence - before, sentence + after);
}
