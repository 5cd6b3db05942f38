import type { Span } from '../../analyze/model.ts';

/**
 * Paragraphs that say again, word for word, what another says: pull quotes, decks, running page headers and the headline.
 * The longer one stays; of two equal ones the first.
 * @param prose paragraphs that are neither headline nor known to be boilerplate
 */
export function findRepeats(text: string, prose: readonly Span[], headline?: Span): readonly Span[] {
  const title = headline && wordsOf(text.slice(headline.start, headline.end));
  const wordings = prose.map((span) => wordsOf(text.slice(span.start, span.end)));
  const all = `\n${wordings.map((words) => ` ${words} `).join('\n')}`;
  const seen = new Set<string>();
  return prose.filter((_, index) => {
    const words = wordings[index] ?? '';
    if (title && words === title) return true;
    if (words.length < SHORTEST || words.length > LONGEST || words.split(' ', FEWEST_WORDS).length < FEWEST_WORDS)
      return false;
    const again = seen.has(words);
    seen.add(words);
    return again || standsInsideAnother(all, words);
  });
}

const SHORTEST = 45;
const LONGEST = 600; // a pull quote is short; longer repeats are looked for only as far as this
const FEWEST_WORDS = 8; // "We will get through this." may well be said twice
const MOST_TEXT = 100_000; // beyond, comparing each with all would take too long

function standsInsideAnother(all: string, words: string): boolean {
  if (all.length > MOST_TEXT) return false;
  for (let at = all.indexOf(` ${words} `); at >= 0; at = all.indexOf(` ${words} `, at + 1)) {
    const fillsLine = all[at - 1] === '\n' && (all[at + words.length + 2] ?? '\n') === '\n';
    if (!fillsLine) return true;
  }
  return false;
}

/** Letters and figures only, so that another set of quotation marks does not hide the same words. */
function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[A-Za-zÀ-ɏ\d]+/gu) ?? []).join(' ');
}
