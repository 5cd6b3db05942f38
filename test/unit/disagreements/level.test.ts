import { describe, expect, it } from 'vitest';
import { readDisagreements } from '../../support/read-disagreements.ts';

const FILLER = [
  'The lake froze early this winter.',
  'Two boats were hauled out for repairs.',
  'A bakery opened beside the pier in May.',
  'The harbor museum drew nine hundred visitors.',
  'Snow is expected on Sunday.',
  'The last ferry leaves at nine.',
].join('\n\n');

describe('the level of a dispute', () => {
  it('is main where the lead tells of it', () => {
    const { told } = readDisagreements(`Mayor Ida Lund accused Delta Mills of hiding a leak.\n\n${FILLER}`, []);
    expect(told.map(({ level }) => level)).toEqual(['main']);
  });

  it('is minor where one late sentence tells one side of it', () => {
    const { told } = readDisagreements(`${FILLER}\n\nMayor Ida Lund accused Delta Mills of hiding a leak.`, []);
    expect(told.map(({ level }) => level)).toEqual(['minor']);
  });

  it('is main late in the article where both sides are heard', () => {
    const { told } = readDisagreements(
      `${FILLER}\n\nMayor Ida Lund accused Delta Mills of hiding a leak. "They knew it in March," Lund said. "Every pipe was sound," Delta Mills said.`,
      [
        { source: 'Lund', cue: 'said', content: '"They knew it in March,"' },
        { source: 'Delta Mills', cue: 'said', content: '"Every pipe was sound,"' },
      ],
    );
    expect(told.map(({ level }) => level)).toEqual(['main']);
  });
});

describe('an accusation that is answered in its own sentence', () => {
  it('is one dispute', () => {
    const { told } = readDisagreements(
      'Ana Duarte accused Lena Moss of hiding a leak, a claim that was denied by Lena Moss and by Omar Haddad.',
      [],
    );
    expect(told).toHaveLength(1);
  });
});
