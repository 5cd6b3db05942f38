import { MODALS } from '../../lexicon/phrase-words.ts';
import { PROPOSAL_NOUNS } from '../../lexicon/proposal-nouns.ts';
import type { Range } from '../../model.ts';
import { nounPhraseBefore, nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { lowerAt } from '../../phrases/tokens.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { limitAt } from '../lexicon-match.ts';
import { whoSays } from '../who-says.ts';

const CONFIDENCE = 0.5;
const HARMING: ReadonlySet<string> = new Set(
  'destroy wreck ruin harm hurt kill devastate undermine damage endanger threaten cripple gut worsen decimate jeopardize weaken'.split(
    ' ',
  ),
);
const HARMED = /^(?:destroyed|wrecked|ruined|harmed|hurt|devastated|damaged|crippled|gutted|decimated|bankrupted)$/u;

/** "Anglers say the plan would wreck the bay", "growers will be devastated by the levy": what is proposed does harm. */
export const harmClaim: OppositionRule = {
  name: 'harm-claim',
  triggers: new Set([...HARMING, 'destroyed', 'wrecked', 'ruined', 'harmed', 'devastated', 'damaged', 'crippled']),
  find: (context) => {
    const { text, sentence } = context;
    for (let at = sentence.tokens.from; at < sentence.tokens.to; at += 1) {
      const limit = limitAt(context, at);
      const target = HARMING.has(lowerAt(text, at))
        ? harming(context, at, limit)
        : HARMED.test(lowerAt(text, at))
          ? harmingBy(context, at, limit)
          : null;
      const candidate = target === null ? null : against(context, at, target);
      if (candidate !== null) return [candidate];
    }
    return [];
  },
  examples: {
    finds: [
      { text: 'Anglers say the mill’s plan would wreck the bay.', who: 'Anglers', against: 'the mill’s plan' },
      { text: '“This law will cripple small firms,” Duarte said.', who: 'Duarte', against: 'This law' },
      { text: 'Growers say they will be devastated by the levy.', who: 'Growers', against: 'the levy' },
    ],
    ignores: [
      'The plan would wreck the bay.',
      'Growers say the frost will ruin the crop.',
      'The plan will not harm the bay, Duarte said.',
    ],
  },
};

/** "the plan would wreck": the plan. */
function harming({ text }: SentenceContext, verb: number, limit: Range): Range | null {
  if (!MODALS.has(lowerAt(text, verb - 1))) return null;
  return proposal(text, nounPhraseBefore(text, verb - 1, limit));
}

/** "devastated by the levy": the levy. */
function harmingBy({ text }: SentenceContext, verb: number, limit: Range): Range | null {
  return lowerAt(text, verb + 1) === 'by' ? proposal(text, nounPhraseFrom(text, verb + 2, limit)) : null;
}

function proposal(text: SentenceContext['text'], phrase: Range | null): Range | null {
  if (phrase === null) return null;
  for (let at = phrase.from; at < phrase.to; at += 1) if (PROPOSAL_NOUNS.has(lowerAt(text, at))) return phrase;
  return null;
}

function against(context: SentenceContext, at: number, target: Range): Candidate | null {
  const who = whoSays(context, at);
  if (who === undefined || (who !== null && target.from <= who.from && who.from < target.to)) return null;
  return candidateOf(context, {
    rule: 'harm-claim',
    kind: 'criticism',
    confidence: CONFIDENCE,
    cue: { from: at, to: at + 1 },
    who,
    against: target,
    about: target,
  });
}
