import { VERB_FORMS } from '../../lexicon/common-verbs.ts';
import { DOCUMENT_NOUNS } from '../../lexicon/human-nouns.ts';
import { BE, DETERMINERS, HAVE, MODALS, POSSESSIVE_CLITICS, RELATIVES } from '../../lexicon/phrase-words.ts';
import { PROPOSAL_NOUNS } from '../../lexicon/proposal-nouns.ts';
import type { Span, SpeakerId, TokenizedText } from '../../model.ts';
import { lowerAt, tokensOf } from '../../phrases/tokens.ts';
import { type Cast, partyFor } from '../../speakers/index.ts';
import type { Candidate } from '../candidate.ts';
import type { Opposition } from '../opposition.ts';
import type { Kinship } from './allies.ts';
import { ownersOf } from './owners.ts';
import { type Parties, partiesMeant } from './party-phrase.ts';
import { speakerAround, statementAround } from './speaker-around.ts';
import { isThing } from './things.ts';
import { isViolence } from './violence.ts';

export interface Resolved {
  readonly cast: Cast;
  readonly oppositions: readonly Opposition[];
}

/** Tells for each candidate which parties its phrases mean. Candidates with nobody on either side are left out. */
export function resolveSides(
  cast: Cast,
  kinship: Kinship,
  text: TokenizedText,
  candidates: readonly Candidate[],
): Resolved {
  return candidates.reduce<Resolved>(
    (found, candidate) => {
      const { cast: known, opposition } = resolve(found.cast, kinship, text, candidate);
      return { cast: known, oppositions: opposition === null ? found.oppositions : [...found.oppositions, opposition] };
    },
    { cast, oppositions: [] },
  );
}

function resolve(
  cast: Cast,
  kinship: Kinship,
  text: TokenizedText,
  candidate: Candidate,
): { cast: Cast; opposition: Opposition | null } {
  const subject = opposing(cast, text, candidate);
  if (candidate.rule === 'retort') return defence(subject, text, candidate);
  const object = opposed(subject.cast, kinship, text, candidate, subject.parties);
  const sides = candidate.mutual ? bothSides(subject.parties) : ([subject.parties, object.parties] as const);
  if (sides[0].length === 0 && (sides[1].length === 0 || candidate.who !== null))
    return { cast: object.cast, opposition: null };
  const { about, sentence, cue, kind, rule } = candidate;
  const confidence = candidate.confidence * (SPOKEN.has(rule) ? trustIn(cast, cue) : 1);
  return { cast: object.cast, opposition: { sides, about, sentence, cue, kind, rule, confidence } };
}

/** "Raab defended the party's actions": he and the party are one side; who attacked them is looked for. */
function defence(
  subject: { cast: Cast; parties: readonly SpeakerId[] },
  text: TokenizedText,
  { about, sentence, cue, kind, rule, confidence }: Candidate,
): { cast: Cast; opposition: Opposition | null } {
  const owners =
    about === null || !DEFENDING.test(text.text.slice(cue.start, cue.end))
      ? { cast: subject.cast, parties: [] }
      : ownersOf(subject.cast, text, nearHead(about));
  const side = [...new Set([...subject.parties, ...owners.parties.slice(0, 1)])];
  const opposition =
    side.length === 0 ? null : { sides: [side, []] as const, about, sentence, cue, kind, rule, confidence };
  return { cast: owners.cast, opposition };
}

const DEFENDING = /^(?:defen[ds]|st(?:and|ood)|justif)/iu;

/** Rules whose subject matter names many who are not meant. */
const TARGET_ONLY: ReadonlySet<string> = new Set(['fault-claim', 'camps', 'must-stop', 'demand']);

/** Rules by which somebody answers for his own. */
const DENYING: ReadonlySet<string> = new Set(['denial', 'disclaimer']);

/** "The chairman denied his board was divided": the board is his. */
function isOwn(text: TokenizedText, { start, end }: Span): boolean {
  return /^(?:his|her|its|their|our|my)\s/iu.test(text.text.slice(start, end));
}

/** "Norland denies Delta is in debt": whoever the clause tells of has claimed nothing. "claims by Delta" have an owner. */
function isClause(text: TokenizedText, cue: Span, span: Span): boolean {
  if (span.start < cue.end) return false; // "a charge the mill denies": who made it stands before
  const { from, to } = tokensOf(text, span);
  if (isVerb(lowerAt(text, to))) return true;
  for (let at = from; at < to; at += 1) {
    if (RELATIVES.has(lowerAt(text, at)) || lowerAt(text, at) === 'by' || PROPOSAL_NOUNS.has(lowerAt(text, at)))
      return false;
    if (
      isVerb(lowerAt(text, at)) ||
      (at > from && lowerAt(text, at).endsWith('ed') && !DETERMINERS.has(lowerAt(text, at - 1)))
    )
      return true;
  }
  return false;
}

