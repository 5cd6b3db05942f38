import type { Side, Span, SpeakerId, Statement, TokenizedText } from '../../model.ts';
import { type Cast, partiesIn } from '../../speakers/index.ts';
import type { Dispute } from '../dispute.ts';
import type { Opposition } from '../opposition.ts';
import { sentenceAt } from '../sentence-context.ts';
import { sharedWords, topicWords } from '../topic-words.ts';
import type { Kin } from './allies.ts';

const NEARBY = 1; // said right before or after
const NEAR = 4; // sentences
const SHARED_TOPIC = 2; // words
const EVIDENT = 3; // a statement in the evidence outweighs three shared words
const FEWEST_WORDS = 4;
const FORM_WEIGHT = { direct: 3, mixed: 0.8, indirect: 0 } as const;
const STANCE_WEIGHT: Readonly<Partial<Record<Statement['stance'], number>>> = {
  criticizes: 1,
  denies: 1,
  demands: 0.5,
  supports: 0.5,
};

/** A side with the words that show best what it holds: its best statement, or else the thing of its own that is opposed. */
export function sideOf(
  cast: Cast,
  kin: Kin,
  text: TokenizedText,
  dispute: Dispute,
  parties: readonly SpeakerId[],
  issue: Span | null,
): Side {
  const topic = new Set([...dispute.topic, ...(issue === null ? [] : topicWords(text, issue))]);
  const said = cast.statements
    .filter(
      ({ speaker, stance }) =>
        speaker !== null && stance !== 'declines' && stance !== 'asks' && speaks(kin, parties, speaker),
    )
    .map((statement) => ({ statement, score: scoreOf(text, dispute, statement, topic) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const best = said.find(({ statement }) => isFullThought(text, statement));
  const position = best === undefined ? ownThing(cast, dispute, parties) : longest(best.statement.content);
  return { parties, position, statements: said.map(({ statement }) => statement.id) };
}

function speaks(kin: Kin, parties: readonly SpeakerId[], speaker: SpeakerId): boolean {
  return parties.some((party) => kin(party, speaker));
}

/** How well a statement shows a position: it lies in the evidence, it shares the subject, it takes a stance. */
function scoreOf(
  text: TokenizedText,
  { oppositions }: Dispute,
  { content, stance, form }: Statement,
  topic: ReadonlySet<string>,
): number {
  const evident = oppositions.some(({ sentence }) => {
    const range = text.sentences[sentence];
    return range !== undefined && content.some((span) => span.start < range.end && range.start < span.end);
  });
  const shared = Math.max(0, ...content.map((span) => sharedWords(topicWords(text, span), topic)));
  const near = !evident && isNear(text, oppositions, content);
  if (!evident && !near && shared < SHARED_TOPIC) return 0;
  return (
    (evident ? EVIDENT : near ? NEARBY : 0) + Math.min(shared, 4) + (STANCE_WEIGHT[stance] ?? 0) + FORM_WEIGHT[form]
  );
}

function isNear(text: TokenizedText, oppositions: readonly Opposition[], content: readonly Span[]): boolean {
  const at = sentenceAt(text, content[0]?.start ?? 0);
  return oppositions.some(({ sentence }) => Math.abs(sentence - at) <= NEAR);
}

function isFullThought(text: TokenizedText, { content }: Statement): boolean {
  const span = longest(content);
  return (
    span !== null && (text.text.slice(span.start, span.end).match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0) >= FEWEST_WORDS
  );
}

/** What a side did or proposed, in the words in which it is opposed: "a Norland plan to fish there". */
function ownThing(cast: Cast, { oppositions }: Dispute, parties: readonly SpeakerId[]): Span | null {
  const things = oppositions.flatMap(({ about, sides: [, target] }) =>
    about !== null &&
    target.some((party) => parties.includes(party)) &&
    partiesIn(cast, about).some((party) => parties.includes(party))
      ? [about]
      : [],
  );
  return things.find(({ start, end }) => end - start >= LONG_ENOUGH) ?? null;
}

const LONG_ENOUGH = 15; // characters: more than a name

function longest(content: readonly Span[]): Span | null {
  return content.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null;
}
