import { DomUtils, parseDocument } from 'htmlparser2';
import { ArticleRejected } from '../../errors.ts';
import { isoDate } from '../dates.ts';
import { type Block, type Draft, draftOf, type Metadata } from '../draft.ts';
import { checkPage } from '../html/guard.ts';
import { readFragment } from '../html/page.ts';
import { filled, joinNames } from '../json-values.ts';
import { findParagraphs } from '../paragraphs.ts';
import type { TextSource } from '../source.ts';

/** An agency's article: NewsML-G2 (https://iptc.org/standards/newsml-g2/) with XHTML, NITF or text in it, or NITF alone. */
export function readNewsXml({ text }: TextSource): Draft {
  checkPage(text, true);
  const root = parseDocument(text, { xmlMode: true });
  const metadata = metadataOf(root);
  const headline: readonly Block[] = metadata.title ? [{ text: metadata.title, role: 'headline' }] : [];
  const blocks = bodyOf(root).filter((block) => block.text.trim() !== metadata.title);
  return draftOf(metadata, [...headline, ...blocks]);
}

type XmlDocument = ReturnType<typeof parseDocument>;
type XmlElement = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** Elements of a local name, whatever their prefix. */
function elements(parent: XmlDocument | XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return DomUtils.getElementsByTagName((name) => names.includes(name.replace(/^.*:/, '')), parent, true);
}

function bodyOf(root: XmlDocument): readonly Block[] {
  const [content] = [...elements(root, 'body.content'), ...elements(root, 'inlineXML')];
  if (content) {
    const [body] = elements(content, 'body');
    return readFragment(DomUtils.getInnerHTML(body ?? content, { xmlMode: false }));
  }
  const data = elements(root, 'inlineData')
    .map((element) => DomUtils.textContent(element))
    .join('\n\n');
  if (data.trim() === '')
    throw new ArticleRejected('unsupported-type', 'news XML without the text of an article; it only points to it');
  return findParagraphs(data).map(({ start, end }) => ({ text: data.slice(start, end), role: 'paragraph' }));
}

function metadataOf(root: XmlDocument): Metadata {
  const first = (...names: readonly string[]) => {
    const words = names.flatMap((name) =>
      elements(root, name).map((element) => DomUtils.textContent(element).replace(/\s+/g, ' ').trim()),
    );
    return words.find((text) => text !== '');
  };
  const attribute = (element: string, ...names: readonly string[]) =>
    elements(root, element).flatMap(({ attribs }) => names.flatMap((name) => attribs[name] ?? []))[0];
  const creators = elements(root, 'creator').flatMap((creator) =>
    elements(creator, 'name').map((name) => DomUtils.textContent(name).trim()),
  );
  return filled({
    title: first('headline', 'hl1', 'hedline', 'title'),
    byline: (first('by', 'byline') ?? (creators.length > 0 ? joinNames(creators) : undefined))?.replace(/^by:? /i, ''),
    publishedAt: isoDate(
      first('contentCreated', 'firstCreated', 'versionCreated') ??
        compactDate(attribute('date.issue', 'norm') ?? attribute('pubdata', 'date.publication')) ??
        '',
    ),
    publisher: first('copyrightHolder', 'provider', 'infoSource', 'distributor') ?? attribute('pubdata', 'name'),
    language: attribute('language', 'tag') ?? attribute('newsItem', 'xml:lang'),
  });
}

/** "20310304T100000Z" → "2031-03-04T10:00:00Z". */
function compactDate(date: string | undefined): string | undefined {
  return date?.replace(/^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2}))?/, (_, year, month, day, ...time) => {
    const [hour, minute, second] = time;
    return `${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}` : ''}`;
  });
}
