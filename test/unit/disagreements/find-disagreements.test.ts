import { describe, expect, it } from 'vitest';
import { readDisagreements } from '../../support/read-disagreements.ts';

const FERRY = `Northwater Council accuses Bayline Ferries of hiding engine faults

PORT LOWELL — The Northwater Council accused Bayline Ferries on Monday of hiding engine faults on two boats.

"They knew in March and told nobody," said Ana Duarte, president of the Northwater Council.

Bayline Ferries denied the accusation. "Every boat was inspected on time," said Omar Haddad, a spokesman for Bayline Ferries.

The boats carry 9,000 commuters a day.`;

const FERRY_SAID = [
  {
    source: 'Ana Duarte, president of the Northwater Council',
    cue: 'said',
    content: '"They knew in March and told nobody,"',
  },
  {
    source: 'Omar Haddad, a spokesman for Bayline Ferries',
    cue: 'said',
    content: '"Every boat was inspected on time,"',
  },
];

describe('an accusation and its denial', () => {
  const { told } = readDisagreements(FERRY, FERRY_SAID);

  it('are one disagreement', () => {
    expect(told).toHaveLength(1);
  });

  it('stand on two sides, with those who speak for them', () => {
    expect(told[0]?.sides[0]).toEqual(expect.arrayContaining(['Northwater Council', 'Ana Duarte']));
    expect(told[0]?.sides[1]).toEqual(expect.arrayContaining(['Bayline Ferries', 'Omar Haddad']));
  });

  it('give each side a position in its own words', () => {
    expect(told[0]?.positions).toEqual([
      '"They knew in March and told nobody,"',
      '"Every boat was inspected on time,"',
    ]);
    expect(told[0]?.oneSided).toBe(false);
  });

  it('are about what the accused is said to have done', () => {
    expect(told[0]?.issue).toMatch(/^hiding engine faults/);
  });

  it('are main where the headline carries them', () => {
    expect(told[0]?.level).toBe('main');
  });

  it('are shown in whole sentences', () => {
    expect(told[0]?.evidence).toContain('Bayline Ferries denied the accusation.');
  });
});

describe('a clash of two groups', () => {
  const { told } = readDisagreements(
    `Canada and its northern partners clashed Friday over how to share the cod quota in the Gray Sea, with Ottawa calling a Norwegian plan to halve it "reckless."

"Nobody can fish on half a quota," Canadian Fisheries Minister Paul Lafleur said.

Norwegian Fisheries Minister Kari Moen said the plan to halve the cod quota would save the stock.`,
    [
      { source: 'Ottawa', cue: 'calling', content: 'a Norwegian plan to halve it "reckless."', form: 'mixed' },
      {
        source: 'Canadian Fisheries Minister Paul Lafleur',
        cue: 'said',
        content: '"Nobody can fish on half a quota,"',
      },
      {
        source: 'Norwegian Fisheries Minister Kari Moen',
        cue: 'said',
        content: 'the plan to halve the cod quota would save the stock',
      },
    ],
  );

  it('gathers a country, its capital and its ministers on one side', () => {
    expect(told).toHaveLength(1);
    expect(told[0]?.sides[0]).toEqual(expect.arrayContaining(['Canada', 'Ottawa', 'Paul Lafleur']));
    expect(told[0]?.sides[1]).toEqual(expect.arrayContaining(['its northern partners', 'Kari Moen']));
  });

  it('is about what both clash over, not about what one calls reckless', () => {
    expect(told[0]?.issue).toBe('how to share the cod quota in the Gray Sea');
  });
});

describe('criticism that nobody answers', () => {
  const { told } = readDisagreements(
    'Mayor Ida Lund on Sunday slammed Brightwater Corporation’s decision to close the lake road. The road will close in May.',
  );

  it('puts its target on the other side and says that only one side is told', () => {
    expect(told[0]?.sides).toEqual([['Ida Lund'], ['Brightwater Corporation']]);
    expect(told[0]?.oneSided).toBe(true);
  });
});

