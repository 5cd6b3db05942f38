import { describe, expect, test } from 'vitest';
import { renamed } from '../../../bin/bench/renamed.ts';

const text = 'The council of the city met. Mayor Ruth Calloway said no. The City Council agreed with Calloway.';

describe('an article with other names', () => {
  test('keeps its length, so that its spans hold', () => {
    expect(renamed(text, 3)).toHaveLength(text.length);
  });

  test('gives one person one other name throughout, and leaves all other words', () => {
    const [, first = '', name = ''] = /Mayor (\p{L}+) (\p{L}+)/u.exec(renamed(text, 3)) ?? [];
    expect([first, name]).not.toContain('Calloway');
    expect(renamed(text, 3)).toBe(
      `The council of the city met. Mayor ${first} ${name} said no. The City Council agreed with ${name}.`,
    );
  });

  test('gives other names at each turn, and the same ones at turn 0', () => {
    expect(new Set([0, 1, 2, 3, 4, 5, 6, 7].map((turn) => renamed(text, turn))).size).toBe(8);
    expect(renamed(text, 0)).toBe(text);
  });
});
