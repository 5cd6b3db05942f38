import { describe, expect, it } from 'vitest';
import { isThing } from '../../../lambdas/summarize/analyze/disagreements/sides/things.ts';
import type { Speaker } from '../../../lambdas/summarize/analyze/model.ts';

function isNobody(name: string, kind: Speaker['kind']): boolean {
  const speaker: Speaker = { id: 'sp1', name, kind, aliases: [name], mentions: [] };
  return isThing({ speakers: [speaker], statements: [], mentions: [] }, 'sp1');
}

describe('a party', () => {
  it.each(['the controversial', 'another', 'The reference', 'Posts', 'conducted long talks'])(
    'is not the fragment "%s"',
    (name) => expect(isNobody(name, 'unnamed')).toBe(true),
  );

  it.each(['critics', 'the elderly', 'two neighbors', 'the mill'])('may be "%s"', (name) =>
    expect(isNobody(name, 'unnamed')).toBe(false),
  );

  it.each(['underlined the offer', 'as the mill', 'conducted long talks'])(
    'is not what was cut out of a clause: "%s"',
    (name) => expect(isNobody(name, 'group')).toBe(true),
  );

  it('is no event and no prize', () => {
    expect(isNobody('Harbor Cup', 'organization')).toBe(true);
    expect(isNobody('Harbor Council', 'organization')).toBe(false);
  });

  it('is an inquiry, but no other paper', () => {
    expect(isNobody('A state inquiry', 'document')).toBe(false);
    expect(isNobody('A long report', 'document')).toBe(true);
  });

  it('may bear a name that is a plain word', () => expect(isNobody('Another', 'organization')).toBe(false));
});
