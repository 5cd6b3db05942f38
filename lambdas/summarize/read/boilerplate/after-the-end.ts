import type { Span } from '../../analyze/model.ts';

/** What press offices and agencies write below an article: "###", "-30-", "ENDS". */
const END_MARK = /^(?:# ?){2,4}$|^[-–—*]{0,2} ?(?:30|ENDS?|Ends) ?[-–—*]{0,2}$/;

/** The paragraphs behind a mark that ends the article: about the company, whom to ask. */
export function findAfterTheEnd(text: string, paragraphs: readonly Span[]): readonly Span[] {
  const isMark = (span: Span) =>
    span.end - span.start < LONGEST_MARK &&
    span.start > text.length * EARLIEST &&
    END_MARK.test(text.slice(span.start, span.end).trim());
  const mark = paragraphs.findIndex(isMark);
  return mark < 0 ? [] : paragraphs.slice(mark + 1);
}

const LONGEST_MARK = 12;
const EARLIEST = 0.4; // earlier, such a mark parts one section from the next
