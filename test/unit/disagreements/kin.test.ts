import { describe, expect, it } from 'vitest';
import { kinshipOf } from '../../../lambdas/summarize/analyze/disagreements/sides/allies.ts';
import type { Speaker } from '../../../lambdas/summarize/analyze/model.ts';
import type { Cast, Mention } from '../../../lambdas/summarize/analyze/speakers/index.ts';

type Given = Partial<Speaker> & Pick<Speaker, 'name' | 'kind'>;

function areKin(first: Given, second: Given): boolean {
  const speakers = [first, second].map(
    (given, index): Speaker => ({ id: `sp${index + 1}`, aliases: [given.name], mentions: [], ...given }),
  );
  return kinIn(castOf(speakers))('sp1', 'sp2');
}

const castOf = (speakers: readonly Speaker[]): Cast => ({ speakers, statements: [], mentions: [] });
const kinIn = (cast: Cast) => kinshipOf(cast)(cast);

describe('two speakers are on one side', () => {
  it.each<[string, Given, Given]>([
    [
      'a minister and the country in the role',
      { name: 'Kari Moen', kind: 'person', role: 'Norway’s fisheries minister' },
      { name: 'Norway', kind: 'place' },
    ],
    [
      'a capital and its country',
      { name: 'Ottawa', kind: 'place', affiliation: 'Canada' },
      { name: 'Canada', kind: 'place' },
    ],
    [
      'a regime and its country',
      { name: 'the Norland regime', kind: 'organization' },
      { name: 'Norland', kind: 'place' },
    ],
    [
      'a spokesman and the man he speaks for',
      { name: 'Omar Haddad', kind: 'person', role: 'Reyes spokesman' },
      { name: 'Bo Reyes', kind: 'person', aliases: ['Bo Reyes', 'Reyes'] },
    ],
    [
      'a ministry and its minister',
      { name: 'the finance ministry', kind: 'organization' },
      { name: 'Rana Aziz', kind: 'person', role: 'Finance Minister' },
    ],
    [
      'members and their party',
      { name: 'Liberals', kind: 'group' },
      { name: 'the Liberal Party', kind: 'organization' },
    ],
    [
      'a firm by its short and its full name',
      { name: 'Delta.com Inc.', kind: 'organization' },
      { name: 'Delta', kind: 'organization' },
    ],
    [
      'a member and the party in the plural',
      { name: 'Tam Okoro', kind: 'person', role: 'Green Dem spokesman' },
      { name: 'Green Dems', kind: 'group' },
    ],
    [
      'a minister and the government that the article calls no more than that',
      { name: 'Kari Moen', kind: 'person', role: 'Fisheries Minister' },
      { name: 'Federal Government', kind: 'organization' },
    ],
    [
      'an attorney general and the justice department',
      { name: 'Rana Aziz', kind: 'person', role: 'Norland Attorney General' },
      { name: 'Department of Justice', kind: 'organization' },
    ],
    [
      'a secretary and his department',
      { name: 'Bo Reyes', kind: 'person', role: 'Transport Secretary' },
      { name: 'the Department of Transport', kind: 'organization' },
    ],
    [
      'an army named by the people of a country',
      { name: 'the Norwegian army', kind: 'organization' },
      { name: 'Norway', kind: 'place' },
    ],
    [
      'officials and their department',
      { name: 'Transport officials', kind: 'group' },
      { name: 'Department of Transport', kind: 'organization' },
    ],
    [
      'a navy with and without its country',
      { name: 'Norland Navy', kind: 'organization' },
      { name: 'Navy', kind: 'organization' },
    ],
    [
      'a leader and his party in a plural in -ies',
      { name: 'Tam Okoro', kind: 'person', role: 'Loamy leader' },
      { name: 'Loamies', kind: 'group' },
    ],
    [
      'a known president and the country',
      { name: 'Emmanuel Macron', kind: 'person' },
      { name: 'France', kind: 'place' },
    ],
    [
      'a known president and the government of the country',
      { name: 'Emmanuel Macron', kind: 'person', role: 'President' },
      { name: 'the French government', kind: 'organization', affiliation: 'France' },
    ],
    [
      'a president and the White House',
      { name: 'Bo Reyes', kind: 'person', role: 'President' },
      { name: 'White House', kind: 'organization' },
    ],
    [
      'somebody and his title and name taken whole',
      { name: 'Fisheries Minister Kari Moen', kind: 'unnamed' },
      { name: 'Kari Moen', kind: 'person' },
    ],
    [
      'two named together by their surnames and one of them',
      { name: 'Moen and Reyes', kind: 'group' },
      { name: 'Kari Moen', kind: 'person', aliases: ['Kari Moen', 'Moen'] },
    ],
    [
      'two named together and one of them',
      { name: 'Liberals and Reform', kind: 'group' },
      { name: 'Reform', kind: 'organization' },
    ],
  ])('%s', (_what, first, second) => {
    expect(areKin(first, second)).toBe(true);
    expect(areKin(second, first)).toBe(true);
  });
});

