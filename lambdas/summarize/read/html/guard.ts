import { Parser } from 'htmlparser2';
import { ArticleRejected } from '../../errors.ts';
import { MAX_DEPTH, MAX_ELEMENTS } from '../limits.ts';

/**
 * Counts elements and depth of a page before any document is built of it: twenty thousand nested divs hang or overflow
 * every DOM.
 * @throws ArticleRejected `too-complex`
 */
export function checkPage(html: string, xmlMode = false): void {
  let elements = 0;
  let depth = 0;
  const handler = {
    onopentagname() {
      elements += 1;
      depth += 1;
      if (elements > MAX_ELEMENTS) throw tooComplex(`more than ${MAX_ELEMENTS} elements`);
      if (depth > MAX_DEPTH) throw tooComplex(`elements nested more than ${MAX_DEPTH} deep`);
    },
    onclosetag() {
      depth -= 1;
    },
  };
  const parser = new Parser(handler, { xmlMode });
  parser.end(html);
}

function tooComplex(detail: string): ArticleRejected {
  return new ArticleRejected('too-complex', `a page of ${detail}`);
}
