import type { Side, Span, SpeakerId, Statement, TokenizedText } from '../../model.ts';
import { type Cast, mentionsIn } from '../../speakers/index.ts';
import type { Dispute } from '../dispute.ts';
import { sharedWords, topicWords } from '../topic-words.ts';
import { type Around, owns, type Spoken } from './around.ts';
import { isShown, sentencesOf } from './evident.ts';

const NEARBY = 1; // said right before or after
const NEAR = 4; // sentences
const SHARED_TOPIC = 2; // words
const MOST_SHARED = 4;
const EVIDENT = 3; // a statement in the evidence outweighs three shared words
const FEWEST_WORDS = 4;
const FEWEST_REPORTED_WORDS = 6; // "rejects ferry expansion plan" is no position
const FORM_WEIGHT = { direct: 3, mixed: 0.8, indirect: 0 } as const;
const STANCE_WEIGHT: Readonly<Partial<Record<Statement['stance'], number>>> = {
  criticizes: 1,
  denies: 1,
  demands: 0.5,
  supports: 0.5,
};

/** A side with the words that show best what it holds: its best statement, or else the thing of its own that is opposed. */
export function sideOf(around: Around, dispute: Dispute, parties: readonly SpeakerId[], issue: Span | null): Side {
  const { cast, text } = around;
  const topic = new Set([...dispute.topic, ...(issue === null ? [] : topicWords(text, issue))]);
  const shown = sentencesOf(dispute);
  const said = spokenFor(around, parties)
    .map((spoken) => ({ statement: spoken.statement, score: scoreOf(shown, spoken, topic) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const best = said.find(({ statement }) => isFullThought(text, statement));
  const position = best === undefined ? ownThing(cast, dispute, parties) : longest(best.statement.content);
  return { parties, position, statements: said.map(({ statement }) => statement.id) };
}

/** What the parties, and those who speak for them, say. */
function spokenFor({ kin, spokenBy }: Around, parties: readonly SpeakerId[]): readonly Spoken[] {
  return [...spokenBy]
    .flatMap(([speaker, spoken]) => (owns(kin, parties, speaker) ? spoken : []))
    .filter(({ statement: { stance } }) => stance !== 'declines' && stance !== 'asks')
    .toSorted((a, b) => a.first - b.first);
}

/** How well a statement shows a position: it lies in the evidence, it shares the subject, it takes a stance. */
function scoreOf(shown: ReadonlySet<number>, spoken: Spoken, topic: ReadonlySet<string>): number {
  const { stance, form } = spoken.statement;
  const evident = isShown(shown, spoken);
  const near = !evident && isShown(shown, spoken, NEAR);
  const shared = sharedWords(spoken.words, topic);
  if (!evident && !near && shared < SHARED_TOPIC) return 0;
  const place = evident ? EVIDENT : near ? NEARBY : 0;
  return place + Math.min(shared, MOST_SHARED) + (STANCE_WEIGHT[stance] ?? 0) + FORM_WEIGHT[form];
}

function isFullThought(text: TokenizedText, { content, form }: Statement): boolean {
  const span = longest(content);
  const words = span === null ? 0 : (text.text.slice(span.start, span.end).match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0);
  return words >= (form === 'indirect' ? FEWEST_REPORTED_WORDS : FEWEST_WORDS);
}

/** What a side did or proposed, in the words in which it is opposed: "a Norland plan to fish there". */
function ownThing(cast: Cast, { oppositions }: Dispute, parties: readonly SpeakerId[]): Span | null {
  const things = oppositions.flatMap(({ about, rule, sides: [, target] }) =>
    about !== null &&
    !TOLD_BY_OPPONENTS.has(rule) &&
    target.some((party) => parties.includes(party)) &&
    ownedIn(cast, about, parties)
      ? [about]
      : [],
  );
  return things.find(({ start, end }) => end - start >= LONG_ENOUGH) ?? null;
}

/** Rules whose subject matter is what the other side says of it. */
const TOLD_BY_OPPONENTS: ReadonlySet<string> = new Set(['retort', 'fault-claim', 'contrast', 'camps', 'paired-views']);

/** Whether one of the parties is named in the words, and more than it. */
function ownedIn(cast: Cast, about: Span, parties: readonly SpeakerId[]): boolean {
  return mentionsIn(cast, about).some(({ speaker, end }) => parties.includes(speaker) && end < about.end);
}

const LONG_ENOUGH = 15; // characters: more than a name

function longest(content: readonly Span[]): Span | null {
  return content.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null;
}
