import { ATTACK_NOUNS, FIRE_NOUNS, OPPOSITION_NOUNS, VERBAL } from '../../lexicon/opposition-nouns.ts';
import { lowerAt } from '../../phrases/tokens.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { limitAt } from '../lexicon-match.ts';
import { metBy, phraseStart, possessor, voicer } from '../noun-owner.ts';
import { partsAfter } from '../noun-parts.ts';

const CONFIDENCE = 0.75;

/** "criticism of the levy from farmers", "her rejection of the offer", "the app faces a backlash from parents". */
export const criticismNoun: OppositionRule = {
  name: 'criticism-noun',
  triggers: new Set([
    ...OPPOSITION_NOUNS,
    ...FIRE_NOUNS,
    ...ATTACK_NOUNS,
    'response',
    'reaction',
    'reactions',
    'reply',
  ]),
  find: (context) => {
    const { sentence } = context;
    const found: Candidate[] = [];
    for (let at = sentence.tokens.from; at < sentence.tokens.to; at += 1) {
      if (!isOpposition(context, at)) continue;
      const candidate = fromNoun(context, at);
      if (candidate !== null) found.push(candidate);
    }
    return found;
  },
  examples: {
    finds: [
      { text: 'The levy drew sharp criticism from fruit growers.', who: 'fruit growers', against: 'The levy' },
      {
        text: "The chancellor's rejection of the truce surprised diplomats.",
        who: 'The chancellor',
        about: 'the truce',
      },
      {
        text: 'The app has faced a backlash from parents over its chat rooms.',
        who: 'parents',
        against: 'The app',
        about: 'its chat rooms',
      },
      {
        text: 'Mayor Lund drew praise for the lake walk and criticism for the toll.',
        against: 'Mayor Lund',
        about: 'the toll',
      },
      {
        text: 'The levy passed despite the resistance of shop owners to its price.',
        who: 'shop owners',
        about: 'its price',
      },
      {
        text: 'Two guilds have lodged objections to a bid by Delta Mills.',
        who: 'Two guilds',
        about: 'a bid by Delta Mills',
      },
      { text: 'Moss launched a scathing attack on the minister.', who: 'Moss', against: 'the minister' },
      { text: 'Two bishops joined a chorus of criticism of the raids.', who: 'Two bishops', about: 'the raids' },
      { text: 'Her speech drew boos at least twice from the gallery.', who: 'the gallery', against: 'Her speech' },
      { text: 'There is fierce opposition to the dam among villagers.', who: 'villagers', about: 'the dam' },
      {
        text: 'Bayside Council came under fire for felling the oaks.',
        who: null,
        against: 'Bayside Council',
        about: 'felling the oaks',
      },
    ],
    ignores: [
      'Opposition leader Tam Okoro met the envoys.',
      'Fire swept through the market.',
      'There was no criticism of the film.',
      'She hid her anger well.',
      'Rebels launched a second attack on the port.',
    ],
  },
};

function isOpposition({ text }: SentenceContext, at: number): boolean {
  const noun = lowerAt(text, at);
  if (OPPOSITION_NOUNS.has(noun)) return true;
  const before = lowerAt(text, at - 1);
  if (ATTACK_NOUNS.has(noun) && VERBAL.has(before)) return true;
  if (REACTIONS.test(noun) && ANGRY.test(before)) return true;
  return FIRE_NOUNS.has(noun) && [1, 2].some((back) => lowerAt(text, at - back) === 'under'); // "under heavy fire"
}

const REACTIONS = /^(?:response|responses|reaction|reactions|reply|replies)$/u;
const ANGRY = /^(?:angry|furious|sharp|fierce|harsh|hostile|stinging|scathing|fiery)$/u;

function fromNoun(context: SentenceContext, noun: number): Candidate | null {
  const limit = limitAt(context, noun);
  const start = phraseStart(context, noun, limit);
  if (isDenied(context, start)) return null;
  const owner = possessor(context, noun, limit) ?? voicer(context, noun, limit);
  const parts = partsAfter(context, noun + 1, limit, owner !== null);
  const target = owner === null ? metBy(context, start, limit) : null;
  const who = owner ?? parts.from;
  if (who === null && target === null) return null;
  if (owner !== null && parts.of === null && parts.over === null) return null;
  const about = parts.over ?? parts.of;
  return candidateOf(context, {
    rule: 'criticism-noun',
    kind: 'criticism',
    confidence: CONFIDENCE,
    cue: { from: noun, to: noun + 1 },
    who,
    against: target ?? parts.target,
    about,
  });
}

function isDenied({ text }: SentenceContext, start: number): boolean {
  return (
    /^(?:no|little|without|any)$/u.test(lowerAt(text, start)) ||
    /^(?:no|without|avoid|avoiding|any)$/u.test(lowerAt(text, start - 1))
  );
}
