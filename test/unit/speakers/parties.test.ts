import { describe, expect, test } from 'vitest';
import type { Span } from '../../../lambdas/summarize/analyze/model.ts';
import { type Cast, partiesIn, partyFor } from '../../../lambdas/summarize/analyze/speakers/index.ts';
import { tokenizeArticle } from '../../../lambdas/summarize/analyze/text/index.ts';
import { plainArticle } from '../../support/plain-article.ts';
import { castOf } from './marked-article.ts';

const { cast, text } =
  castOf(`Mayor Inga Solberg met Norwegian envoy Lars Dahl. {m:Two neighbors} {c:said} {t:she was late}.
Solberg's critics marched. The mayor ignored the marchers, and critics of the plan sued Brankel Motors.`);
const tokenized = tokenizeArticle(plainArticle(text));

const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const nameOf = (known: Cast, id: string) => known.speakers.find((speaker) => speaker.id === id)?.name;

describe('the parties in a span', () => {
  test.each([
    ['Mayor Inga Solberg met Norwegian envoy Lars Dahl', ['Inga Solberg', 'Lars Dahl', 'Norwegian']],
    ['Two neighbors said she was late', ['Two neighbors', 'Inga Solberg']],
    ['The mayor ignored', ['Inga Solberg']],
    ['sued Brankel Motors', ['Brankel Motors']],
    ['marched', []],
  ])('"%s" are %j', (words, names) => {
    expect(partiesIn(cast, spanOf(words)).map((id) => nameOf(cast, id))).toEqual(names);
  });

  test('leave out a mention that only begins inside it', () => {
    expect(partiesIn(cast, spanOf('met Norwegian envoy Lars'))).toHaveLength(1);
  });
});

describe('the party for a noun phrase', () => {
  test.each([
    ['Mayor Inga Solberg', 'Inga Solberg'],
    ['The mayor', 'Inga Solberg'],
    ['Two neighbors', 'Two neighbors'],
    ['Brankel Motors', 'Brankel Motors'],
  ])('"%s" is %s, who is known', (words, name) => {
    const found = partyFor(cast, tokenized, spanOf(words));
    expect(nameOf(found.cast, found.party)).toBe(name);
    expect(found.cast).toBe(cast);
  });

  test('whoever is only qualified by a name is somebody else, named by the words', () => {
    const found = partyFor(cast, tokenized, spanOf("Solberg's critics"));
    expect(nameOf(found.cast, found.party)).toBe("Solberg's critics");
    expect(nameOf(cast, found.party)).toBeUndefined();
  });

  test('a new party is added once, and found again by its words', () => {
    const first = partyFor(cast, tokenized, spanOf('critics of the plan'));
    const second = partyFor(first.cast, tokenized, spanOf('critics of the plan'));
    expect(first.cast.speakers).toHaveLength(cast.speakers.length + 1);
    expect(first.cast.speakers.at(-1)).toMatchObject({ name: 'critics of the plan', kind: 'group' });
    expect(second).toEqual({ cast: first.cast, party: first.party });
    expect(partiesIn(first.cast, spanOf('critics of the plan sued'))).toEqual([first.party]);
  });
});
