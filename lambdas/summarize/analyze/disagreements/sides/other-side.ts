import { PROPOSAL_NOUNS, VIOLENCE_NOUNS } from '../../lexicon/proposal-nouns.ts';
import type { SpeakerId, Statement, TokenizedText } from '../../model.ts';
import { type Cast, mentionsIn } from '../../speakers/index.ts';
import type { Opposition } from '../opposition.ts';
import { sentenceAt } from '../sentence-context.ts';
import { sharedWords, topicWords } from '../topic-words.ts';
import type { Kin } from './allies.ts';
import { isThing, speakerOf } from './party-phrase.ts';

const ANSWERS: ReadonlySet<string> = new Set(['denial', 'rejection', 'retort']);
const JOINING: ReadonlySet<string> = new Set([
  'judgment',
  'criticism',
  'verdict',
  'must-stop',
  'demand',
  'criticism-noun',
  'legal',
  'fault-claim',
  'protest',
  'camps',
]);
const NEAR = 4; // sentences between what was said and its answer
const TOPIC_DISTANCE = 8; // sentences
const SHARED_TOPIC = 2; // words

export interface Around {
  readonly cast: Cast;
  readonly kin: Kin;
  readonly text: TokenizedText;
  readonly oppositions: readonly Opposition[];
  /** Who proposes, supports, defends what. */
  readonly supports: readonly Opposition[];
  readonly spoken: readonly { readonly statement: Statement; readonly sentence: number }[];
}

/** A way to find a missing side, and how far to trust it. */
interface Search {
  readonly trust: number;
  readonly find: (around: Around, opposition: Opposition) => readonly SpeakerId[] | null;
}

/** For "A denies, rejects, criticizes it": whose it is. The surest first. */
const FOR_TARGET: readonly Search[] = [
  { trust: 1, find: accuser },
  { trust: 0.95, find: commonTarget },
  { trust: 0.9, find: asserter },
  { trust: 0.85, find: supporter },
];

/** What the searches look at: the article's oppositions, its supports, its statements. */
export function surroundings(
  cast: Cast,
  kin: Kin,
  text: TokenizedText,
  oppositions: readonly Opposition[],
  supports: readonly Opposition[],
): Around {
  const spoken = cast.statements.map((statement) => ({
    statement,
    sentence: sentenceAt(text, statement.content[0]?.start ?? 0),
  }));
  return { cast, kin, text, oppositions, supports, spoken };
}

/** Gives an opposition whose sentence names one side only its other side, where the article around it does. */
export function withOtherSide(around: Around, opposition: Opposition): Opposition {
  return completed(around, opposition);
}

/** The last resort: whom the sentences around it speak of most. */
export function withProtagonist(around: Around, opposition: Opposition): Opposition {
  const [who, against] = opposition.sides;
  if (who.length === 0 || against.length > 0 || OF_NOBODY.has(opposition.rule) || isViolence(around, opposition))
    return opposition;
  const other = protagonist(around, opposition);
  return other === null
    ? opposition
    : { ...opposition, sides: [who, other], confidence: opposition.confidence * PROTAGONIST_TRUST };
}

const PROTAGONIST_TRUST = 0.6;

function completed(around: Around, opposition: Opposition): Opposition {
  const [who, against] = opposition.sides;
  if (who.length > 0 && against.length === 0 && !OF_NOBODY.has(opposition.rule) && !isViolence(around, opposition)) {
    for (const { trust, find } of FOR_TARGET) {
      const other = find(around, opposition);
      if (other !== null) return { ...opposition, sides: [who, other], confidence: opposition.confidence * trust };
    }
  }
  if (who.length === 0 && against.length > 0) {
    const critics = critic(around, opposition);
    if (critics !== null)
      return { ...opposition, sides: [critics, against], confidence: opposition.confidence * CRITIC_TRUST };
  }
  return opposition;
}

const CRITIC_TRUST = 0.9;

/** Faults found with something that is nobody ("the engine failed to start"): there is no other side to look for. */
const OF_NOBODY: ReadonlySet<string> = new Set(['fault-claim', 'dispute-mention']);

