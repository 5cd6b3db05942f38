import { describe, expect, test } from 'vitest';
import { speakersOf } from './marked-article.ts';

describe('speakers who are named loosely', () => {
  test.each([
    [
      'a surname that is a letter off is the one person who nearly bears it',
      'Ines Vaskerry rows. {t:“We win,”} {c:said} {m:Vaskery}.',
      ['Ines Vaskerry'],
    ],
    [
      'a short surname that is a letter off is somebody else',
      'Ines Quill rows. {t:“We win,”} {c:said} {m:Quinl}.',
      ['Quinl'],
    ],
    [
      'whoever is said to believe something holds that view',
      '{m:Omar Vidal} {c:is said to believe} {t:that the dam leaks}.',
      ['Omar Vidal'],
    ],
    ['whoever is said to be something is silent', '{m:Omar Vidal} {c:is said} {t:to be ill}.', [null]],
    [
      'a body named before "who" speaks as people do',
      'Members of the choir sing, among them the group Brankel Union, {m:who} {c:said} {t:that the dam leaks}.',
      ['Brankel Union'],
    ],
    [
      'the first word of a body named with "of" stands for the whole',
      'Omar Vidal left the Church of Harbor Light. {m:The Church} {c:denied} {t:that it had locked him in}.',
      ['Church of Harbor Light'],
    ],
    [
      'the source of "according to" ends with the name where no comma follows',
      'Mara Quill rows. {c:According to} Quill the harbor bridge {t:leaks}.',
      ['Mara Quill'],
    ],
    [
      'whoever is written to is not whoever writes',
      'The Church of Harbor Light sings. In a letter to {m:the Harbor Institute, the Church} {c:denied} {t:that the dam leaks}.',
      ['Church of Harbor Light'],
    ],
  ])('%s', (_behavior, article, speakers) => {
    expect(speakersOf(article)).toEqual(speakers);
  });
});

describe('speakers who are described first and named next', () => {
  test.each([
    [
      'a trade in the opening paragraph belongs to whoever begins the next one and speaks',
      'Harbor painted\n\n{m:A teacher} {c:said} {t:she paints boats}.\n\nInes Vaskerry began in May.\n\n{m:Vaskerry} {c:said} {t:it is fun}.',
      ['Ines Vaskerry', 'Ines Vaskerry'],
    ],
    [
      'a spokesman is nobody who is named next',
      'Harbor painted\n\n{m:A spokesman} {c:said} {t:the boats burned}.\n\nInes Vaskerry left in May.\n\n{m:Vaskerry} {c:said} {t:it is sad}.',
      ['A spokesman', 'Ines Vaskerry'],
    ],
    [
      'whoever has another trade is somebody else',
      'Harbor painted\n\n{m:A teacher} {c:said} {t:the boats burned}.\n\nInes Vaskerry, a baker in the village, left in May.\n\n{m:Vaskerry} {c:said} {t:it is sad}.',
      ['A teacher', 'Ines Vaskerry'],
    ],
  ])('%s', (_behavior, article, speakers) => {
    expect(speakersOf(article)).toEqual(speakers);
  });
});
