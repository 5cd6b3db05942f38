import { describe, expect, it } from 'vitest';
import {
  BOILERPLATE_KINDS,
  boilerplateIn,
  findBoilerplate,
} from '../../../lambdas/summarize/read/boilerplate/index.ts';
import { findParagraphs } from '../../../lambdas/summarize/read/paragraphs.ts';

const marked = (text: string, fromEnd = 1) =>
  boilerplateIn(text, { start: 0, end: text.length }, { index: 1, fromEnd });

const finds = BOILERPLATE_KINDS.flatMap(({ name, takes, examples }) =>
  examples.finds.map((text) => ({ name, takes, text })),
);
const ignores = BOILERPLATE_KINDS.flatMap(({ name, examples }) => examples.ignores.map((text) => ({ name, text })));

describe('boilerplate', () => {
  it.each(finds)('$name: marks “$text”', ({ takes, text }) => {
    const [span] = marked(text, takes === 'part' ? 0 : 1);
    expect(span).toBeDefined();
    if (takes !== 'part') expect(span).toEqual({ start: 0, end: text.length });
    else expect((span?.end ?? 0) - (span?.start ?? 0)).toBeLessThan(text.length);
  });

  it.each(ignores)('$name: leaves “$text”', ({ text }) => expect(marked(text)).toEqual([]));

  it('marks only the dateline of a first paragraph', () => {
    const text = 'PORT HALE (AP) — The ferry sank on Monday, the owner said.';
    expect(marked(text).map(({ start, end }) => text.slice(start, end))).toEqual(['PORT HALE (AP) — ']);
  });

  it('leaves a real sentence that an agency signs at the end of the text', () => {
    const text = 'The dam held, the engineers said.\n\nIt will be rebuilt by spring. (Reuters)';
    const [, last = { start: 0, end: 0 }] = findParagraphs(text);
    const spans = findBoilerplate(text, findParagraphs(text));
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([' (Reuters)']);
    expect(spans[0]?.start).toBeGreaterThan(last.start);
  });

  it.each(['###', '-30-', 'ENDS'])('marks what stands behind “%s”', (mark) => {
    const article =
      'Harbor Foods will close its plant in May, the company said.\n\n“We had no choice,” its chief said.';
    const below = ['Harbor Foods has packed fish since 1911.', 'Dana Whitlock, 555-0100'];
    const text = [article, mark, ...below].join('\n\n');
    const spans = findBoilerplate(text, findParagraphs(text));
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([mark, ...below]);
  });

  it('marks a paragraph that says the headline again', () => {
    const text = 'Ferry closes\n\nFerry closes.\n\nNobody cared, the owner said.';
    const paragraphs = findParagraphs(text);
    const spans = findBoilerplate(text, paragraphs, [], paragraphs[0]);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Ferry closes.']);
  });

  it('marks a pull quote that repeats the text, and keeps the sentence it repeats', () => {
    const said = '“Nobody asked the shops what two years without customers would mean,” the baker said.';
    const pulled = '"Nobody asked the shops what two years without customers would mean"';
    const text = `${said}\n\n${pulled}`;
    const spans = findBoilerplate(text, findParagraphs(text));
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([pulled]);
  });
});
