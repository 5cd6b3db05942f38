import { describe, expect, it } from 'vitest';
import { readDisagreements } from '../../support/read-disagreements.ts';

describe('a side that the sentence leaves out', () => {
  it('is the prosecutors where somebody denies a charge', () => {
    const content = 'Omar Haddad kept two sets of books.';
    const { told } = readDisagreements(
      `PORT LOWELL — Prosecutors said ${content}\n\nThe trial opens in May.\n\nHaddad has denied any part in it.`,
      [{ source: 'Prosecutors', cue: 'said', content }],
    );
    expect(told.map(({ sides }) => sides[1])).toEqual([['Prosecutors']]);
  });

  it('is the United States, not those who speak, where the US is blamed', () => {
    const { told } = readDisagreements('PORT LOWELL — Norland blamed the US on Monday for the end of the talks.');
    expect(told.map(({ sides }) => sides)).toEqual([[['Norland'], ['US']]]);
  });

  it('is looked for around an answer that begins with but only among those who spoke of the same', () => {
    const content = 'the new pier would open in May.';
    const { told } = readDisagreements(
      `PORT LOWELL — The Northwater Council met on Monday. The Northwater Council sold its hall.\n\nBut Ana Duarte said ${content}`,
      [{ source: 'Ana Duarte', cue: 'said', content }],
    );
    expect(told).toEqual([]);
  });

  it('is not the board of the man who denies that it is divided', () => {
    const { told } = readDisagreements('PORT LOWELL — Omar Haddad denied his board had sold the pier.');
    expect(told).toEqual([]);
  });

  it('is nobody of whom a denied clause tells', () => {
    const { told } = readDisagreements('PORT LOWELL — Norland denied that Bayline Ferries sold its boats to Sudland.');
    expect(told).toEqual([]);
  });

  it('is whoever made the claims that are denied', () => {
    const { told } = readDisagreements('PORT LOWELL — Bayline Ferries denied Ana Duarte’s claims and sold the boat.');
    expect(told.map(({ sides }) => sides)).toEqual([[['Bayline Ferries'], ['Ana Duarte']]]);
  });

  it('is whoever spoke last where somebody judges the remarks', () => {
    const content = 'the pier should be given to the anglers.';
    const { told } = readDisagreements(
      `PORT LOWELL — Omar Haddad accused Bayline Ferries of neglect. It rained. Snow fell. Ana Duarte said ${content}\n\nHaddad called the remarks naive.`,
      [{ source: 'Ana Duarte', cue: 'said', content }],
    );
    expect(told.map(({ sides }) => sides)).toContainEqual([['Omar Haddad'], ['Ana Duarte']]);
  });

  it('is not whoever something is done to', () => {
    const { told } = readDisagreements('PORT LOWELL — Growers denounced the selection of a judge.');
    expect(told).toEqual([]);
  });

  it('is the body right before what it said', () => {
    const { told } = readDisagreements('PORT LOWELL — Omar Haddad rejected newspaper speculation about the pier.');
    expect(told.map(({ sides }) => sides)).toEqual([[['Omar Haddad'], ['newspaper']]]);
  });

  it('is a state that is spoken of where another state objects', () => {
    const { told } = readDisagreements(
      'PORT LOWELL — Sweden sent ships. Sweden sent planes. Sweden sent men.\n\nNorway condemned the exercise.',
    );
    expect(told.map(({ sides }) => sides)).toEqual([[['Norway'], ['Sweden']]]);
  });

  it('is nobody where the first of two things opposed is no party', () => {
    const { told } = readDisagreements('PORT LOWELL — The generals condemned the action and order troops home.');
    expect(told).toEqual([]);
  });

  it('is not the second office of somebody who is named', () => {
    const { told } = readDisagreements('PORT LOWELL — Growers accused Omar Haddad, head of the mill, of neglect.');
    expect(told.map(({ sides }) => sides[1])).toEqual([['Omar Haddad']]);
  });

  it('bears no opening mark and no bare quality', () => {
    const { told } = readDisagreements(
      'PORT LOWELL — Ana Duarte criticized “dim bakers and millers”.\n\nIt rained. Snow fell.\n\nOmar Haddad condemned both conservative and liberal voters.',
    );
    expect(told.map(({ sides }) => sides[1])).toEqual([
      ['dim bakers', 'millers'],
      ['both conservative and liberal voters'],
    ]);
  });

  it('is no judge and none of some', () => {
    const { told } = readDisagreements(
      'PORT LOWELL — The court met. The court rose. The court met again. Some sang. Some danced. Some slept.\n\nAna Duarte condemned it.',
    );
    expect(told).toEqual([]);
  });

  it('is the union that is named by its members', () => {
    const { told } = readDisagreements(
      "PORT LOWELL — Bayline Group sells tea. Bayline Group sells cake.\n\nThe bakers' union accused Omar Haddad of greed.",
    );
    expect(told.map(({ sides }) => sides)).toEqual([[["The bakers' union"], ['Omar Haddad']]]);
  });

  it('is others where they stand against some', () => {
    const { told } = readDisagreements('PORT LOWELL — Some growers think the dam is needed, while others fear floods.');
    expect(told.map(({ sides }) => sides)).toEqual([[['Some growers'], ['others']]]);
  });

  it('is the body of which the article speaks by a description', () => {
    const { told } = readDisagreements(
      'PORT LOWELL — Bayline Group opened a café on Monday. Bayline Group sells tea.\n\nAna Duarte accused the coffee house chain of greed.',
    );
    expect(told.map(({ sides }) => sides)).toEqual([[['Ana Duarte'], ['Bayline Group']]]);
  });

  it('is looked for among those named before two neighbors who are at odds', () => {
    const { told } = readDisagreements(
      'PORT LOWELL — Norway sent a ship on Monday. Sweden called its envoy home.\n\nThe two neighbors have been at loggerheads over herring for years.',
    );
    expect(told.map(({ sides }) => sides)).toEqual([[['Norway'], ['Sweden']]]);
  });

  it('stays with two neighbors of whom nobody is named', () => {
    const { told } = readDisagreements(
      'PORT LOWELL — Snow fell on the hills.\n\nThe two neighbors have been at loggerheads over a hedge for years.',
    );
    expect(told.map(({ sides }) => sides)).toEqual([[['The two neighbors'], ['The two neighbors']]]);
  });
});

describe('what somebody does not believe', () => {
  it('is no disagreement', () => {
    const { told } = readDisagreements(
      'PORT LOWELL — Omar Haddad met the Northwater Council on Monday.\n\nHe did not think the council was unhappy with Bayline Ferries.',
    );
    expect(told).toEqual([]);
  });
});
