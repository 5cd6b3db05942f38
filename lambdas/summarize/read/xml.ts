import { Parser } from 'htmlparser2';
import { ArticleRejected } from '../errors.ts';
import { MAX_DEPTH } from './limits.ts';

/** What happens while an XML document is read from its beginning to its end. Names keep their prefix: "w:p". */
export interface XmlEvents {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (words: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Reads XML as a stream of events: no tree is built, no entity but XML's five is expanded, nothing is fetched.
 * @throws ArticleRejected `too-complex` where it is nested too deeply
 */
export function readXml(xml: string, events: XmlEvents): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > MAX_DEPTH) throw new ArticleRejected('too-complex', `XML nested more than ${MAX_DEPTH} deep`);
        events.open?.(name, attributes);
      },
      ontext: (words) => events.text?.(words),
      onclosetag(name) {
        depth -= 1;
        events.close?.(name);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

/** The text of the first element of each name: "dc:title" → "Ferry closes". */
export function firstTexts(xml: string, names: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let open: string | undefined;
  let words = '';
  readXml(xml, {
    open(name) {
      if (open || !names.includes(name) || found.has(name)) return;
      open = name;
      words = '';
    },
    text(part) {
      if (open) words += part;
    },
    close(name) {
      if (name !== open) return;
      open = undefined;
      const text = words.replace(/\s+/g, ' ').trim();
      if (text) found.set(name, text);
    },
  });
  return found;
}
