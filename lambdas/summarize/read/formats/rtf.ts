import { ArticleRejected } from '../../errors.ts';
import { decodeText } from '../charset.ts';
import { type Block, type Draft, draftOf } from '../draft.ts';
import { checkSize, MAX_DEPTH, MAX_TEXT_BYTES } from '../limits.ts';
import { MARKS, NOT_BODY, SYMBOLS } from '../rtf/control-words.ts';
import type { Source } from '../source.ts';
import { fullName } from './docx.ts';

/** Rich Text: the words of its body, in paragraphs; see Microsoft's RTF specification 1.9.1. */
export function readRtf({ bytes }: Source): Draft {
  checkSize(bytes, MAX_TEXT_BYTES);
  const { body, author, closed } = wordsOf(Buffer.from(bytes).toString('latin1'));
  if (!closed && body.trim() === '') throw new ArticleRejected('malformed', 'an RTF file cut short before its text');
  return draftOf(
    fullName(author.trim()),
    body.split('\n').map((text): Block => ({ text, role: 'paragraph' })),
  );
}

/** What a group tells the groups inside of it. */
interface Group {
  readonly goesTo: 'body' | 'author' | 'nowhere';
  /** How many characters stand in for a Unicode one, for readers of before 1997. */
  readonly standIns: number;
}

interface Words {
  readonly body: string;
  readonly author: string;
  readonly closed: boolean;
}

const TOKEN =
  /\\(?:(?<word>[a-z]{1,32})(?<value>-?\d{1,10})? ?|'(?<hex>[0-9a-f]{2})|(?<symbol>[^a-z]))|(?<brace>[{}])|(?<text>[^\\{}\r\n]+)|[\r\n]+|./gis;

function wordsOf(rtf: string): Words {
  const groups: Group[] = [];
  let group: Group = { goesTo: 'body', standIns: 1 };
  let letters = codePage('1252');
  let toSkip = 0;
  let skipTo = 0;
  const words = { body: '', author: '', nowhere: '' };
  const put = (text: string) => {
    const kept = text.slice(toSkip);
    toSkip -= text.length - kept.length;
    if (group.goesTo !== 'nowhere') words[group.goesTo] += kept;
  };
  for (const { groups: token = {}, index, 0: whole } of rtf.matchAll(TOKEN)) {
    if (index < skipTo) continue;
    const { word, value, hex, symbol, brace, text } = token;
    if (brace === '{') {
      groups.push(group);
      if (groups.length > MAX_DEPTH) throw new ArticleRejected('too-complex', `RTF nested more than ${MAX_DEPTH} deep`);
    } else if (brace === '}') {
      group = groups.pop() ?? group;
      toSkip = 0;
    } else if (text) put(decode(text, letters));
    else if (hex) put(letters[Number.parseInt(hex, 16)] ?? '');
    else if (symbol) {
      if (symbol === '*') group = { ...group, goesTo: 'nowhere' };
      else put(SYMBOLS.get(symbol) ?? '');
    } else if (word === 'u') {
      put(String.fromCharCode(Number(value) & 0xffff));
      toSkip = group.standIns;
    } else if (word === 'bin') skipTo = index + whole.length + Number(value ?? 0);
    else if (word === 'uc') group = { ...group, standIns: Math.min(Number(value ?? 1), 8) };
    else if (word === 'ansicpg') letters = codePage(value ?? '1252');
    else if (word) {
      group = { ...group, goesTo: destinationOf(word) ?? group.goesTo };
      put(MARKS.get(word) ?? '');
    }
  }
  return { ...words, closed: groups.length === 0 };
}

function destinationOf(word: string): Group['goesTo'] | undefined {
  if (word === 'author') return 'author';
  return NOT_BODY.has(word) ? 'nowhere' : undefined;
}

/** What each of the 256 bytes means in a Windows code page. */
function codePage(number: string): readonly string[] {
  return Array.from({ length: 256 }, (_, byte) => decodeText(Uint8Array.of(byte), `windows-${number}`));
}

function decode(text: string, letters: readonly string[]): string {
  return text.replace(/[\u0080-\u00FF]/g, (letter) => letters[letter.charCodeAt(0)] ?? letter);
}
