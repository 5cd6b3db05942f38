import { isoDate } from '../dates.ts';
import { type Block, type Draft, draftOf, type Metadata } from '../draft.ts';
import type { TextSource } from '../source.ts';

/** Markdown as people write articles in it: front matter, headings, lists, quotations, links and emphasis. */
export function readMarkdown({ text }: TextSource): Draft {
  const { frontMatter, body } = splitFrontMatter(text.replace(/\r\n?/g, '\n'));
  return draftOf(metadataIn(frontMatter), markHeadline(blocksOf(body)));
}

interface MarkdownBlock extends Block {
  readonly level?: number;
}

function splitFrontMatter(text: string): { frontMatter: string; body: string } {
  const end = /^---[ \t]*\n/.test(text) ? text.indexOf('\n---', 3) : -1;
  const next = end < 0 ? -1 : text.indexOf('\n', end + 1);
  return end < 0
    ? { frontMatter: '', body: text }
    : { frontMatter: text.slice(4, end), body: next < 0 ? '' : text.slice(next) };
}

function metadataIn(frontMatter: string): Metadata {
  const value = (keys: string) => {
    const line = new RegExp(`^(?:${keys}):[ \\t]*(?<value>\\S.*)$`, 'im').exec(frontMatter)?.groups?.value;
    return line?.trim().replace(/^(?<mark>["'])(?<inner>.*)\k<mark>$/, '$<inner>');
  };
  const title = value('title|headline');
  const byline = value('author|byline|authors')?.replace(/^\[|\]$/g, '');
  const publishedAt = isoDate(value('date|published|publishedAt|pubDate') ?? '');
  const publisher = value('publisher|source|site');
  const canonicalUrl = value('canonical|canonicalUrl|url');
  return {
    ...(title && { title }),
    ...(byline && { byline }),
    ...(publishedAt && { publishedAt }),
    ...(publisher && { publisher }),
    ...(canonicalUrl && { canonicalUrl }),
  };
}

function blocksOf(body: string): readonly MarkdownBlock[] {
  const prepared = withoutComments(body)
    .replace(/^(?:`{3,}|~{3,})[^\n]*$/gm, '')
    .replace(/^(?<heading>[^\n]+)\n(?:={3,}|-{3,})[ \t]*$/gm, '# $<heading>')
    .replace(/^(?=#{1,6} |[ \t]{0,3}(?:[-*+]|\d{1,3}[.)]) |\|)/gm, '\n')
    .replace(/^(?<heading>#{1,6} [^\n]*)$/gm, '$<heading>\n');
  return prepared.split(/\n[ \t]*\n/).flatMap(readBlock);
}

function withoutComments(body: string): string {
  const [before = '', ...rest] = body.split('<!--');
  return rest.reduce((text, part) => text + part.slice(part.indexOf('-->') + 3), before);
}

function readBlock(chunk: string): readonly MarkdownBlock[] {
  const lines = chunk.replace(/^[ \t]{0,3}(?:> ?){1,3}/gm, '').trim();
  if (lines === '' || /^(?:[-*_] ?){3,}$/.test(lines)) return [];
  const marks = /^#{1,6}(?= )/.exec(lines)?.[0];
  if (marks) return [headingBlock(lines, marks.length)];
  if (/^\[[^\]]{1,60}\]:\s/.test(lines)) return []; // where a link leads
  const picture = /^!\[(?<caption>[^\][]{0,300})\]\([^()\n]{0,1000}\)$/.exec(lines)?.groups;
  if (picture) return [{ text: picture.caption ?? '', role: 'boilerplate' }];
  const text = inline(lines.replace(/^(?:[-*+]|\d{1,3}[.)]) /, ''));
  return [{ text, role: isOnlyLinks(lines) ? 'boilerplate' : 'paragraph' }];
}

function headingBlock(line: string, level: number): MarkdownBlock {
  return {
    text: inline(
      line
        .slice(level)
        .trim()
        .replace(/ #{1,6}$/, ''),
    ),
    role: 'paragraph',
    level,
  };
}

/** Words without their marks: a link keeps its words, emphasis loses its stars. */
function inline(words: string): string {
  return words
    .replace(/!\[(?<words>[^\][]{0,300})\]\((?:[^()\n]|\([^()\n]{0,100}\)){0,1000}\)/g, '')
    .replace(/\[(?<words>[^\][]{0,300})\](?:\((?:[^()\n]|\([^()\n]{0,100}\)){0,1000}\)|\[[^\]]{0,100}\])/g, '$<words>')
    .replace(/<(?<url>https?:[^<>\s]{1,500})>/g, '$<url>')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/(?<!\w)(?<mark>\*{1,3}|_{1,3})(?=\S)(?<words>[^*_]{1,2000}?)(?<=\S)\k<mark>(?!\w)/g, '$<words>')
    .replace(/`(?<words>[^`]{1,500})`/g, '$<words>')
    .replace(/\\(?<mark>[\\`*_{}[\]()#+.!>|-])/g, '$<mark>');
}

function isOnlyLinks(lines: string): boolean {
  const left = lines.replace(/\[[^\][]{0,300}\]\((?:[^()\n]|\([^()\n]{0,100}\)){0,1000}\)/g, '');
  return left !== lines && left.replace(/[-*+|,\s]/g, '') === '';
}

/** The first heading is the headline, if nothing but boilerplate stands before it. */
function markHeadline(blocks: readonly MarkdownBlock[]): readonly Block[] {
  const first = blocks.findIndex((block) => block.role === 'paragraph');
  return blocks.map(({ text, role, level }, index) => ({
    text,
    role: index === first && level !== undefined ? 'headline' : role,
  }));
}
