import { Parser } from 'htmlparser2';

/** Without tags and with entities as their letters: titles come escaped once, sometimes twice. */
export function plainWords(words: string | null | undefined): string | undefined {
  let text = '';
  const parser = new Parser({
    ontext(part) {
      text += part;
    },
  });
  parser.end(words ?? '');
  return text.replace(/\s+/g, ' ').trim() || undefined;
}

/** Letters and figures only, to tell whether two wordings are the same. */
export function squeeze(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
