import type { Entity } from './entity.ts';
import type { Person } from './noun-phrase/pronouns.ts';
import type { Survey } from './survey.ts';

/** One mention that a pronoun may refer back to. */
interface Recent {
  readonly entity: Entity;
  readonly token: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly weight: number;
}

/** What the reader has in mind at a place of the article. */
export interface Focus {
  /** The latest mentions, the newest last. */
  readonly recent: Recent[];
  /** The speaker of the latest statement, the paragraph where it ends and the sentence where the speaker stands. */
  said: { readonly entity: Entity; readonly paragraph: number; readonly sentence: number } | undefined;
}

/** How strongly a mention stays in mind, by its place in the sentence. */
export const WEIGHTS = { speaker: 2.5, subject: 2, object: 1, qualifier: 0, quoted: -2.5 } as const;

const MEMORY = 14; // mentions; pronouns reach no farther back in news

export function newFocus(): Focus {
  return { recent: [], said: undefined };
}

export function remember(focus: Focus, survey: Survey, entity: Entity, token: number, weight: number): void {
  const sentence = survey.sentenceOf[token] ?? 0;
  const paragraph = survey.paragraphOf[token] ?? 0;
  focus.recent.push({ entity, token, sentence, paragraph, weight });
  if (focus.recent.length > MEMORY) focus.recent.shift();
}

/** Points taken off for each sentence and each paragraph between a mention and the pronoun. */
const PER_SENTENCE = 0.8;
const PER_PARAGRAPH = 0.8;
const FARTHEST = 4; // paragraphs
/** What is added for the speaker of the statement before, in this paragraph or the one before. */
const SAID_LAST: readonly number[] = [1, 0.5];

/** The one a pronoun at `token` stands for: the best compatible recent mention. */
export function antecedent(
  focus: Focus,
  survey: Survey,
  person: Person,
  token: number,
  accepts: (entity: Entity) => boolean = () => true,
): Entity | undefined {
  const sentence = survey.sentenceOf[token] ?? 0;
  const paragraph = survey.paragraphOf[token] ?? 0;
  let best: Entity | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let index = focus.recent.length - 1; index >= 0; index--) {
    const mention = focus.recent[index];
    if (mention === undefined || mention.token >= token || !accepts(mention.entity)) continue;
    if (paragraph - mention.paragraph > FARTHEST || !fits(person, mention.entity)) continue;
    const saidLast = focus.said?.entity === mention.entity ? (SAID_LAST[paragraph - focus.said.paragraph] ?? 0) : 0;
    const distance = (sentence - mention.sentence) * PER_SENTENCE + (paragraph - mention.paragraph) * PER_PARAGRAPH;
    const score = mention.weight + saidLast + sureness(person, mention.entity) - distance;
    if (score > bestScore) {
      bestScore = score;
      best = mention.entity;
    }
  }
  return (
    best ??
    (focus.said !== undefined && fits(person, focus.said.entity) && accepts(focus.said.entity)
      ? focus.said.entity
      : undefined)
  );
}

/** The subject with which the sentence of `token` began, if somebody did. */
export function subjectInMind(focus: Focus, survey: Survey, token: number): Entity | undefined {
  const sentence = survey.sentenceOf[token];
  return focus.recent.find((mention) => mention.sentence === sentence && mention.weight >= WEIGHTS.subject)?.entity;
}

/** True where a pronoun can stand for this entity at all. */
export function fits(person: Person, entity: Entity): boolean {
  const { kind, gender, human, plural, sure } = entity;
  switch (person) {
    case 'he':
    case 'she':
      return (
        !plural &&
        (kind === 'person' || (kind === 'unnamed' && human) || !sure) &&
        (gender === undefined || gender === person)
      );
    case 'it':
      return !plural && kind !== 'unnamed' && kind !== 'group' && kind !== 'person';
    case 'they':
      return plural || kind === 'organization' || kind === 'group' || (kind === 'place' && plural);
    case 'who':
      return kind === 'person' || kind === 'unnamed' || kind === 'group' || !sure;
    case 'someone':
      return !plural && (kind === 'person' || (kind === 'unnamed' && human));
    case 'which':
      return kind !== 'unnamed' && kind !== 'person';
    default:
      return false;
  }
}

/** What costs a name of which only the look says that it is a person's, or not even that. */
const LIKELY = -0.7;
const UNSURE = -4;

/** A known gender, or a plural for "they", counts a little for an antecedent. */
function sureness(person: Person, entity: Entity): number {
  if (person === 'they') return entity.plural ? 0.5 : entity.sure ? 0 : LIKELY * 2;
  if (person === 'it') return entity.kind === 'organization' || entity.kind === 'document' ? 0.3 : 0;
  return (
    (entity.gender === person ? 0.4 : 0) +
    (entity.kind === 'person' ? 0.3 : 0) +
    (entity.sure ? 0 : entity.kind === 'person' ? LIKELY : UNSURE)
  );
}
