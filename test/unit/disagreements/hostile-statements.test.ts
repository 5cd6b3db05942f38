import { describe, expect, it } from 'vitest';
import { readDisagreements } from '../../support/read-disagreements.ts';

const STORY = `PORT LOWELL — Omar Haddad of Bayline Ferries, who met Ana Duarte, opened the new pier on Monday.`;

describe('a statement that judges somebody it names', () => {
  it('sets its speaker against them', () => {
    const content = 'Omar Haddad ran the whole inquiry in a dishonest way.';
    const { told } = readDisagreements(`${STORY}\n\nAna Duarte said ${content}`, [
      { source: 'Ana Duarte', cue: 'said', content },
    ]);
    expect(told.map(({ sides }) => sides)).toEqual([[['Ana Duarte'], ['Omar Haddad']]]);
  });

  it('is none where the judgment stands in another clause', () => {
    const content = 'Omar Haddad came late; the pier cost a scandalous sum.';
    const { told } = readDisagreements(`${STORY}\n\nAna Duarte said ${content}`, [
      { source: 'Ana Duarte', cue: 'said', content },
    ]);
    expect(told).toEqual([]);
  });

  it('is none where it judges its own speaker', () => {
    const content = 'Ana Duarte had kept her notes in a dishonest way.';
    const { told } = readDisagreements(`${STORY}\n\nAna Duarte said ${content}`, [
      { source: 'Ana Duarte', cue: 'said', content },
    ]);
    expect(told).toEqual([]);
  });
});
