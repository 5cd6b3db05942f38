import { type LinearWeights, scoreOf } from '../tagger/linear.ts';
import { choiceFeatures, noneFeatures } from './choice-features.ts';
import { candidatesFor } from './choices.ts';
import { LAYOUT_RULES } from './layout-rules.ts';
import { quotedPart, type Scene } from './scene.ts';
import { withSharedSource } from './shared-source.ts';

/** Spans, by their index in the scene, that make up one attribution. */
export interface Link {
  readonly contents: readonly number[];
  readonly cue: number | undefined;
  readonly source: number | undefined;
  /** How much the weakest choice in it was preferred to the next best, in natural logarithms of odds. */
  readonly margin: number;
}

/** The possible answers to "what does this span belong to?", each with its features. The last one is "nothing". */
export interface Choice {
  readonly options: readonly (number | undefined)[];
  readonly features: readonly (readonly number[])[];
}

export function choiceOf(scene: Scene, index: number): Choice {
  const candidates = candidatesFor(scene, index);
  const before = candidates.filter((other) => other < index).length;
  const features = candidates.map((other, place) =>
    choiceFeatures(scene, index, other, other < index ? before - 1 - place : place - before),
  );
  return { options: [...candidates, undefined], features: [...features, noneFeatures(scene, index, candidates)] };
}

/**
 * Lets each content choose a cue and each cue a source. Contents of one cue are one attribution with several parts; a
 * quotation that carries on an earlier one is a part of what that belongs to.
 */
export function link(scene: Scene, weights: LinearWeights): Link[] {
  const groups: Group[] = [];
  const byCue = new Map<number, Group>();
  for (const [index, span] of scene.spans.entries()) {
    if (span.kind !== 'content') continue;
    const { option: cue, margin } = partnerOf(scene, index, weights);
    const carried = carriesOn(scene, index) ? lastGroup(groups) : undefined;
    const known = carried ?? (cue === undefined ? undefined : byCue.get(cue));
    const joined = carried !== undefined || (known !== undefined && isAlike(scene, known, index));
    const group: Group = joined && known ? known : { contents: [], cue: known ? undefined : cue, margin };
    group.contents.push(index);
    group.cue ??= carried ? cue : undefined; // the tag may stand behind the last part only
    if (!(joined && known)) groups.push(group);
    if (group.cue !== undefined) byCue.set(group.cue, group);
  }
  return groups.map((group) => withSharedSource(scene, linkOf(scene, group, weights)));
}

/** What a span belongs to: within a layout, what the same rule set beside it; else what is chosen. */
function partnerOf(scene: Scene, index: number, weights: LinearWeights): Chosen {
  const span = scene.spans[index];
  if (span === undefined || !LAYOUT_RULES.has(span.rule)) return choose(choiceOf(scene, index), weights);
  const wanted = span.kind === 'content' ? 'cue' : 'source';
  const option = [index - 1, index + 1, index - 2, index + 2].find((other) => {
    const candidate = scene.spans[other];
    return candidate?.rule === span.rule && candidate?.kind === wanted;
  });
  return { option, margin: MOST_MARGIN };
}

interface Chosen {
  readonly option: number | undefined;
  readonly margin: number;
}

interface Group {
  readonly contents: number[];
  cue: number | undefined;
  readonly margin: number;
}

/** The group of the content that was seen last. */
function lastGroup(groups: readonly Group[]): Group | undefined {
  const last = (group: Group) => group.contents.at(-1) ?? -1;
  return groups.slice(-NEAR).toSorted((a, b) => last(b) - last(a))[0];
}

const NEAR = 3; // groups that it may be in: few contents choose a cue behind the next one's

/** It opens with a quotation that carries on the one before. */
function carriesOn(scene: Scene, index: number): boolean {
  const span = scene.spans[index];
  const quote = span && scene.text.quotes[(scene.facts.quotes[span.from] ?? 0) - 1];
  return quote?.continues === true && quote.tokens.from === span?.from;
}

/** Parts of one attribution are quoted alike: words of the journalist do not go on a quotation. */
function isAlike(scene: Scene, group: Group, index: number): boolean {
  const isQuoted = (content: number) => {
    const span = scene.spans[content];
    return span !== undefined && quotedPart(scene, span.from, span.to) > 0;
  };
  return isQuoted(index) || !group.contents.some(isQuoted);
}

function linkOf(scene: Scene, { contents, cue, margin }: Group, weights: LinearWeights): Link {
  if (cue === undefined) return { contents, cue, source: undefined, margin };
  const chosen = partnerOf(scene, cue, weights);
  return { contents, cue, source: chosen.option, margin: Math.min(margin, chosen.margin) };
}

function choose(choice: Choice, weights: LinearWeights): Chosen {
  const scores = choice.features.map((features) => scoreOf(weights, features));
  const best = scores.reduce((top, score, index) => (score > (scores[top] ?? 0) ? index : top), 0);
  const second = scores.reduce((top, score, index) => (index === best ? top : Math.max(top, score)), NOTHING_ELSE);
  return { option: choice.options[best], margin: Math.min(MOST_MARGIN, (scores[best] ?? 0) - second) };
}

const NOTHING_ELSE = -100;
const MOST_MARGIN = 20;
