import { BODY_NOUNS } from '../lexicon/organization-words.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import type { Attribution, Span } from '../model.ts';
import { enter, indexRoles, knownByDescription, newDescribed, type RoleIndex } from './describe.ts';
import { type Described, isUtterance } from './descriptions.ts';
import type { Entity } from './entity.ts';
import { antecedent, type Focus, newFocus, remember, WEIGHTS } from './focus.ts';
import { describe, type Gathering, type NamedPlace } from './gather.ts';
import { groupOf } from './groups.ts';
import { type Description, type Phrase, parsePhrase } from './phrase.ts';
import { PRONOUNS, type Pronoun } from './pronouns.ts';
import { becomePerson } from './registry.ts';
import { antecedentOfRelative } from './relative.ts';
import { type Survey, spanOfTokens, tokensWithin } from './survey.ts';

/** The walk through the article, in order, as a reader would go. */
interface Walk {
  readonly survey: Survey;
  readonly gathering: Gathering;
  readonly roles: RoleIndex;
  readonly described: Described;
  readonly focus: Focus;
  /** 1 for tokens inside what somebody says. */
  readonly said: Uint8Array;
}

/** Who speaks each attribution, in their order; null where nobody can be told. Adds the mentions it understands. */
export function resolveSpeakers(
  survey: Survey,
  gathering: Gathering,
  attributions: readonly Attribution[],
): readonly (Entity | null)[] {
  for (const entity of gathering.registry.entities) entity.lastSeen = -1;
  const walk: Walk = {
    survey,
    gathering,
    roles: indexRoles(gathering.registry.entities),
    described: { byWords: new Map(), byHead: new Map() },
    focus: newFocus(),
    said: new Uint8Array(survey.text.tokens.length),
  };
  const events = eventsOf(walk, attributions);
  const speakers = new Array<Entity | null>(attributions.length).fill(null);
  let nextPlace = 0;
  let nextEvent = 0;
  let mentionEnd = 0;
  for (let token = 0; token < survey.text.tokens.length; token++) {
    for (let event = events[nextEvent]; event !== undefined && event.token <= token; event = events[++nextEvent]) {
      const entity = speakerOf(walk, event);
      speakers[event.index] = entity ?? null;
      mentionEnd = Math.max(mentionEnd, event.to);
      if (entity !== undefined) speak(walk, entity, event.token);
    }
    const place = gathering.places[nextPlace];
    if (place !== undefined && place.name.from <= token) {
      nextPlace++;
      see(walk, place, token < mentionEnd);
      token = Math.max(token, place.name.to - 1);
    } else if (token >= mentionEnd) token = refer(walk, token);
  }
  return speakers;
}

interface Speech {
  readonly index: number;
  readonly attribution: Attribution;
  /** Where it is resolved: the first token of its mention, or of its content where nobody is mentioned. */
  readonly token: number;
  readonly to: number;
}

function eventsOf(walk: Walk, attributions: readonly Attribution[]): readonly Speech[] {
  const events = attributions.map((attribution, index): Speech => {
    for (const span of attribution.content) {
      const content = tokensWithin(walk.survey.text, span);
      walk.said.fill(1, content.from, content.to);
    }
    const range = tokensWithin(walk.survey.text, attribution.mention ?? attribution.content[0] ?? { start: 0, end: 0 });
    return { index, attribution, token: range.from, to: attribution.mention === null ? range.from : range.to };
  });
  return events.toSorted((a, b) => a.token - b.token || a.index - b.index);
}

// ---- who speaks ------------------------------------------------------------------------------------------------------

const LONGEST_MENTION = 60; // tokens

function speakerOf(walk: Walk, { attribution, token, to }: Speech): Entity | undefined {
  if (attribution.mention === null) return unmentioned(walk, attribution, token);
  const phrase = parsePhrase(walk.survey, walk.gathering.places, token, Math.min(to, token + LONGEST_MENTION));
  return phrase === undefined ? undefined : meantBy(walk, phrase);
}

