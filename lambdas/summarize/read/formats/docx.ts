import { type Archive, fileOf, unpack } from '../archive.ts';
import { type Block, type Draft, draftOf, type Metadata } from '../draft.ts';
import type { Source } from '../source.ts';
import { firstTexts, readXml } from '../xml.ts';

/** A Word document: its paragraphs in order, those of tables too; no headers, footnotes, comments or deleted text. */
export function readDocx({ bytes }: Source): Draft {
  const archive = unpack(bytes, (name) => WANTED.has(name));
  const paragraphs = paragraphsOf(fileOf(archive, 'word/document.xml'));
  return draftOf(metadataOf(archive), paragraphs.map(blockOf(paragraphs)));
}

const WANTED: ReadonlySet<string> = new Set(['word/document.xml', 'docProps/core.xml']);

interface Paragraph {
  readonly text: string;
  readonly style: string;
}

function paragraphsOf(xml: string): readonly Paragraph[] {
  const done: Paragraph[] = [];
  const open: { text: string; style: string }[] = []; // a text box holds paragraphs inside of one
  let skipped = 0;
  let inText = false;
  const add = (words: string) => {
    const paragraph = open.at(-1);
    if (paragraph && skipped === 0) paragraph.text += words;
  };
  readXml(xml, {
    open(name, attributes) {
      if (SKIPPED.has(name)) skipped += 1;
      if (name === 'w:p') open.push({ text: '', style: '' });
      const paragraph = open.at(-1);
      if (name === 'w:pStyle' && paragraph) paragraph.style = attributes['w:val'] ?? '';
      inText = name === 'w:t';
      add(MARKS.get(name) ?? '');
    },
    text(words) {
      if (inText) add(words);
    },
    close(name) {
      if (SKIPPED.has(name)) skipped -= 1;
      if (name === 'w:t') inText = false;
      const paragraph = name === 'w:p' ? open.pop() : undefined;
      if (paragraph) done.push(paragraph);
    },
  });
  return done;
}

/** What was deleted or moved away, and the copy of a drawing that old versions show. */
const SKIPPED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText']);

const MARKS: ReadonlyMap<string, string> = new Map([
  ['w:tab', ' '],
  ['w:br', ' '],
  ['w:cr', ' '],
  ['w:noBreakHyphen', '-'],
]);

/** A title, or else the first heading of the first level, is the headline. */
function blockOf(paragraphs: readonly Paragraph[]): (paragraph: Paragraph) => Block {
  const filled = paragraphs.filter((paragraph) => paragraph.text.trim() !== '');
  const headline =
    filled.find(({ style }) => /^title$/i.test(style)) ?? filled.find(({ style }) => /^heading ?1$/i.test(style));
  return (paragraph) => {
    if (paragraph === headline) return { text: paragraph.text, role: 'headline' };
    return {
      text: paragraph.text,
      role: /^(?:caption|header|footer|toc)/i.test(paragraph.style) ? 'boilerplate' : 'paragraph',
    };
  };
}

function metadataOf(archive: Archive): Metadata {
  const facts = firstTexts(archive.get('docProps/core.xml') ?? '', ['dc:creator', 'dc:language']);
  return fullName(facts.get('dc:creator'));
}

/** Offices write login names and "Windows User" into documents; only a name of two words is taken for an author. */
export function fullName(creator: string | undefined): Metadata {
  const isName = creator && /^\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,2} \p{Lu}[\p{L}.'’-]+$/u.test(creator);
  return isName && !/\b(?:user|admin|office|microsoft|author)\b/i.test(creator) ? { byline: creator } : {};
}
