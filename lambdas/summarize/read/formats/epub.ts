import { ArticleRejected } from '../../errors.ts';
import { type Archive, fileOf, unpack } from '../archive.ts';
import { isoDate } from '../dates.ts';
import { type Block, type Draft, draftOf } from '../draft.ts';
import { readFragment } from '../html/page.ts';
import { filled } from '../json-values.ts';
import type { Source } from '../source.ts';
import { firstTexts, readXml } from '../xml.ts';

/** A book or magazine: the chapters of its spine in order, as one text. */
export function readEpub({ bytes }: Source): Draft {
  const archive = unpack(bytes, (name) => /\.(?:x?html?|xml|opf)$/i.test(name));
  const packagePath = packagePathOf(fileOf(archive, 'META-INF/container.xml'));
  const opf = fileOf(archive, packagePath);
  checkEncryption(archive);
  const chapters = spineOf(opf).flatMap((href) => archive.get(resolvePath(packagePath, href)) ?? []);
  const facts = firstTexts(opf, ['dc:title', 'dc:creator', 'dc:date', 'dc:publisher', 'dc:language']);
  const metadata = filled({
    title: facts.get('dc:title'),
    byline: facts.get('dc:creator'),
    publishedAt: isoDate(facts.get('dc:date') ?? ''),
    publisher: facts.get('dc:publisher'),
    language: facts.get('dc:language'),
  });
  return draftOf(metadata, withHeadline(facts.get('dc:title'), chapters.flatMap(readFragment)));
}

function packagePathOf(container: string): string {
  let path: string | undefined;
  readXml(container, {
    open(name, attributes) {
      if (name === 'rootfile') path ??= attributes['full-path'];
    },
  });
  if (!path) throw new ArticleRejected('malformed', 'an EPUB that does not name its contents');
  return path;
}

/** Fonts are encrypted in honest books; where chapters are, the book is locked. */
function checkEncryption(archive: Archive): void {
  const encryption = archive.get('META-INF/encryption.xml') ?? '';
  if (/URI="[^"]{1,500}\.x?html?"/i.test(encryption))
    throw new ArticleRejected('encrypted', 'a book with copy protection');
}

function spineOf(opf: string): readonly string[] {
  const hrefs = new Map<string, string>();
  const order: string[] = [];
  readXml(opf, {
    open(name, attributes) {
      if (/^(?:opf:)?item$/.test(name) && !/\bnav\b/.test(attributes.properties ?? ''))
        hrefs.set(attributes.id ?? '', attributes.href ?? '');
      if (/^(?:opf:)?itemref$/.test(name) && attributes.linear !== 'no') order.push(attributes.idref ?? '');
    },
  });
  return [...new Set(order)].flatMap((id) => hrefs.get(id) ?? []);
}

/** Paths inside the archive are relative to the package file. */
function resolvePath(from: string, href: string): string {
  return decodeURIComponent(new URL(href, `file:///${from}`).pathname).slice(1);
}

function withHeadline(title: string | undefined, blocks: readonly Block[]): readonly Block[] {
  const same = blocks.slice(0, 5).find((block) => block.text.trim() === title);
  return blocks.map((block) => (block === same ? { ...block, role: 'headline' } : block));
}
