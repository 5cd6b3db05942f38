import type { Block, Metadata } from '../draft.ts';
import type { LinkedArticle } from './json-ld.ts';
import { plainWords, squeeze } from './plain-words.ts';

/**
 * Where a page's JSON-LD repeats its article whole, that tells which of the blocks belong to it.
 * An excerpt, or the body of something else, tells nothing.
 */
export function checkedBy(linked: LinkedArticle | undefined, blocks: readonly Block[]): readonly Block[] {
  const said = squeeze(plainWords((linked?.articleBody ?? '').slice(0, LONGEST_COMPARED)) ?? '');
  const isSaid = (block: Block) => probesOf(block).some((probe) => said.includes(probe));
  const agreed = squeezedLength(blocks.filter((block) => block.role === 'paragraph' && isSaid(block)));
  const isWhole =
    agreed >= said.length * MOST &&
    agreed >= squeezedLength(blocks.filter((block) => block.role === 'paragraph')) * MOST;
  if (said.length < LEAST_COMPARED || !isWhole) return blocks;
  return blocks.map((block) =>
    isSaid(block) || block.text.length > LONGEST_ASIDE ? block : { ...block, role: 'boilerplate' },
  );
}

const LEAST_COMPARED = 250;
const LONGEST_COMPARED = 200_000; // of a longer one the rest is taken on trust
const LONGEST_ASIDE = 300; // an offer or a caption; a long paragraph that JSON-LD lacks may well be the article's
const PROBE = 60;
const MOST = 0.75;

/** Its beginning and its end: one of them may have been changed. */
function probesOf({ text }: Block): readonly string[] {
  const letters = squeeze(text);
  return [letters.slice(0, PROBE), letters.slice(-PROBE)];
}

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
