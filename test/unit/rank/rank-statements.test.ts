import { describe, expect, it } from 'vitest';
import { readDisagreements, type Said } from '../../support/read-disagreements.ts';

/** An article of one paragraph for each thing said. */
function said(...list: readonly (readonly [speaker: string, words: string])[]) {
  const text = list.map(([speaker, words]) => `“${words},” ${speaker} said.`).join('\n\n');
  const statements = list.map(([speaker, words]): Said => ({ source: speaker, cue: 'said', content: `“${words},”` }));
  return readDisagreements(text, statements).keyStatements;
}

const LONG = 'the north bridge will stay closed until engineers have checked every one of its forty bolts';

describe('key statements', () => {
  it('are six at most', () => {
    const words = [
      'Snow will close the upper road from Friday until the plows have passed twice',
      'Our bakery gives away bread that nobody bought before seven in the evening',
      'Children learn to swim in that lake, and its water must stay clean for them',
      'Nobody asked the shop owners before the market moved to the station square',
      'Trains stop here only twice a day because the platform is too short for them',
      'Forty volunteers painted the school hall in blue and yellow over the weekend',
      'My grandfather planted these apple trees when the valley had no electric light',
      'The orchestra plays Brahms in June, and every seat in the hall has been sold',
    ];
    const names = [
      'Ana Duarte',
      'Omar Haddad',
      'Lena Moss',
      'Bo Reyes',
      'Ida Lund',
      'Tam Okoro',
      'Rana Aziz',
      'Kari Moen',
    ];
    expect(said(...words.map((line, index) => [names[index] ?? '', line] as const))).toHaveLength(6);
  });

  it('let everybody speak before anybody speaks twice', () => {
    const keys = said(
      ['Ana Duarte', `I am sure that ${LONG}`],
      ['Ana Duarte', 'The ferry will run twice an hour from Monday because so many people need it'],
      ['Omar Haddad', 'My crews have found rust on the second pillar and must replace it this week'],
    );
    expect(keys.slice(0, 2).some((words) => words.includes('rust'))).toBe(true);
  });

  it('say nothing twice', () => {
    const keys = said(['Ana Duarte', `I am sure that ${LONG}`], ['Omar Haddad', `She is sure that ${LONG}`]);
    expect(keys).toHaveLength(1);
  });

  it('leave out fragments', () => {
    expect(said(['Ana Duarte', 'Not yet'], ['Omar Haddad', `We believe ${LONG}`])).toHaveLength(1);
  });

  it.each([
    [
      'a verb without its subject',
      'The cars, which Ana Duarte says will sell well in every town, are blue.',
      'says',
      'will sell well in every town',
    ],
    [
      'a noun that was cut from its clause',
      'The fair drew about six thousand visitors, according to Ana Duarte.',
      'according to',
      'about six thousand visitors',
    ],
  ])('leave out %s', (_what, text, cue, content) => {
    expect(readDisagreements(text, [{ source: 'Ana Duarte', cue, content }]).keyStatements).toEqual([]);
  });

  it('leave out those who decline to comment', () => {
    const text = 'Ana Duarte declined to comment on the closure of the north bridge.';
    const { keyStatements } = readDisagreements(text, [
      { source: 'Ana Duarte', cue: 'declined', content: 'to comment on the closure of the north bridge' },
    ]);
    expect(keyStatements).toEqual([]);
  });

  it('hold both sides of a main disagreement', () => {
    const text = `Northwater Council accuses Bayline Ferries of hiding engine faults

The Northwater Council accused Bayline Ferries on Monday of hiding engine faults.

“We found nine hundred spare seats, forty new rafts and two new horns on the boats that sail from here,” said Lena Moss.

“The faults were known to Bayline Ferries in March,” said Ana Duarte, president of the Northwater Council.

“Every engine was inspected on time,” said Omar Haddad, a spokesman for Bayline Ferries.`;
    const { keyStatements } = readDisagreements(text, [
      {
        source: 'Lena Moss',
        cue: 'said',
        content:
          '“We found nine hundred spare seats, forty new rafts and two new horns on the boats that sail from here,”',
      },
      {
        source: 'Ana Duarte, president of the Northwater Council',
        cue: 'said',
        content: '“The faults were known to Bayline Ferries in March,”',
      },
      {
        source: 'Omar Haddad, a spokesman for Bayline Ferries',
        cue: 'said',
        content: '“Every engine was inspected on time,”',
      },
    ]);
    expect(keyStatements.slice(0, 2)).toEqual([
      '“The faults were known to Bayline Ferries in March,”',
      '“Every engine was inspected on time,”',
    ]);
  });
});
