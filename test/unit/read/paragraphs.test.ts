import { describe, expect, it } from 'vitest';
import { findParagraphs } from '../../../lambdas/summarize/read/paragraphs.ts';

const paragraphs = (text: string) => findParagraphs(text).map(({ start, end }) => text.slice(start, end));

const WRAPPED = [
  'The harbor council voted on Monday night to close the old ferry line,',
  'which has carried workers across the bay for more than eighty years.',
  'Nobody spoke against it.',
  'The mayor said that the city could no longer pay for the two boats, of',
  'which one has stood in the yard since the spring.',
];

describe('paragraphs', () => {
  it.each([
    ['blank lines', 'One.\n\nTwo.\n\n\nThree.\n', ['One.', 'Two.', 'Three.']],
    ['lines', 'One is said.\nTwo is said.\nThree.', ['One is said.', 'Two is said.', 'Three.']],
    ['Windows newlines', 'One.\r\n\r\nTwo.\r\n', ['One.', 'Two.']],
    ['old Mac newlines', 'One.\r\rTwo.\r', ['One.', 'Two.']],
    ['form feeds', 'One.\fTwo.', ['One.', 'Two.']],
    ['blank lines with spaces in them', '  One. \n \t \n  Two.', ['One.', 'Two.']],
  ])('are told by %s', (_, text, expected) => expect(paragraphs(text)).toEqual(expected));

  it('are one span where their lines were wrapped by hand', () => {
    const [first, second, third, ...rest] = WRAPPED;
    const text = `${first}\n${second}\n\n${rest.join('\n')}\n\n${third}`;
    expect(paragraphs(text)).toEqual([`${first}\n${second}`, rest.join('\n'), third]);
  });

  it('are found in wrapped text although one line was made longer', () => {
    const [first, second, ...rest] = WRAPPED;
    const text = `PORT HALE, March 4 (Harbor News Service) -- ${first}\n${second}\n\n${rest.join('\n')}\n\n${WRAPPED.join('\n')}`;
    expect(paragraphs(text)[0]).toBe(`PORT HALE, March 4 (Harbor News Service) -- ${first}\n${second}`);
  });

  it('are told by a short last line where wrapped text has no blank lines', () => {
    expect(paragraphs(WRAPPED.join('\n'))).toEqual([WRAPPED.slice(0, 3).join('\n'), WRAPPED.slice(3).join('\n')]);
  });

  it('are told by indented first lines', () => {
    const text = `    ${WRAPPED[0]}\n${WRAPPED[1]}\n    ${WRAPPED[3]}\n${WRAPPED[4]}`;
    expect(paragraphs(text)).toEqual([`${WRAPPED[0]}\n${WRAPPED[1]}`, `${WRAPPED[3]}\n${WRAPPED[4]}`]);
  });

  it('are found in a million line breaks', () => expect(paragraphs('\n'.repeat(1_000_000))).toEqual([]));
});
