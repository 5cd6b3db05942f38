import { CAMP_NOUNS } from '../../lexicon/human-nouns.ts';
import type { Range } from '../../model.ts';
import { nounPhraseBefore, nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { lowerAt } from '../../phrases/tokens.ts';
import { clauseFrom, topicFrom } from '../../phrases/topic.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { limitAt } from '../lexicon-match.ts';

const CONFIDENCE = 0.7;
const SPEECH =
  /^(?:say|says|said|saying|argue|argues|argued|arguing|contend|contends|contended|claim|claims|claimed|fear|fears|feared|warn|warns|warned|complain|complains|complained|charge|charged|counter|countered|call|called|see|insist|insisted|maintain|maintained|worry|point|pointed|note|noted|have|had|were|are|believe|accuse|accused|blame|blamed|dismissed|seized|suggested|allege|alleged|describe|described)$/u;

/** "Critics say the toll hurts the poor", "opponents of the dam fear floods". */
export const camps: OppositionRule = {
  name: 'camps',
  triggers: CAMP_NOUNS,
  find: (context) => {
    const { text, sentence } = context;
    const found: Candidate[] = [];
    for (let at = sentence.tokens.from; at < sentence.tokens.to; at += 1) {
      if (
        !CAMP_NOUNS.has(lowerAt(text, at)) ||
        /^(?:no|foe|film|movie|food|music|art|theater|theatre)$/u.test(lowerAt(text, at - 1))
      )
        continue;
      const candidate = fromCamp(context, at);
      if (candidate !== null) found.push(candidate);
    }
    return found;
  },
  examples: {
    finds: [
      { text: 'Critics say the toll hurts poor commuters.', who: 'Critics', about: 'the toll hurts poor commuters' },
      { text: 'Critics say Governor Hale waited too long.', who: 'Critics', against: 'Governor Hale' },
      { text: 'Opponents of the dam fear floods downstream.', who: 'Opponents of the dam', against: 'the dam' },
      {
        text: "The governor's critics argue that he waited too long.",
        who: "The governor's critics",
        against: 'The governor',
      },
    ],
    ignores: [
      'The film critic Lena Moss liked it.',
      'The two rivals meet in the final.',
      'She has few critics.',
      'They remind critics that growers were hurt.',
    ],
  },
};

function fromCamp(context: SentenceContext, at: number): Candidate | null {
  const { text } = context;
  const limit = limitAt(context, at);
  const spoken = speechAfter(context, at + 1, limit);
  const clause = { from: limit.from, to: spoken ?? limit.to };
  const of = lowerAt(text, at + 1) === 'of' ? nounPhraseFrom(text, at + 2, clause) : null;
  const topic = of === null ? null : topicFrom(text, at + 2, clause);
  const whole = nounPhraseBefore(text, at + 1, limit);
  const verb = nextVerb(context, topic?.to ?? of?.to ?? at + 1, limit);
  if (whole === null || verb === null) return null;
  const owner = ownerOf(context, whole, at);
  const said = lowerAt(text, verb + 1) === 'that' ? verb + 2 : verb + 1;
  const content = clauseFrom(text, said, limit);
  return candidateOf(context, {
    rule: 'camps',
    kind: 'criticism',
    confidence: CONFIDENCE,
    cue: { from: at, to: at + 1 },
    who: { from: whole.from, to: of === null ? at + 1 : of.to },
    against: of ?? owner ?? nounPhraseFrom(text, said, limit), // "critics say the mayor waited"
    about: topic ?? content,
  });
}

const LONGEST_CAMP = 16;

function speechAfter({ text }: SentenceContext, from: number, limit: Range): number | null {
  for (let at = from; at < Math.min(limit.to, from + LONGEST_CAMP); at += 1)
    if (SPEECH.test(lowerAt(text, at))) return at;
  return null;
}

/** The speech verb of the camp, right after its phrase or before a quotation ends ("critics said"). */
function nextVerb({ text }: SentenceContext, from: number, limit: Range): number | null {
  for (let at = from; at < Math.min(limit.to, from + 3) && lowerAt(text, at) !== 'that'; at += 1)
    if (SPEECH.test(lowerAt(text, at))) return at;
  return null;
}

function ownerOf({ text }: SentenceContext, whole: Range, at: number): Range | null {
  const clitic = lowerAt(text, at - 1);
  if (/^(?:'s|’s|'|’)$/u.test(clitic) && at - 1 > whole.from) return { from: whole.from, to: at - 1 };
  return /^(?:his|her|its|their)$/u.test(clitic) ? { from: at - 1, to: at } : null;
}
