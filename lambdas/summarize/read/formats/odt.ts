import { ArticleRejected } from '../../errors.ts';
import { fileOf, unpack } from '../archive.ts';
import { type Block, type Draft, draftOf } from '../draft.ts';
import type { Source } from '../source.ts';
import { firstTexts, readXml } from '../xml.ts';
import { fullName } from './docx.ts';

/** An OpenDocument text: its paragraphs in order; no notes, comments or deleted text. */
export function readOdt({ bytes }: Source): Draft {
  const archive = unpack(bytes, (name) => WANTED.has(name));
  if (/<manifest:encryption-data\b/.test(archive.get('META-INF/manifest.xml') ?? '')) {
    throw new ArticleRejected('encrypted', 'an OpenDocument text with a password; save it without');
  }
  const facts = firstTexts(archive.get('meta.xml') ?? '', ['meta:initial-creator', 'dc:creator']);
  return draftOf(
    fullName(facts.get('meta:initial-creator') ?? facts.get('dc:creator')),
    blocksOf(fileOf(archive, 'content.xml')),
  );
}

const WANTED: ReadonlySet<string> = new Set(['content.xml', 'meta.xml', 'META-INF/manifest.xml']);

interface Paragraph {
  text: string;
  readonly style: string;
  readonly heading: boolean;
}

function blocksOf(xml: string): readonly Block[] {
  const parents = new Map<string, string>();
  const done: Paragraph[] = [];
  const open: Paragraph[] = [];
  let skipped = 0;
  const add = (words: string) => {
    const paragraph = open.at(-1);
    if (paragraph && skipped === 0) paragraph.text += words;
  };
  readXml(xml, {
    open(name, attributes) {
      if (SKIPPED.has(name)) skipped += 1;
      if (name === 'style:style')
        parents.set(attributes['style:name'] ?? '', attributes['style:parent-style-name'] ?? '');
      if (PARAGRAPHS.has(name)) open.push(newParagraph(attributes, parents));
      add(name === 'text:s' ? ' ' : (MARKS.get(name) ?? ''));
    },
    text: add,
    close(name) {
      if (SKIPPED.has(name)) skipped -= 1;
      const paragraph = PARAGRAPHS.has(name) ? open.pop() : undefined;
      if (paragraph) done.push(paragraph);
    },
  });
  return withHeadline(done.filter((paragraph) => paragraph.text.trim() !== ''));
}

const PARAGRAPHS: ReadonlySet<string> = new Set(['text:p', 'text:h']);
const SKIPPED: ReadonlySet<string> = new Set([
  'text:note',
  'office:annotation',
  'text:tracked-changes',
  'svg:desc',
  'svg:title',
  'text:table-of-content',
]);
const MARKS: ReadonlyMap<string, string> = new Map([
  ['text:tab', ' '],
  ['text:line-break', ' '],
]);

/** A style made for one paragraph only ("P3") says what it was made from. */
function newParagraph(attributes: Readonly<Record<string, string>>, parents: ReadonlyMap<string, string>): Paragraph {
  const style = attributes['text:style-name'] ?? '';
  return { text: '', style: parents.get(style) || style, heading: attributes['text:outline-level'] === '1' };
}

function withHeadline(paragraphs: readonly Paragraph[]): readonly Block[] {
  const headline = paragraphs.find(({ style }) => style === 'Title') ?? paragraphs.find(({ heading }) => heading);
  return paragraphs.map((paragraph) => {
    if (paragraph === headline) return { text: paragraph.text, role: 'headline' };
    return {
      text: paragraph.text,
      role: /^(?:Caption|Header|Footer|Illustration|Figure)/.test(paragraph.style) ? 'boilerplate' : 'paragraph',
    };
  });
}