/** A quotation that simply stands there goes on with whoever spoke before it, in this paragraph or the one before. */
function unmentioned(walk: Walk, { cue, form }: Attribution, token: number): Entity | undefined {
  const { said } = walk.focus;
  const bare = cue === null || !/\p{L}/u.test(walk.survey.text.text.slice(cue.start, cue.end));
  if (!bare || form === 'indirect' || said === undefined) return undefined;
  return (walk.survey.paragraphOf[token] ?? 0) - said.paragraph <= 1 ? said.entity : undefined;
}

function meantBy(walk: Walk, phrase: Phrase): Entity | undefined {
  switch (phrase.sort) {
    case 'name':
      return phrase.place.entity;
    case 'names':
      return groupOf(walk.survey, walk.gathering, phrase.places);
    case 'pronoun':
      return meantByPronoun(walk, phrase.pronoun, phrase.at);
    case 'description':
      return meantByDescription(walk, phrase);
  }
}

function meantByPronoun(walk: Walk, { person, owns }: Pronoun, at: number): Entity | undefined {
  const { survey, focus } = walk;
  const relative = person === 'who' || person === 'which';
  const entity = relative ? relativeAntecedent(walk, at, person) : antecedent(focus, survey, person, at);
  if (entity === undefined) return undefined;
  learn(walk, entity, person);
  entity.mentions.push({ ...spanOfTokens(survey, at, at + 1), modifier: owns });
  return entity;
}

function relativeAntecedent(walk: Walk, at: number, person: 'who' | 'which'): Entity | undefined {
  const phrase = antecedentOfRelative(walk.survey, walk.gathering.places, at);
  const meant = phrase === undefined || phrase.sort === 'pronoun' ? undefined : meantBy(walk, phrase);
  return meant ?? antecedent(walk.focus, walk.survey, person, at);
}

/** "he" makes a person, and a man, of whoever it stands for. */
function learn(walk: Walk, entity: Entity, person: string): void {
  if (person !== 'he' && person !== 'she') return;
  if (entity.kind !== 'unnamed') becomePerson(walk.gathering.registry, entity);
  entity.gender = person;
}

function meantByDescription(walk: Walk, phrase: Description): Entity | undefined {
  const { survey, described, roles, focus } = walk;
  const span = spanOfTokens(survey, phrase.from, phrase.to);
  if (phrase.apposed !== undefined) {
    describe(survey, phrase.apposed.entity, span);
    return phrase.apposed.entity;
  }
  if (isUtterance(survey, phrase)) {
    const author = authorOf(walk, phrase);
    if (author !== undefined) return author;
  }
  const known = knownByDescription(survey, phrase, described, roles, focus);
  const entity = known ?? newDescribed(survey, phrase, walk.gathering.registry.entities.length);
  if (known === undefined) walk.gathering.registry.entities.push(entity);
  enter(described, survey, phrase, entity);
  addMention(walk, entity, span);
  return entity;
}

function addMention(walk: Walk, entity: Entity, span: Span): void {
  entity.mentions.push({ ...span, modifier: false });
  const form = walk.survey.text.text.slice(span.start, span.end);
  if (!entity.aliases.has(form)) entity.aliases.set(form, span);
}

/** Of "Reed's letter", "a statement from the union": whoever wrote it. */
function authorOf(walk: Walk, phrase: Description): Entity | undefined {
  const { survey, gathering, focus } = walk;
  if (phrase.owner !== undefined) {
    return 'entity' in phrase.owner ? phrase.owner.entity : meantByPronoun(walk, phrase.owner, phrase.from);
  }
  const preposition = survey.text.tokens[phrase.head + 1]?.lower ?? '';
  if (/^(?:from|by)$/.test(preposition) && phrase.head + 2 < phrase.to) {
    const author = parsePhrase(survey, gathering.places, phrase.head + 2, phrase.to);
    if (author !== undefined) return meantBy(walk, author);
  }
  if (phrase.affiliation !== undefined && phrase.affiliation.name.to <= phrase.head) return phrase.affiliation.entity;
  const pointing =
    /^(?:the|this|that)$/.test(survey.text.tokens[phrase.from]?.lower ?? '') && phrase.to === phrase.head + 1;
  return pointing ? focus.said?.entity : undefined;
}

