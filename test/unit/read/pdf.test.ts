import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../lambdas/summarize/read/parse-article.ts';
import { type Drawn, pdf } from '../../fixtures/read/pdf.ts';

const read = (pages: readonly (readonly Drawn[])[]) => parseArticle({ bytes: pdf(pages), name: 'a.pdf' });

const paragraphs = async (pages: readonly (readonly Drawn[])[]) => {
  const { text, paragraphs, boilerplate } = await read(pages);
  const left = new Set(boilerplate.map(({ start }) => start));
  return paragraphs.filter(({ start }) => !left.has(start)).map(({ start, end }) => text.slice(start, end));
};

/** Lines one below the other; each is its words, or its words and how far it is indented. */
function column(
  lines: readonly (string | readonly [string, number])[],
  { x = 60, top = 700, size = 11 } = {},
): readonly Drawn[] {
  return lines.map((line, index) => {
    const [text, indent] = typeof line === 'string' ? [line, 0] : line;
    return { text, x: x + indent, y: top - index * 13, size };
  });
}

const FIRST = [
  'The harbor office said on Monday that the old crane will be',
  'taken down before the winter, since nobody can be found who',
  'would still climb it.',
];
const SECOND = [
  'Dockworkers called the plan a farce. They said that the crane',
  'had been inspected in May, and that the office had lost the',
  'papers of that day.',
];
const joined = (lines: readonly string[]) => lines.join(' ');

describe('a PDF', () => {
  it('tells paragraphs by indented first lines', async () => {
    const lines = [[FIRST[0] ?? '', 15], ...FIRST.slice(1), [SECOND[0] ?? '', 15], ...SECOND.slice(1)] as const;
    expect(await paragraphs([column(lines)])).toEqual([joined(FIRST), joined(SECOND)]);
  });

  it('reads a headline whole whose lines are centered', async () => {
    const headline = [
      { text: 'Harbor office to take', x: 120, y: 760, size: 20 },
      { text: 'down the old crane', x: 132, y: 736, size: 20 },
      { text: 'this week', x: 180, y: 712, size: 20 },
    ];
    const { title } = await read([[...headline, ...column([...FIRST, ...SECOND], { top: 660 })]]);
    expect(title).toBe('Harbor office to take down the old crane this week');
  });

  it('tells paragraphs by short last lines where nothing else does', async () => {
    expect(await paragraphs([column([...FIRST, ...SECOND])])).toEqual([joined(FIRST), joined(SECOND)]);
  });

  it('reads column by column where both columns are drawn row by row', async () => {
    const left = column(FIRST, { x: 60, size: 6 });
    const right = column(SECOND, { x: 330, size: 6 });
    const rows = left.flatMap((line, index) => [line, ...right.slice(index, index + 1)]);
    expect(await paragraphs([rows])).toEqual([joined(FIRST), joined(SECOND)]);
  });

  it('joins a paragraph that runs on over a page, headers and page numbers apart', async () => {
    const edges = (page: number): readonly Drawn[] => [
      { text: 'Harbor office — press release', x: 60, y: 770, size: 8 },
      { text: `Page ${page} of 2`, x: 280, y: 25, size: 8 },
    ];
    const pages = [
      [...edges(1), ...column(FIRST.slice(0, 2))],
      [...column(FIRST.slice(2)), ...edges(2)],
    ];
    const article = await read(pages);
    expect(await paragraphs(pages)).toEqual([joined(FIRST)]);
    expect(article.boilerplate.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'Harbor office — press release',
      'Page 1 of 2',
      'Page 2 of 2',
    ]);
  });

  it('takes off the hyphen of a word that was broken, and leaves that of a word that has one', async () => {
    const lines = [
      'The long-term plan of the harbor office was reject-',
      'ed on Monday by the council, which wants a long-',
      'term plan that has been counted twice over.',
    ];
    expect(await paragraphs([column(lines)])).toEqual([
      'The long-term plan of the harbor office was rejected on Monday by the council, which wants a long-term plan that has been counted twice over.',
    ]);
  });

  it('takes the largest words of its first page for the headline, over two lines', async () => {
    const headline = column(['Old crane to come down,', 'harbor office decides'], { size: 20, top: 760 }).map(
      (line, index) => ({ ...line, y: 760 - index * 24 }),
    );
    const article = await read([[...headline, ...column([...FIRST, ...SECOND], { top: 690 })]]);
    expect(article.title).toBe('Old crane to come down, harbor office decides');
  });

  it('does not take “Press release” for the headline', async () => {
    const kind = { text: 'PRESS RELEASE', x: 60, y: 760, size: 24 };
    const title = { text: 'Old crane to come down', x: 60, y: 725, size: 16 };
    const article = await read([[kind, title, ...column([...FIRST, ...SECOND], { top: 690 })]]);
    expect(article.title).toBe('Old crane to come down');
  });

  it('puts words together that are drawn in pieces', async () => {
    const pieces = [
      { text: 'The har', x: 60, y: 700, size: 10 },
      { text: 'bor office', x: 93, y: 700, size: 10 },
      { text: 'closed on Monday for good.', x: 143, y: 700, size: 10 },
    ];
    expect(await paragraphs([pieces])).toEqual(['The harbor office closed on Monday for good.']);
  });
});
