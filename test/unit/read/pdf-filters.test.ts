import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../lambdas/summarize/read/parse-article.ts';
import { fromAscii85, fromAsciiHex, lzwLength } from '../../../lambdas/summarize/read/pdf/filters.ts';
import { file } from '../../fixtures/read/pdf.ts';

/** The reverse of what is tested. */
function ascii85(bytes: Uint8Array): string {
  const groups = Array.from({ length: Math.ceil(bytes.length / 4) }, (_, index) => {
    const four = [0, 1, 2, 3].map((at) => bytes[index * 4 + at] ?? 0);
    const value = four.reduce((sum, byte) => sum * 256 + byte, 0);
    if (value === 0) return 'z';
    return [4, 3, 2, 1, 0].map((power) => String.fromCharCode(33 + (Math.floor(value / 85 ** power) % 85))).join('');
  });
  return `${groups.join('')}~>`;
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const NOISE = Uint8Array.from({ length: 60_000 }, (_, n) => (n * n * 7 + (n % 251) * 13) % 256);

/** Codes of nine bits each, packed from the highest bit. */
function lzw(codes: readonly number[]): Uint8Array {
  const bits = codes.map((code) => code.toString(2).padStart(9, '0')).join('');
  return Uint8Array.from(bits.match(/.{1,8}/g) ?? [], (byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
}

describe('filters of a PDF', () => {
  it('undo ASCII85', () => {
    const bytes = Uint8Array.of(0, 0, 0, 0, 255, 255, 255, 255, 1, 2, 3, 4);
    expect([...fromAscii85(latin1(ascii85(bytes)))]).toEqual([...bytes]);
  });

  it('undo hexadecimal digits with white space between them', () => {
    expect([...fromAsciiHex(latin1('00 Ff\n7a>'))]).toEqual([0, 255, 122]);
  });

  it('count what LZW unfolds to', () => {
    expect(lzwLength(lzw([256, 65, 66, 258, 260, 257]), 1_000)).toBe(2 + 2 + 3);
    expect(
      lzwLength(lzw([256, ...Array.from({ length: 200 }, (_, n) => (n === 0 ? 65 : 257 + n)), 257]), 1_000),
    ).toBeGreaterThan(1_000);
  });
});

function withStream(filter: string, data: string) {
  const words = 'BT /F1 12 Tf 60 700 Td (The ferry sank, said the mayor.) Tj ET';
  return parseArticle({
    name: 'a.pdf',
    bytes: file([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 6 0 R >> >> >>',
      `<< /Length ${words.length} >>\nstream\n${words}\nendstream`,
      `<< /Length ${data.length} /Filter ${filter} >>\nstream\n${data}\nendstream`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      '<< >>',
    ]),
  });
}

describe('a PDF that holds a stream', () => {
  it('of a font in letters is read', async () => {
    const { text } = await withStream('[ /ASCII85Decode /FlateDecode ]', ascii85(deflateSync(NOISE)));
    expect(text).toBe('The ferry sank, said the mayor.');
  });

  it.each([
    ['a bomb in ASCII85', '[/ASCII85Decode /FlateDecode]', ascii85(deflateSync(Buffer.alloc(40_000_000)))],
    ['a bomb in hexadecimal digits', '[/AHx /Fl]', deflateSync(Buffer.alloc(40_000_000)).toString('hex')],
    ['a bomb of LZW', '/LZWDecode', latin1(lzwBomb()).toString('latin1')],
  ])('of %s is rejected', async (_, filter, data) => {
    await expect(withStream(filter, data)).rejects.toMatchObject({ reason: 'too-large' });
  });
});

/** A table that is never cleared: each code of twelve bits stands for a longer run than the one before. */
function lzwBomb(): string {
  const codes = Array.from({ length: 3_800 }, (_, n) => (n === 0 ? 65 : 257 + n));
  const width = (n: number) => Math.min(12, Math.floor(Math.log2(258 + Math.max(0, n - 1) + 1)) + 1);
  const bits = ['100000000', ...codes.map((code, n) => code.toString(2).padStart(width(n), '0'))].join('');
  const again = '111111111110'.repeat(12_000);
  return (`${bits}${again}`.match(/.{8}/g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join('');
}
