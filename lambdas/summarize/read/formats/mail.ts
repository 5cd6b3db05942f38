import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { ArticleRejected } from '../../errors.ts';
import { mended } from '../charset.ts';
import { isoDate } from '../dates.ts';
import { type Block, type Draft, draftOf, type Metadata } from '../draft.ts';
import { readFragment, readPage } from '../html/page.ts';
import { filled } from '../json-values.ts';
import { mailBlocks } from '../mail-text.ts';
import type { TextSource } from '../source.ts';
import type { ReadInner } from './format.ts';

/**
 * A mail (newsletter, press release, forwarded article) or a page saved as MHTML. Of the body and its attachments,
 * forwarded mails among them, the one with most text is the article.
 */
export async function readMail(source: TextSource, readInner: ReadInner): Promise<Draft> {
  const nesting = (source.nesting ?? 0) + 1;
  if (nesting > MAX_NESTING)
    throw new ArticleRejected('too-complex', `mails inside mails more than ${MAX_NESTING} deep`);
  const mail = await parseMail(source.bytes);
  if (isSavedPage(mail)) return savedPage(mail);
  const inner = await Promise.all(
    mail.attachments.slice(0, MAX_ATTACHMENTS).map((attachment) => attached(attachment, nesting, readInner)),
  );
  const [longest] = [bodyDraft(mail), ...inner]
    .flatMap((draft) => draft ?? [])
    .sort((one, other) => proseLength(other) - proseLength(one));
  if (!longest) throw new ArticleRejected('nothing-left', 'a mail without text');
  const { title, ...facts } = metadataOf(mail);
  return { ...(title && !longest.headline && { title }), ...facts, ...longest };
}

const MAX_NESTING = 8;
const MAX_ATTACHMENTS = 20;
const MAX_HEADER_BYTES = 512 * 1024;

async function parseMail(bytes: Uint8Array): Promise<Email> {
  try {
    const mail = await PostalMime.parse(bytes, {
      maxNestingDepth: 32,
      maxHeadersSize: MAX_HEADER_BYTES,
      forceRfc822Attachments: true,
      attachmentEncoding: 'arraybuffer',
    });
    // TextDecoder again; see `mended`
    return {
      ...mail,
      ...filled({
        html: mail.html && mended(mail.html),
        text: mail.text && mended(mail.text),
        subject: mail.subject && mended(mail.subject),
      }),
    };
  } catch (cause) {
    throw new ArticleRejected('too-complex', 'a mail of too many parts or too long headers', { cause });
  }
}

function isSavedPage({ headers, html }: Email): boolean {
  const value = (key: string) => headers.find((header) => header.key === key)?.value ?? '';
  const isRelated =
    /^multipart\/related\b/i.test(value('content-type')) && /type="?text\/html/i.test(value('content-type'));
  return (
    html !== undefined && (value('snapshot-content-location') !== '' || (isRelated && /saved by/i.test(value('from'))))
  );
}

/** The frames of a saved page follow it as parts of their own; only the page itself is read. */
function savedPage({ html = '', headers, subject }: Email): Draft {
  const next = html.search(/(?<=<\/html>[\s\S]{0,20})\s*<(?:!doctype|html)/i);
  const address = headers.find(({ key }) => key === 'snapshot-content-location')?.value;
  return {
    ...(subject && { title: subject }),
    ...(address && /^https?:/.test(address) && { canonicalUrl: address }),
    ...readPage(next < 0 ? html : html.slice(0, next)),
  };
}

function bodyDraft({ html, text, subject }: Email): Draft | undefined {
  const typed = mailBlocks(text ?? '');
  const marked = html ? readFragment(html) : [];
  const blocks = lengthOf(typed) > lengthOf(marked) * 2 ? typed : marked; // some put a picture into the HTML, and no more
  return blocks.length === 0 ? undefined : draftOf({}, withSubject(subject, blocks));
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.trim().length, 0);
}

/** A newsletter's subject is its headline where the body repeats it. */
function withSubject(subject: string | undefined, blocks: readonly Block[]): readonly Block[] {
  const title = subject && withoutPrefix(subject);
  const same = blocks.slice(0, 12).find((block) => block.text.trim() === title);
  return blocks.map((block) => (block === same ? { ...block, role: 'headline' } : block));
}

/** An attachment that is an article; pictures, calendars and the like are passed over. */
async function attached(
  { content, filename, mimeType, related }: Attachment,
  nesting: number,
  readInner: ReadInner,
): Promise<Draft | undefined> {
  if (related || typeof content === 'string') return undefined;
  try {
    return await readInner({ bytes: new Uint8Array(content), name: filename ?? '', contentType: mimeType, nesting });
  } catch (error) {
    if (error instanceof ArticleRejected && error.reason !== 'too-complex') return undefined;
    throw error;
  }
}

function proseLength({ paragraphs, tagged }: Draft): number {
  const length = (spans: Draft['paragraphs']) => spans.reduce((sum, span) => sum + span.end - span.start, 0);
  return length(paragraphs) - length(tagged);
}

function metadataOf({ subject, from, date }: Email): Metadata {
  const title = subject && withoutPrefix(subject);
  const publishedAt = isoDate(date ?? '');
  const publisher = from && nameOf(from);
  return { ...(title && { title }), ...(publishedAt && { publishedAt }), ...(publisher && { publisher }) };
}

function withoutPrefix(subject: string): string {
  return subject.replace(/^(?:(?:fwd?|re|aw|wg)(?:\[\d{1,2}\])?: ?){1,5}/i, '').trim();
}

function nameOf(address: Address): string | undefined {
  return address.name || undefined;
}
