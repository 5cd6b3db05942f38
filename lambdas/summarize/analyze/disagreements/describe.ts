import type { Disagreement, Span, SpeakerId } from '../model.ts';
import type { Cast } from '../speakers/index.ts';
import type { Dispute } from './dispute.ts';
import { issueOf } from './issue.ts';
import { confidenceOf, levelOf } from './level.ts';
import { isDivided } from './match.ts';
import type { Opposition } from './opposition.ts';
import type { Around } from './sides/around.ts';
import { sideOf } from './sides/position.ts';
import { speakerOf } from './sides/speaker-of.ts';

const MOST_EVIDENCE = 6;
const MOST_PARTIES = 6;
/** Where two clash, both take part, quoted or not; within one body, nobody is told apart. */
const MUTUAL: ReadonlySet<string> = new Set(['clash', 'dispute-noun']);

/** A dispute as the summary tells it. */
export function describe(around: Around, dispute: Dispute): Omit<Disagreement, 'id'> {
  const { cast, text } = around;
  const issue = issueOf(text, dispute);
  const sides = dispute.sides.map((parties) =>
    sideOf(around, dispute, weightiestFirst(cast, dispute, parties).slice(0, MOST_PARTIES), issue),
  );
  const oneSided = sides.some(({ position }) => position === null);
  const strongest = dispute.oppositions.toSorted((a, b) => b.confidence - a.confidence)[0];
  return {
    issue,
    sides,
    evidence: evidenceOf(around, dispute),
    kind: strongest?.kind ?? 'dispute',
    level: levelOf(text, dispute, !oneSided || (MUTUAL.has(strongest?.rule ?? '') && !isDivided(dispute.sides))),
    oneSided,
    confidence: confidenceOf(dispute),
    rule: strongest?.rule ?? '',
  };
}

/** Those of the clearest sign first, then bodies and people by how much the article speaks of them. */
function weightiestFirst(cast: Cast, { oppositions }: Dispute, parties: readonly SpeakerId[]): readonly SpeakerId[] {
  const clearest = oppositions.toSorted((a, b) => clarity(b) - clarity(a) || a.sentence - b.sentence)[0];
  const shown = new Set(clearest?.sides.flat());
  const weight = (id: SpeakerId) => {
    const speaker = speakerOf(cast, id);
    return (shown.has(id) ? SHOWN : 0) + (speaker?.mentions.length ?? 0) + (speaker?.kind === 'person' ? 0 : BODY);
  };
  return parties.toSorted((a, b) => weight(b) - weight(a));
}

const SHOWN = 100;
const BODY = 3; // a country or body before its speakers, unless the article is about one of them

/** Whole sentences, the clearest first, each once; after the first three only clear ones. */
function evidenceOf({ text, headline }: Around, { oppositions }: Dispute): readonly Span[] {
  const clearest = oppositions.toSorted((a, b) => clarity(b) - clarity(a) || a.sentence - b.sentence);
  const inHeadline = (sentence: number) =>
    headline !== undefined && (text.sentences[sentence]?.start ?? headline.end) < headline.end;
  const all = [...new Set(clearest.map(({ sentence }) => sentence))];
  const sentences = all.filter((sentence) => !inHeadline(sentence));
  const order = sentences.length > 0 ? sentences : all; // a headline proves little that the article doesn't say
  const clear = new Set(oppositions.filter(({ confidence }) => confidence >= CLEAR).map(({ sentence }) => sentence));
  const shown = order.filter((sentence, index) => index < FEW_EVIDENCE || clear.has(sentence));
  return shown.slice(0, MOST_EVIDENCE).flatMap((index) => {
    const sentence = text.sentences[index];
    return sentence === undefined ? [] : [{ start: sentence.start, end: sentence.end }];
  });
}

const FEW_EVIDENCE = 3;
const CLEAR = 0.8;
const LEAD = 3; // sentences

/** A sure sign in the lead shows a dispute best. */
function clarity({ confidence, sentence }: Opposition): number {
  return confidence + (sentence < LEAD ? 0.2 : 0);
}
