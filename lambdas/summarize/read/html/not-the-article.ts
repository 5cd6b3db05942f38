import type { Block, Metadata } from '../draft.ts';
import type { LinkedArticle } from './json-ld.ts';
import { squeeze } from './plain-words.ts';

/**
 * Where a page's JSON-LD repeats its article whole, that tells which of the blocks belong to it.
 * An excerpt, or the body of something else, tells nothing.
 */
export function checkedBy(linked: LinkedArticle | undefined, blocks: readonly Block[]): readonly Block[] {
  const said = squeeze((linked?.articleBody ?? '').slice(0, LONGEST_COMPARED));
  const isSaid = (block: Block) => said.includes(squeeze(block.text).slice(0, ENOUGH_TO_COMPARE));
  const agreed = squeezedLength(blocks.filter((block) => block.role === 'paragraph' && isSaid(block)));
  const isWhole =
    agreed >= said.length * MOST &&
    agreed >= squeezedLength(blocks.filter((block) => block.role === 'paragraph')) * MOST;
  if (said.length < LEAST_COMPARED || !isWhole) return blocks;
  return blocks.map((block) => (isSaid(block) ? block : { ...block, role: 'boilerplate' }));
}

const LEAST_COMPARED = 250;
const LONGEST_COMPARED = 200_000; // of a longer one the rest is taken on trust
const ENOUGH_TO_COMPARE = 80;
const MOST = 0.75;

function squeezedLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + squeeze(block.text).length, 0);
}

/** "Dana Whitlock covers the harbor for Harbor News": what stands under an article of hers. */
export function withoutAuthor({ byline }: Metadata, blocks: readonly Block[]): readonly Block[] {
  const [name = ''] = byline?.split(/,| and /, 1) ?? [];
  if (!name.includes(' ')) return blocks;
  const about = new RegExp(
    `^${name.replace(/[^\p{L} ]/gu, '.')}(?:,| (?:is|was|covers|writes|reports|joined|has|can be)\\b)`,
    'u',
  );
  return blocks.map((block, index) =>
    index >= blocks.length - 4 && about.test(block.text.trim()) ? { ...block, role: 'boilerplate' } : block,
  );
}