describe('no disagreement', () => {
  it.each([
    [
      'a denial of a disagreement',
      'The minister did not dispute the figures, and Ana Duarte declined to criticize the court.',
    ],
    ['criticism of nobody', 'The new museum has faced heavy criticism since it opened in May.'],
    ['fighting', 'Rebels attacked an army post on Friday, and troops fought militants near the bridge.'],
    ['a struggle with an illness', 'Singer Bo Reyes lost his battle with cancer on Friday. He was 71.'],
    ['a visa that is denied', 'The dance troupe was denied visas twice before it flew to Lima.'],
    [
      'a match',
      'The Hawks beat the Bears 5-4 in overtime on Sunday. Coach Bo Reyes said the goal in the third period won the game. The two teams clash again in the league final. The Hawks captain scored two goals, and the goalie stopped 30 shots. Fans in the stadium sang.',
    ],
    ['weather', 'Two storms clashed over the gulf, and a third slammed into the coast on Monday.'],
  ])('%s is none', (_what, text) => {
    expect(readDisagreements(text).told).toEqual([]);
  });
});

describe('two disputes of different parties', () => {
  const { told } = readDisagreements(
    `Teachers' Union North accused Governor Hale of breaking a promise on pay.

Rain is expected until Friday. Parks stay open. The library opens a new wing in May. A parade is planned for June. Buses run as usual. The lake is calm. Schools start at nine.

Brightwater Corporation has sued Delta Mills over a broken dam.`,
  );

  it('stay apart', () => {
    expect(told.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['criticism', 'legal']));
    expect(told).toHaveLength(2);
  });

  it('come main ones first', () => {
    const levels = told.map(({ level }) => level);
    expect(levels).toEqual([...levels].sort());
  });
});

describe('any article', () => {
  it('gives the same reading each time', () => {
    expect(readDisagreements(FERRY, FERRY_SAID)).toEqual(readDisagreements(FERRY, FERRY_SAID));
  });

  it('is read without an error where there is nothing in it', () => {
    expect(readDisagreements('').told).toEqual([]);
    expect(readDisagreements('"').told).toEqual([]);
  });

  it('has an answer meet whoever spoke before it', () => {
    const { told } = readDisagreements(
      '"We are going to see fires," said Omar Haddad of Bayline Ferries.\n\nThe Lowell Guild disputes that.',
      [{ source: 'Omar Haddad of Bayline Ferries', cue: 'said', content: '"We are going to see fires,"' }],
    );
    expect(told[0]?.sides[1]).toContain('Omar Haddad');
  });

  it('has sides that are all in the cast', () => {
    const { told } = readDisagreements(
      'Two celebrities backed the tower.\n\nCouncilman Peter Anselmo voted against the tower.',
    );
    expect(told.flatMap(({ sides }) => sides.flat())).not.toContainEqual(expect.stringMatching(/^sp\d+$/));
  });

  it('has a dispute in passing as minor', () => {
    const filler = Array.from(
      { length: 40 },
      (_, index) => `Stall number ${index + 1} sells bread and cheese to walkers.`,
    ).join(' ');
    const { told } = readDisagreements(
      `The spring market opens on Saturday.\n\n${filler}\n\nLast year Mayor Ida Lund criticized Delta Mills over its prices.`,
    );
    expect(told.map(({ level }) => level)).toEqual(['minor']);
  });

  it('is surer of a dispute that two sentences show', () => {
    const once = readDisagreements('Mayor Ida Lund criticized Delta Mills over its prices.').told[0]?.confidence ?? 0;
    const twice =
      readDisagreements('Mayor Ida Lund criticized Delta Mills over its prices. Lund accused Delta Mills of greed.')
        .told[0]?.confidence ?? 0;
    expect(twice).toBeGreaterThan(once);
  });
});

describe('the thing of its own that a side is opposed for', () => {
  const positions = (sentence: string) => readDisagreements(`PORT LOWELL — ${sentence}`).told[0]?.positions[1];

  it('shows what it holds', () => {
    expect(positions('Ana Duarte rejected Bayline Ferries’ plan to close the pier.')).toBe(
      'Bayline Ferries’ plan to close the pier',
    );
  });

  it('is more than its name', () => {
    expect(positions('Ana Duarte condemned the Northwater Council.')).toBeNull();
  });
});
