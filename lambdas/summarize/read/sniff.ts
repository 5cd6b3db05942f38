import { ArticleRejected } from '../errors.ts';
import { OLE_KINDS, OLE_MAGIC, SIGNATURES, TEXT_SIGNATURES, ZIP_KINDS } from './signatures.ts';

/** Rejects by name what is known to hold no article text, or none that is read. */
export function refuseOtherTypes(bytes: Uint8Array): void {
  if (startsWith(bytes, OLE_MAGIC)) refuseOle(bytes);
  if (startsWith(bytes, 'PK\x03\x04')) refuseZip(bytes);
  const found = SIGNATURES.find((signature) => startsWith(bytes, signature.magic, signature.offset));
  if (found) throw new ArticleRejected('unsupported-type', `${found.kind}; ${found.advice}`);
}

/** The same for what is text. */
export function refuseOtherText(text: string): void {
  const head = text.slice(0, 4_000);
  const found = TEXT_SIGNATURES.find((signature) => signature.pattern.test(head));
  if (found) throw new ArticleRejected('unsupported-type', `${found.kind}; ${found.advice}`);
}

/** @param magic bytes in Latin-1 */
export function startsWith(bytes: Uint8Array, magic: string, offset = 0): boolean {
  return Array.from(magic).every((character, index) => bytes[offset + index] === character.charCodeAt(0));
}

function refuseZip(bytes: Uint8Array): void {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = ZIP_KINDS.find(({ file }) => content.includes(file));
  if (found) throw new ArticleRejected('unsupported-type', `${found.kind}; ${found.advice}`);
}

function refuseOle(bytes: Uint8Array): never {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string) => content.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage'))
    throw new ArticleRejected('encrypted', 'an Office file with a password; save it without');
  const found = OLE_KINDS.find(({ stream }) => holds(stream));
  throw new ArticleRejected(
    'unsupported-type',
    found ? `${found.kind}; ${found.advice}` : 'an Office file of before 2007; save it as .docx',
  );
}
