import type { Article, Disagreement, TokenizedText } from '../model.ts';
import type { Cast } from '../speakers/index.ts';
import { describe } from './describe.ts';
import { findCandidates } from './find-candidates.ts';
import { confidenceOf } from './level.ts';
import { mergeDisputes } from './merge.ts';
import type { Opposition } from './opposition.ts';
import { support } from './rules/support.ts';
import { sentenceContexts } from './sentence-context.ts';
import { kinshipOf } from './sides/allies.ts';
import { surroundings } from './sides/around.ts';
import { gatherMembers } from './sides/gather.ts';
import { withOtherSide } from './sides/other-side.ts';
import { withProtagonist } from './sides/protagonist.ts';
import { resolveSides } from './sides/resolve.ts';

/**
 * Who disagrees with whom about what. The cast returned also knows the parties that never speak ("critics").
 *
 * Rules find signs sentence by sentence, phrases become parties, a missing side is looked for, and mentions of one
 * dispute become one entry. Main ones come first.
 */
export function findDisagreements(
  article: Article,
  text: TokenizedText,
  cast: Cast,
): { cast: Cast; disagreements: readonly Disagreement[] } {
  const contexts = sentenceContexts(text, cast);
  const kinship = kinshipOf(cast);
  const resolved = resolveSides(cast, kinship, text, findCandidates(contexts));
  const supports = resolved.oppositions.some(isOneSided)
    ? ofKnownParties(
        resolved.cast,
        resolveSides(resolved.cast, kinship, text, contexts.flatMap(support.find)).oppositions,
      )
    : [];
  const kin = kinship(resolved.cast);
  const around = surroundings(resolved.cast, kin, text, article.headline, resolved.oppositions, supports);
  const oppositions = resolved.oppositions.map((opposition) => withOtherSide(around, opposition));
  const disputes = mergeDisputes(kin, text, oppositions, (opposition) => withProtagonist(around, opposition));
  const disagreements = disputes
    .filter((dispute) => confidenceOf(dispute) >= LEAST_CONFIDENCE)
    .map((dispute) => describe(around, gatherMembers(around, dispute)))
    .toSorted(mainFirst)
    .map((disagreement, index): Disagreement => ({ id: `d${index + 1}`, ...disagreement }));
  return { cast: resolved.cast, disagreements };
}

const LEAST_CONFIDENCE = 0.28; // below it, three of four were none when read

/** Supporters that nobody opposes or is opposed by are no parties of the article. */
function ofKnownParties({ speakers }: Cast, supports: readonly Opposition[]): readonly Opposition[] {
  const known = new Set(speakers.map(({ id }) => id));
  return supports.filter(({ sides }) => sides.flat().every((party) => known.has(party)));
}

function isOneSided({ sides }: Opposition): boolean {
  return sides.some((side) => side.length === 0);
}

function mainFirst(a: Omit<Disagreement, 'id'>, b: Omit<Disagreement, 'id'>): number {
  return Number(b.level === 'main') - Number(a.level === 'main') || b.confidence - a.confidence;
}
