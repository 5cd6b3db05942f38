import type { Link } from './link.ts';
import type { Scene } from './scene.ts';

/**
 * A cue for which no source was chosen has the one that it touches, if any. One that goes on from another one ("…, adding that", "and denied that", "before saying
 * that") has the source that stands nearest before it in its sentence.
 */
export function withSharedSource(scene: Scene, link: Link): Link {
  if (link.cue === undefined || link.source !== undefined) return link;
  const beside = [link.cue - 1, link.cue + 1].find((index) => touches(scene, link.cue, index));
  if (beside !== undefined) return { ...link, source: beside };
  if (!goesOn(scene, link.cue)) return link;
  const sentence = scene.sentences[scene.spans[link.cue]?.from ?? 0];
  for (let index = link.cue - 1; index >= link.cue - FARTHEST; index--) {
    const span = scene.spans[index];
    if (span === undefined || scene.sentences[span.from] !== sentence) return link;
    if (span.kind === 'source') return { ...link, source: index };
  }
  return link;
}

function touches(scene: Scene, cue: number | undefined, index: number): boolean {
  const [one, other] = [scene.spans[cue ?? -1], scene.spans[index]];
  if (one === undefined || other?.kind !== 'source') return false;
  return one.paragraph === other.paragraph && (one.from === other.to || one.to === other.from);
}

const FARTHEST = 30; // spans

const CONNECTIVE = /^(?:and|but|or|then|also|before|after|while|when|by|in|to|later)$/;

function goesOn(scene: Scene, index: number): boolean {
  const cue = scene.spans[index];
  if (cue === undefined) return false;
  const { tokens } = scene.text;
  const words = tokens.slice(cue.from, cue.to).map((token) => token.lower);
  if (words.some((word) => /^(?:been|being|was|were|is|are)$/.test(word))) return false;
  return (
    /ing$/.test(words[0] ?? '') || CONNECTIVE.test(words[0] ?? '') || CONNECTIVE.test(tokens[cue.from - 1]?.lower ?? '')
  );
}
