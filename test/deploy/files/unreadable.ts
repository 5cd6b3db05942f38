import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import type { RejectionReason } from '../../../lambdas/summarize/errors.ts';
import type { Upload } from './readable.ts';
import { storyText } from './story.ts';

/** Files of which no article can be made, each with the reason that must be recorded. */
export function unreadableFiles(): readonly (Upload & { readonly reason: RejectionReason })[] {
  return FILES.map(([name, reason, content]) => {
    const bytes = content();
    return { key: `bad/${name}`, reason, bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes };
  });
}

const GERMAN =
  'Der Stadtrat und die Gewerkschaft streiten sich seit Wochen über die Fähre zur Insel. Die Bürgermeisterin sagte am Montag, dass das Geld nicht reicht. Die Gewerkschaft lehnt den Plan ab und droht mit einem Streik.';
const FIVE_MEGABYTES = 5_000_000;

const FILES: readonly [name: string, reason: RejectionReason, content: () => string | Uint8Array][] = [
  ['nothing.txt', 'empty', () => ''],
  ['white space.txt', 'empty', () => ' \n\t\n '],
  ['book.txt', 'too-large', () => storyText().repeat(Math.ceil(FIVE_MEGABYTES / storyText().length) + 1)],
  ['bomb.txt.gz', 'too-large', () => gzipSync(Buffer.alloc(5 * FIVE_MEGABYTES, 'boats '))],
  ['noise.txt', 'not-text', () => randomBytes(5000)],
  [
    'photo.jpg',
    'unsupported-type',
    () => Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), randomBytes(500)]),
  ],
  ['old.doc', 'unsupported-type', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(5000)])],
  ['list.json', 'unsupported-type', () => JSON.stringify({ boats: ['Gull', 'Tern'] })],
  ['rat.txt', 'not-english', () => GERMAN.repeat(3)],
  [
    'menu.html',
    'nothing-left',
    () => '<html><body><nav><a href="/">Home</a> <a href="/boats">Boats</a></nav></body></html>',
  ],
  ['torn.pdf', 'malformed', () => '%PDF-1.4\n1 0 obj\n<< /Type /Catalog'],
  ['torn.txt.gz', 'malformed', () => gzipSync(storyText()).subarray(0, 60)],
  ['deep.html', 'too-complex', () => `<html><body>${'<div>'.repeat(20_000)}boat`],
];