describe('two speakers are not on one side', () => {
  it.each<[string, Given, Given]>([
    ['two people without roles', { name: 'Ana Duarte', kind: 'person' }, { name: 'Bo Reyes', kind: 'person' }],
    [
      'an official of another country',
      { name: 'Kari Moen', kind: 'person', role: 'Norway’s fisheries minister' },
      { name: 'Canada', kind: 'place' },
    ],
    [
      'a man and his former rival in the role',
      { name: 'Omar Haddad', kind: 'person', role: 'rival of Reyes' },
      { name: 'Bo Reyes', kind: 'person', aliases: ['Bo Reyes', 'Reyes'] },
    ],
    [
      'two firms with one first word',
      { name: 'Delta Mills', kind: 'organization' },
      { name: 'Delta', kind: 'organization' },
    ],
  ])('%s', (_what, first, second) => {
    expect(areKin(first, second)).toBe(false);
  });
});

describe('an office does not tie', () => {
  it.each<[string, Given, Given]>([
    [
      'a former minister and the government',
      { name: 'Kari Moen', kind: 'person', role: 'former Fisheries Minister' },
      { name: 'the Government', kind: 'organization' },
    ],
    [
      'a shadow minister and the ministry',
      { name: 'Kari Moen', kind: 'person', role: 'shadow fisheries minister' },
      { name: 'the fisheries ministry', kind: 'organization' },
    ],
    [
      'the navies of two countries',
      { name: 'Norland Navy', kind: 'organization' },
      { name: 'Sudland Navy', kind: 'organization' },
    ],
  ])('%s', (_what, first, second) => {
    expect(areKin(first, second)).toBe(false);
    expect(areKin(second, first)).toBe(false);
  });
});

describe('a capital', () => {
  it('is on one side with the ministers of its country', () => {
    const cast = castOf([
      { id: 'sp1', name: 'Ottawa', kind: 'place', affiliation: 'Canada', aliases: ['Ottawa'], mentions: [] },
      { id: 'sp2', name: 'Canada', kind: 'place', aliases: ['Canada'], mentions: [] },
      { id: 'sp3', name: 'Bo Reyes', kind: 'person', role: 'Canada’s envoy', aliases: ['Bo Reyes'], mentions: [] },
    ]);
    expect(kinIn(cast)('sp1', 'sp3')).toBe(true);
  });
});

describe('a party that was added', () => {
  it('is not taken for one that had its id and was given up', () => {
    const canada: Speaker = { id: 'sp1', name: 'Canada', kind: 'place', aliases: ['Canada'], mentions: [] };
    const added = (name: string): Speaker => ({ id: 'sp2', name, kind: 'group', aliases: [name], mentions: [] });
    const kinship = kinshipOf(castOf([canada]));
    expect(kinship(castOf([canada, added('Canada officials')]))('sp1', 'sp2')).toBe(true);
    expect(kinship(castOf([canada, added('the owls')]))('sp1', 'sp2')).toBe(false);
  });
});

describe('whoever belongs to somebody by a possessive', () => {
  const cast = (name: string) => ({
    speakers: [
      { id: 'sp1', name, kind: 'group', aliases: [name], mentions: [{ start: 0, end: name.length }] },
      { id: 'sp2', name: 'Bo Reyes', kind: 'person', aliases: ['Bo Reyes'], mentions: [{ start: 0, end: 3 }] },
    ] satisfies readonly Speaker[],
    statements: [],
    mentions: [
      { start: 0, end: name.length, speaker: 'sp1', modifier: false },
      { start: 0, end: 3, speaker: 'sp2', modifier: true },
    ] satisfies readonly Mention[],
  });

  it.each([
    ['His lawyers', true],
    ['his new campaign', true],
    ['his critics', false],
  ])('%s: %s', (name, kin) => expect(kinIn(cast(name))('sp1', 'sp2')).toBe(kin));
});
