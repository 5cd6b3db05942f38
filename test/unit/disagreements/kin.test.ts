import { describe, expect, it } from 'vitest';
import { kinOf } from '../../../lambdas/summarize/analyze/disagreements/sides/allies.ts';
import type { Speaker } from '../../../lambdas/summarize/analyze/model.ts';

type Given = Partial<Speaker> & Pick<Speaker, 'name' | 'kind'>;

function areKin(first: Given, second: Given): boolean {
  const speakers = [first, second].map(
    (given, index): Speaker => ({ id: `sp${index + 1}`, aliases: [given.name], mentions: [], ...given }),
  );
  return kinOf({ speakers, statements: [], mentions: [] })('sp1', 'sp2');
}

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
