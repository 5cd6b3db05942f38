import type { Attribution } from '../model.ts';
import type { Entity } from './entity.ts';
import { fits, remember, WEIGHTS } from './focus.ts';
import { introducedBefore } from './introduced.ts';
import { standingFor } from './meaning.ts';
import { speakerMentioned } from './mention.ts';
import { speakerUnmentioned } from './missing.ts';
import { PRONOUNS } from './noun-phrase/pronouns.ts';
import { lowerAt, tokensWithin } from './survey.ts';
import type { Walk } from './walk.ts';

/** An attribution, and where the walk comes to its speaker. */
export interface Speech {
  readonly index: number;
  readonly attribution: Attribution;
  /** Where it is resolved: the first token of its mention, or else of its cue or content. */
  readonly token: number;
  readonly to: number;
}

/** The attributions in the order in which their speakers are met; marks what they say. */
export function speechesOf(walk: Walk, attributions: readonly Attribution[]): readonly Speech[] {
  const speeches = attributions.map((attribution, index): Speech => {
    for (const span of attribution.content) {
      const content = tokensWithin(walk.survey.text, span);
      walk.said.fill(1, content.from, content.to);
    }
    const range = tokensWithin(
      walk.survey.text,
      attribution.mention ?? attribution.cue ?? attribution.content[0] ?? NOWHERE,
    );
    return { index, attribution, token: range.from, to: attribution.mention === null ? range.from : range.to };
  });
  return speeches.toSorted((a, b) => a.token - b.token || a.index - b.index);
}

const NOWHERE = { start: 0, end: 0 };
const LONGEST_MENTION = 60; // tokens

/** Who speaks, and from now on is the one who spoke last. */
export function resolveSpeech(walk: Walk, speech: Speech): Entity | undefined {
  const words = beginningOf(walk, speech.attribution);
  const entity = speakerOf(walk, speech) ?? walk.spoken.get(words);
  if (entity === undefined) return undefined;
  if (words.length === REMEMBERED) walk.spoken.set(words, entity);
  speak(walk, entity, speech);
  return entity;
}

const REMEMBERED = 40; // characters: shorter ones are alike by chance

/** The first words said, without quotation marks: a pulled quotation repeats them. */
function beginningOf({ survey: { text } }: Walk, { content }: Attribution): string {
  const first = content[0] ?? NOWHERE;
  const words = text.text.slice(first.start, Math.min(first.end, first.start + REMEMBERED + 1));
  return words.replace(/^["“”‘']/u, '').slice(0, REMEMBERED);
}

function speakerOf(walk: Walk, { attribution, token, to }: Speech): Entity | undefined {
  if (attribution.mention === null) return speakerUnmentioned(walk, attribution);
  const introduced = introducedByName(walk, attribution, token);
  if (introduced !== undefined) return introduced;
  const { from, end } = inOneSentence(walk, attribution, token, Math.min(to, token + LONGEST_MENTION));
  const meant = speakerMentioned(walk, from, end, attribution.cue);
  return isSpokenOf(walk, attribution) ? undefined : meant;
}

/** "said Vidal. (Quill, the mayor)": of a mention over two sentences, the part in the sentence that is beside the cue. */
function inOneSentence({ survey }: Walk, { mention, cue }: Attribution, token: number, to: number) {
  const behind = cue !== null && mention !== null && cue.start > mention.start;
  let [from, end] = [token, to];
  while (behind && from < to - 1 && survey.sentenceOf[from] !== survey.sentenceOf[to - 1]) from++;
  while (!behind && end > token + 1 && survey.sentenceOf[end - 1] !== survey.sentenceOf[token]) end--;
  return { from, end };
}

/** "Vidal was doubtful. “It leaks,” he said": not whoever spoke before, but the one named right before the quotation. */
function introducedByName(walk: Walk, { content, form }: Attribution, token: number): Entity | undefined {
  const { survey } = walk;
  const pronoun = PRONOUNS.get(lowerAt(survey, token));
  const { from } = tokensWithin(survey.text, content[0] ?? NOWHERE);
  const sentence = survey.sentenceOf[from] ?? 0;
  const opens = survey.text.sentences[sentence]?.tokens.from === from && from < token;
  if (form !== 'direct' || !opens || (pronoun?.person !== 'he' && pronoun?.person !== 'she')) return undefined;
  const entity = introducedBefore(walk, sentence);
  return entity !== undefined && fits(pronoun.person, entity) ? standingFor(walk, entity, pronoun, token) : undefined;
}

/** "Vidal has been accused of …": whoever stands before such a passive is spoken of, and does not speak. */
function isSpokenOf({ survey: { text } }: Walk, { mention, cue }: Attribution): boolean {
  if (mention === null || cue === null || mention.start > cue.start) return false;
  if (SAID_TO_SAY.test(text.text.slice(cue.start, cue.end + LONGEST_INFINITIVE).toLowerCase())) return false;
  return SPOKEN_OF.test(text.text.slice(cue.start, cue.end).toLowerCase());
}

/** "Vidal is said to believe that …", "is understood to have told them": the words are Vidal's all the same. */
const SAID_TO_SAY =
  /^(?:is|are|was|were) (?:\w+ly |also )?(?:said|thought|believed|reported|understood|alleged) to (?:have )?(?:believed?|think|thought|feel|felt|fear(?:ed)?|argued?|sa(?:y|id)|tell|told|respond(?:ed)?|repl(?:y|ied)|claim(?:ed)?|ask(?:ed)?|warn(?:ed)?|want(?:ed)?|remark(?:ed)?|call(?:ed)?)\b/;
const LONGEST_INFINITIVE = 20; // characters: " to have responded"

const SPOKEN_OF =
  /\b(?:is|are|was|were|been|being|be)(?: (?:\w+ly|also|long|often|once))? (?:accused|alleged|believed|considered|said|thought|suspected|rumou?red|deemed|regarded|described|urged|blamed|criticized|criticised|denounced|condemned)\b/;

function speak(walk: Walk, entity: Entity, { attribution, token }: Speech): void {
  const { survey, focus } = walk;
  const { to } = tokensWithin(survey.text, attribution.content.at(-1) ?? NOWHERE);
  const paragraph = survey.paragraphOf[Math.max(token, to - 1)] ?? 0;
  focus.said = { entity, paragraph, sentence: survey.sentenceOf[token] ?? 0 };
  entity.lastSeen = token;
  remember(focus, survey, entity, token, WEIGHTS.speaker);
}
