import type { Range } from '../model.ts';
import type { Scene } from './scene.ts';

const LONGEST = 12; // tokens of a noun phrase that is still believed

/** The noun phrase that stands right before a token, past adverbs and times: "Ruth Oduya on Monday ‸ denied". */
export function nounPhraseBefore(scene: Scene, token: number): Range | undefined {
  const sentence = scene.text.sentences[scene.sentences[token] ?? 0]?.tokens;
  if (sentence === undefined) return undefined;
  let to = token;
  while (to > sentence.from && isSkipped(scene, to - 1)) to--;
  let from = to;
  while (from > sentence.from && to - from <= LONGEST && isNominal(scene, from - 1)) from--;
  while (from < to && OPENERS.test(wordAt(scene, from))) from++;
  return isBelieved(scene, from, to) ? { from, to } : undefined;
}

/** The noun phrase that opens a sentence, past "But" and "In April,": most often its subject. */
export function openingNounPhrase(scene: Scene, { from: start, to: end }: Range): Range | undefined {
  let from = start;
  while (from < end && OPENERS.test(wordAt(scene, from))) from++;
  if (PREPOSITION.test(wordAt(scene, from))) {
    while (from < end && wordAt(scene, from) !== ',') from++;
    from++;
  }
  let to = from;
  if (/^\p{Lu}/u.test(textAt(scene, from)) && !DETERMINER.test(wordAt(scene, from))) {
    while (to < end && /^(?:\p{Lu}|['’]s?$|of$)/u.test(textAt(scene, to)) && to - from < LONGEST) to++;
  } else if (PRONOUN.test(wordAt(scene, from))) to++;
  else if (DETERMINER.test(wordAt(scene, from))) to = Math.min(end, from + 2);
  return isBelieved(scene, from, to) ? { from, to } : undefined;
}

const PRONOUN = /^(?:i|you|he|she|it|we|they|who|which|this|these|those|some|many|others|one|both|all|neither|none)$/;
const DETERMINER =
  /^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|some|many|several|one|two|three|most|another)$/;
const OPENERS = /^(?:and|but|yet|so|or|still|then|also|however|meanwhile|,)$/;
const PREPOSITION = /^(?:in|on|at|by|after|before|during|since|for|with|from|despite|last|under|until|as|when|while)$/;
const SKIPPED =
  /^(?:also|now|then|later|once|again|still|today|yesterday|tonight|since|further|already|on|last|late|early|this|week|month|year|morning|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day|has|have|had|however|meanwhile|who)$|..ly$/;
const NO_NOUN =
  /^(?:that|and|but|or|nor|if|when|while|as|because|than|is|are|was|were|be|been|has|have|had|do|does|did|will|would|could|can|may|might|should|must|not|n't|to|then|so|yet|after|before|there|where|whether|how|why|what|,|;|:|\(|\)|—|–|-|--|\.|…)$/;

function isSkipped(scene: Scene, token: number): boolean {
  const word = wordAt(scene, token);
  if (word === ',')
    return (
      /^(?:however|meanwhile|though)$/.test(wordAt(scene, token - 1)) ||
      (SKIPPED.test(wordAt(scene, token + 1)) && /^(?:however|meanwhile|though)$/.test(wordAt(scene, token + 1)))
    );
  return SKIPPED.test(word) && (scene.facts.quotes[token] ?? 0) === 0;
}

function isNominal(scene: Scene, token: number): boolean {
  if ((scene.facts.quotes[token] ?? 0) > 0) return false;
  return (
    !NO_NOUN.test(wordAt(scene, token)) &&
    (scene.facts.candidates[token] !== 1 || /^\p{Lu}/u.test(textAt(scene, token)))
  );
}

/** It starts as noun phrases do: with a name, a pronoun, a determiner, a number or a plural. */
function isBelieved(scene: Scene, from: number, to: number): boolean {
  const first = textAt(scene, from);
  if (to <= from || to - from > LONGEST || /^(?:in|of|to|by|for|with|from|at)$/.test(wordAt(scene, to - 1)))
    return false;
  if (PREPOSITION.test(first.toLowerCase())) return false;
  return (
    /^[\p{Lu}\p{N}]/u.test(first) ||
    PRONOUN.test(first) ||
    DETERMINER.test(first) ||
    (to - from < 6 && /[^s]s$/.test(textAt(scene, from)))
  );
}

function wordAt(scene: Scene, token: number): string {
  return scene.text.tokens[token]?.lower ?? '';
}

function textAt(scene: Scene, token: number): string {
  return scene.text.tokens[token]?.text ?? '';
}
