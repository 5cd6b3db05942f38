import { NORMATIVE_JUDGMENTS } from '../lexicon/negative-judgments.ts';
import type { Span, Statement, TokenizedText } from '../model.ts';
import { lowerAt, spanOf, tokenAt, tokensOf } from '../phrases/tokens.ts';
import { type Cast, type Mention, mentionsIn } from '../speakers/index.ts';
import type { Opposition } from './opposition.ts';
import { sentenceAt } from './sentence-context.ts';
import type { Kin } from './sides/allies.ts';
import { speakerOf } from './sides/speaker-of.ts';
import { isThing } from './sides/things.ts';

const CONFIDENCE = 0.5; // every second one was a disagreement when read
const WINDOW = 10; // tokens from the name to the judgment
const ENDS_CLAUSE = /^[.;?!”"]$/u;
const JUDGMENT = new RegExp(`^(?:${NORMATIVE_JUDGMENTS.join('|')})`, 'u');
const FRIENDLY: ReadonlySet<Statement['stance']> = new Set(['supports', 'declines', 'promises']);

/** What somebody says of somebody else in words of judgment: "The council went about it in a reckless way, Moss said". */
export function hostileStatements(cast: Cast, kin: Kin, text: TokenizedText): readonly Opposition[] {
  return cast.statements.flatMap((statement) => {
    if (FRIENDLY.has(statement.stance)) return [];
    const found = statement.content.flatMap((part) => hostileIn(cast, kin, text, statement, part));
    return found.filter(({ sentence }, index) => found.findIndex((other) => other.sentence === sentence) === index);
  });
}

function hostileIn(
  cast: Cast,
  kin: Kin,
  text: TokenizedText,
  { speaker }: Statement,
  part: Span,
): readonly Opposition[] {
  if (speaker === null) return [];
  return mentionsIn(cast, part).flatMap((mention) => {
    if (mention.modifier || kin(speaker, mention.speaker) || !canBeMeant(cast, mention)) return [];
    const cue = judgmentAfter(text, mention, part);
    if (cue === null) return [];
    const sides = [[speaker], [mention.speaker]] as const;
    const sentence = sentenceAt(text, cue.start);
    return [
      { sides, about: null, sentence, cue, kind: 'criticism', rule: 'hostile-statement', confidence: CONFIDENCE },
    ];
  });
}

function canBeMeant(cast: Cast, { speaker }: Mention): boolean {
  const kind = speakerOf(cast, speaker)?.kind;
  return (kind === 'person' || kind === 'organization' || kind === 'place') && !isThing(cast, speaker);
}

/** The first word of judgment after the name, in its clause and inside the statement. */
function judgmentAfter(text: TokenizedText, mention: Span, part: Span): Span | null {
  const { to } = tokensOf(text, mention);
  for (let at = to; at < to + WINDOW; at += 1) {
    const word = lowerAt(text, at);
    if (word === '' || tokenAt(text, at).start >= part.end || ENDS_CLAUSE.test(word)) return null;
    if (JUDGMENT.test(word)) return spanOf(text, { from: at, to: at + 1 });
  }
  return null;
}