/** "condemned the attack": an attack that nobody in the sentence owns. */
function isViolence({ text }: Around, { about }: Opposition): boolean {
  if (about === null) return false;
  const words =
    text.text
      .slice(about.start, about.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return (
    words.slice(0, 4).some((word) => VIOLENCE_NOUNS.has(word)) &&
    !words.slice(0, 4).some((word) => PROPOSAL_NOUNS.has(word))
  );
}

/** "A accuses B … B denies it": who opposes those who now answer, nearest first. */
function accuser({ kin, oppositions }: Around, opposition: Opposition): readonly SpeakerId[] | null {
  if (!ANSWERS.has(opposition.rule)) return null;
  const [who] = opposition.sides;
  return nearest(oppositions, opposition, (other) => {
    const [accusers, accused] = other.sides;
    return accused.some((one) => owns(kin, who, one)) ? othersThan(kin, accusers, who) : null;
  });
}

/** "A criticizes B … C: it is a disgrace": C joins A. */
function commonTarget({ kin, oppositions }: Around, opposition: Opposition): readonly SpeakerId[] | null {
  if (!JOINING.has(opposition.rule)) return null;
  const [who] = opposition.sides;
  const before = oppositions.filter(
    ({ sentence }) => sentence <= opposition.sentence && opposition.sentence - sentence <= NEAR,
  );
  return nearest(before, opposition, ({ sides: [, target] }) => othersThan(kin, target, who));
}

/** Whoever has said what is now denied or opposed: the nearest statement before it that shares its subject. */
function asserter({ kin, text, spoken }: Around, opposition: Opposition): readonly SpeakerId[] | null {
  const [who] = opposition.sides;
  const topic = topicOf(text, opposition);
  const found = spoken.findLast(({ statement: { speaker, content, stance }, sentence }) => {
    const back = opposition.sentence - sentence;
    if (
      back < 0 ||
      back > TOPIC_DISTANCE ||
      speaker === null ||
      stance === 'declines' ||
      stance === 'asks' ||
      owns(kin, who, speaker)
    )
      return false;
    if (back > 0 && back <= NEAR && opposition.rule === 'retort') return true;
    return content.some((span) => sharedWords(topicWords(text, span), topic) >= SHARED_TOPIC);
  });
  const speaker = found?.statement.speaker;
  return speaker == null ? null : [speaker];
}

/** Whoever proposed, launched or backs what is opposed. */
function supporter({ kin, text, supports }: Around, opposition: Opposition): readonly SpeakerId[] | null {
  const [who] = opposition.sides;
  const topic = topicOf(text, opposition);
  const wanted = Math.min(SHARED_TOPIC, topic.size);
  if (wanted === 0) return null;
  return nearest(supports, opposition, (other) =>
    sharedWords(topicOf(text, other), topic) >= wanted ? othersThan(kin, other.sides[0], who) : null,
  );
}

/** Whom the sentence, or the one before it, speaks of besides: the one most spoken of in the article. */
function protagonist({ cast, kin, text }: Around, opposition: Opposition): readonly SpeakerId[] | null {
  if (opposition.confidence < SURE_OPPOSITION && opposition.rule !== 'must-stop') return null;
  const [who] = opposition.sides;
  const start = text.sentences[Math.max(0, opposition.sentence - WITHIN)]?.start ?? 0;
  const end = text.sentences[Math.min(text.sentences.length - 1, opposition.sentence + WITHIN)]?.end ?? 0;
  const named = new Set(
    mentionsIn(cast, { start, end }).flatMap(({ speaker, modifier }) =>
      modifier && speakerOf(cast, speaker)?.kind !== 'person' ? [] : [speaker],
    ),
  );
  let best: { id: SpeakerId; count: number } | null = null;
  for (const { id, kind, mentions } of cast.speakers) {
    if (
      kind === 'document' ||
      kind === 'unnamed' ||
      (kind === 'place' && !OF_A_STATE.has(opposition.rule)) ||
      (kind === 'person' && opposition.rule === 'protest') ||
      (kind === 'person' && opposition.rule === 'protest') ||
      mentions.length < FEWEST_MENTIONS ||
      owns(kin, who, id)
    )
      continue;
    if (!named.has(id) || isThing(cast, id)) continue;
    if (best === null || mentions.length > best.count) best = { id, count: mentions.length };
  }
  return best === null ? null : [best.id];
}

/** Strikers, marchers and those who call for a release may mean a state. */
const OF_A_STATE: ReadonlySet<string> = new Set(['protest', 'must-stop', 'demand']);
const FEWEST_MENTIONS = 3;
const WITHIN = 2; // sentences
const SURE_OPPOSITION = 0.6;

/** Who opposes a target whose opponents its own sentence leaves out: those who do so, or judge, around it. */
function critic({ kin, oppositions }: Around, opposition: Opposition): readonly SpeakerId[] | null {
  const [, target] = opposition.sides;
  const around = oppositions.filter(({ sentence }) => Math.abs(sentence - opposition.sentence) <= NEAR + 2);
  return nearest(around, opposition, ({ sides: [critics, other], rule }) => {
    const same = other.length === 0 ? JOINING.has(rule) : other.some((one) => owns(kin, target, one));
    return same ? othersThan(kin, critics, target) : null;
  });
}

/** What `pick` finds in the opposition nearest to this one, later ones after earlier ones. */
function nearest(
  oppositions: readonly Opposition[],
  here: Opposition,
  pick: (other: Opposition) => readonly SpeakerId[] | null,
): readonly SpeakerId[] | null {
  let best: { parties: readonly SpeakerId[]; distance: number } | null = null;
  for (const other of oppositions) {
    const distance = Math.abs(other.sentence - here.sentence) + (other.sentence > here.sentence ? 0.5 : 0);
    if (other === here || (best !== null && best.distance <= distance)) continue;
    const parties = pick(other);
    if (parties !== null) best = { parties, distance };
  }
  return best?.parties ?? null;
}

function topicOf(text: TokenizedText, { about }: Opposition): ReadonlySet<string> {
  return about === null ? new Set() : topicWords(text, about);
}

function owns(kin: Kin, side: readonly SpeakerId[], party: SpeakerId): boolean {
  return side.some((one) => kin(one, party));
}

function othersThan(kin: Kin, parties: readonly SpeakerId[], own: readonly SpeakerId[]): readonly SpeakerId[] | null {
  const others = parties.filter((party) => !owns(kin, own, party));
  return others.length > 0 ? others : null;
}