function isVerb(word: string): boolean {
  return (BE.has(word) && !POSSESSIVE_CLITICS.has(word)) || HAVE.has(word) || MODALS.has(word) || VERB_FORMS.has(word);
}

/** Rules that read somebody's words: whoever speaks them opposes. */
const SPOKEN: ReadonlySet<string> = new Set([
  'must-stop',
  'judgment',
  'fault-claim',
  'harm-claim',
  'doubt',
  'dispute-mention',
]);

/** Who opposes: the phrase's parties, or whoever speaks where it says "I" or "we". */
function opposing(
  cast: Cast,
  text: TokenizedText,
  { who, cue, rule }: Candidate,
): { cast: Cast; parties: readonly SpeakerId[] } {
  const speaker = SPOKEN.has(rule) ? speakerAround(cast, cue).filter((id) => !isThing(cast, id)) : [];
  if (who === null || speaker.length > 0) return { cast, parties: speaker };
  const words = text.text.slice(who.start, who.end);
  if (/^(?:i|we|my|our)$/iu.test(words)) return { cast, parties: speakerAround(cast, cue) };
  const meant = partiesMeant(cast, text, who);
  if (meant.parties.length > 0) return meant;
  if (/^(?:it|they|he|she)$/iu.test(words)) return { cast, parties: speakerAround(cast, cue) }; // "the firm said it would fight"
  if (!speaksForOwner(words)) return meant;
  const owners = ownersOf(cast, text, who);
  return { cast: owners.cast, parties: owners.parties.slice(0, 1) };
}

/** "Judd's lawsuit", "a statement from the guild", "French officials": words of, or for, whoever is named in them. */
function speaksForOwner(words: string): boolean {
  return words.split(/[\s-]+/u).some((word) => DOCUMENT_NOUNS.has(word.toLowerCase()));
}

/** Who is opposed: the phrase's parties, else the owners of what is opposed ("a U.S. plan", "claims by the mill"). */
function opposed(
  cast: Cast,
  kinship: Kinship,
  text: TokenizedText,
  candidate: Candidate,
  who: readonly SpeakerId[],
): { cast: Cast; parties: readonly SpeakerId[] } {
  const kin = kinship(cast);
  const others = (parties: readonly SpeakerId[]) => parties.filter((party) => !who.some((own) => kin(own, party)));
  const phrases = TARGET_ONLY.has(candidate.rule) ? [candidate.against] : [candidate.against, candidate.about];
  for (const span of phrases) {
    if (span === null || (DENYING.has(candidate.rule) && (isOwn(text, span) || isClause(text, candidate.cue, span))))
      break;
    if (/^(?:[Uu]s|[Mm]e|[Oo]ur|[Mm]y|[Ww]e|I)$/u.test(text.text.slice(span.start, span.end)))
      // "US" is a country
      return { cast, parties: others(speakerAround(cast, candidate.cue)) };
    const meant = span === candidate.against ? targetMeant(cast, text, candidate, span) : { cast, parties: [] };
    if (others(meant.parties).length > 0) return { cast: meant.cast, parties: others(meant.parties) };
    if (isViolence(text.text.slice(span.start, span.end))) return { cast, parties: [] };
    const owners = ownersOf(cast, text, nearHead(span));
    const found = others(owners.parties);
    if (found.length > 0) return { cast: owners.cast, parties: found.slice(0, MOST_OWNERS) };
  }
  return { cast, parties: [] };
}

/** The phrase's parties; "others" are a camp only where it stands against another one. */
function targetMeant(cast: Cast, text: TokenizedText, { rule }: Candidate, span: Span): Parties {
  if (rule !== 'two-camps') return partiesMeant(cast, text, span);
  const { cast: known, party } = partyFor(cast, text, span);
  return { cast: known, parties: [party] };
}

const MOST_OWNERS = 2;
const LONGEST_OWNED = 90; // characters: names further on belong to the circumstances

function nearHead({ start, end }: Span): Span {
  return { start, end: Math.min(end, start + LONGEST_OWNED) };
}

/** "A and B clashed": A against the rest. One body alone is divided: it stands on both sides. */
function bothSides(parties: readonly SpeakerId[]): readonly [readonly SpeakerId[], readonly SpeakerId[]] {
  const all = [...new Set(parties)];
  return all.length > 1 ? [all.slice(0, 1), all.slice(1)] : [all, all];
}

/** What is read inside a statement is no surer than the statement itself. */
function trustIn(cast: Cast, cue: Span): number {
  return statementAround(cast, cue)?.confidence ?? 1;
}
