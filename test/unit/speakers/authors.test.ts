import { describe, expect, test } from 'vitest';
import { speakersOf } from './marked-article.ts';

describe('papers that speak for their author', () => {
  test.each([
    [
      'a report is told by the body that "by" or "from" names, and again as "the report"',
      '{m:A report from analysts Brankel Motors} {c:says} {t:sales rose}. {m:The report} {c:adds} {t:that profits fell}.',
      ['Brankel Motors', 'Brankel Motors'],
    ],
    [
      'a report is told by the body whose name stands before the noun',
      '{m:The Harbor Institute report} {c:says} {t:that the dam leaks}.',
      ['Harbor Institute'],
    ],
    [
      'figures are told by whoever released them',
      '{m:Figures released in May by the charity Harbor Trust} {c:show} {t:that fewer boats sail}.',
      ['Harbor Trust'],
    ],
    [
      'a study of nobody in particular speaks for itself',
      '{m:A new study} {c:suggests} {t:that gulls grieve}.',
      ['A new study'],
    ],
    [
      'a lawsuit is not told by whoever filed it',
      'Mara Quill sued. {m:Quill’s lawsuit} {c:says} {t:the dam leaks}.',
      ['Quill’s lawsuit'],
    ],
  ])('%s', (_behavior, article, speakers) => {
    expect(speakersOf(article)).toEqual(speakers);
  });
});