function speak(walk: Walk, entity: Entity, token: number): void {
  const { survey, focus } = walk;
  focus.said = { entity, paragraph: survey.paragraphOf[token] ?? 0, sentence: survey.sentenceOf[token] ?? 0 };
  entity.lastSeen = token;
  remember(focus, survey, entity, token, WEIGHTS.speaker);
}

// ---- who is spoken of ------------------------------------------------------------------------------------------------

function see(walk: Walk, { name, entity }: NamedPlace, inMention: boolean): void {
  entity.lastSeen = name.from;
  if (inMention && walk.focus.said?.entity === entity) return;
  remember(
    walk.focus,
    walk.survey,
    entity,
    name.from,
    inMention ? WEIGHTS.qualifier : weightOf(walk, name.phraseFrom, name.from, name.modifier),
  );
}

function weightOf(walk: Walk, phraseFrom: number, token: number, modifier: boolean): number {
  const { survey, said } = walk;
  if (survey.quoted[token] === 1) return WEIGHTS.quoted;
  if (modifier) return WEIGHTS.qualifier;
  const subject = isSubject(survey, phraseFrom);
  if (said[token] === 1) return subject ? WEIGHTS.object : WEIGHTS.qualifier;
  return subject ? WEIGHTS.subject : WEIGHTS.object;
}

/** At the start of its sentence or clause. */
function isSubject(survey: Survey, at: number): boolean {
  const before = survey.text.tokens[at - 1];
  if (before === undefined || survey.sentenceOf[at - 1] !== survey.sentenceOf[at] || survey.opens[at] === 1)
    return true;
  if (before.lower === 'the' && survey.opens[at - 1] === 1) return true;
  return /^(?:,|;|and|but|that|while|when|as|because|if|although|though|after|before|since|where|—|–|-)$/u.test(
    before.lower,
  );
}

/** A pronoun or "the mayor" in the running text: notes whom it means, and gives the last token read. */
function refer(walk: Walk, token: number): number {
  const { survey } = walk;
  if (survey.quoted[token] === 1 || survey.sentenceOf[token] === -1) return token;
  const word = survey.text.tokens[token]?.lower ?? '';
  const pronoun = PRONOUNS.get(word);
  if (pronoun?.person === 'he' || pronoun?.person === 'she' || pronoun?.person === 'they') {
    const entity = meantByPronoun(walk, pronoun, token);
    if (entity !== undefined)
      remember(
        walk.focus,
        survey,
        entity,
        token,
        pronoun.owns ? WEIGHTS.qualifier : weightOf(walk, token, token, false),
      );
    return token;
  }
  return word === 'the' ? referByRole(walk, token) : token;
}

/** "the mayor", "the prime minister": only if that is somebody whom the article knows. */
function referByRole(walk: Walk, token: number): number {
  const { survey, described, roles, focus } = walk;
  const head = headAfter(survey, token);
  if (head === undefined) return token;
  const phrase: Description = {
    sort: 'description',
    from: token,
    to: head + 1,
    head,
    definite: true,
    owner: undefined,
    affiliation: undefined,
    apposed: undefined,
  };
  const entity = knownByDescription(survey, phrase, described, roles, focus);
  if (entity === undefined) return token;
  addMention(walk, entity, spanOfTokens(survey, token, head + 1));
  entity.lastSeen = token;
  remember(focus, survey, entity, token, weightOf(walk, token, token, false));
  return head;
}

const LONGEST_ROLE_PHRASE = 5; // "the deputy assistant foreign minister"

function headAfter(survey: Survey, token: number): number | undefined {
  const { tokens } = survey.text;
  for (let at = token + 1; at <= token + LONGEST_ROLE_PHRASE; at++) {
    const word = tokens[at]?.lower ?? '';
    if (!/^\p{L}/u.test(word) || survey.capital[at] === 1) return undefined;
    if (!isNoun(word) || isNoun(tokens[at + 1]?.lower ?? '')) continue;
    return survey.capital[at + 1] === 1 || /^['’]s?$/u.test(tokens[at + 1]?.text ?? '') ? undefined : at;
  }
  return undefined;
}

function isNoun(word: string): boolean {
  return ROLE_NOUNS.has(word) || BODY_NOUNS.has(word);
}
