import type { SpeakerId, Statement, TokenizedText } from '../../model.ts';
import type { Cast } from '../../speakers/index.ts';
import type { Opposition } from '../opposition.ts';
import { sentenceAt } from '../sentence-context.ts';
import { sharedWords, topicWords } from '../topic-words.ts';
import { isOwnSide } from './allies.ts';

const ANSWERS: ReadonlySet<string> = new Set(['denial', 'rejection', 'retort']);
const ANSWER_DISTANCE = 3; // sentences between what was said and its answer
const TOPIC_DISTANCE = 8;
const SHARED_TOPIC = 2; // words

/** Gives an opposition whose sentence names one side only its other side, where the article around it does. */
export function withOtherSides(
  cast: Cast,
  text: TokenizedText,
  oppositions: readonly Opposition[],
): readonly Opposition[] {
  const spoken = cast.statements.map((statement) => ({
    statement,
    sentence: sentenceAt(text, statement.content[0]?.start ?? 0),
  }));
  return oppositions.map((opposition, index) => {
    const [who, against] = opposition.sides;
    if (who.length > 0 && against.length === 0) {
      const other = accuser(cast, oppositions.slice(0, index), opposition) ?? asserter(cast, text, spoken, opposition);
      return other === null ? opposition : { ...opposition, sides: [who, other] as const };
    }
    return opposition;
  });
}

/** "A accuses B … B denies it": who last opposed those who now answer. */
function accuser(
  cast: Cast,
  earlier: readonly Opposition[],
  { sides: [who], rule, sentence }: Opposition,
): readonly SpeakerId[] | null {
  if (!ANSWERS.has(rule)) return null;
  const accusation = earlier.findLast(
    ({ sides: [accusers, accused], sentence: at }) =>
      accusers.length > 0 &&
      sentence - at <= TOPIC_DISTANCE &&
      accused.some((one) => who.some((answering) => isOwnSide(cast, one, answering))),
  );
  return accusation === undefined ? null : withoutOwn(cast, accusation.sides[0], who);
}

interface Spoken {
  readonly statement: Statement;
  readonly sentence: number;
}

/** Whoever has said what is now denied or opposed: the nearest statement before it that shares its subject. */
function asserter(
  cast: Cast,
  text: TokenizedText,
  spoken: readonly Spoken[],
  opposition: Opposition,
): readonly SpeakerId[] | null {
  const [who] = opposition.sides;
  const topic = opposition.about === null ? new Set<string>() : topicWords(text, opposition.about);
  const found = spoken.findLast(({ statement: { speaker, content, stance }, sentence }) => {
    const back = opposition.sentence - sentence;
    if (
      back < 0 ||
      back > TOPIC_DISTANCE ||
      speaker === null ||
      stance === 'declines' ||
      who.some((own) => isOwnSide(cast, own, speaker))
    )
      return false;
    if (back > 0 && back <= ANSWER_DISTANCE && opposition.rule === 'retort') return true;
    return content.some((span) => sharedWords(topicWords(text, span), topic) >= SHARED_TOPIC);
  });
  const speaker = found?.statement.speaker;
  return speaker == null ? null : [speaker];
}

function withoutOwn(cast: Cast, parties: readonly SpeakerId[], own: readonly SpeakerId[]): readonly SpeakerId[] | null {
  const others = parties.filter((party) => !own.some((one) => isOwnSide(cast, one, party)));
  return others.length > 0 ? others : null;
}
