/**
 * Most tokens are plain: a word of ASCII letters before a space or a comma, a lone mark. They are read here, letter by letter:
 * the regular expression that knows all the others would find the same ones, at five times the cost.
 */

/** The end of the plain token at `start`; `start` itself where what stands there may be anything else. */
export function endOfPlainToken(text: string, start: number, limit: number): number {
  if (kindAt(text, start) === KIND.mark) return start + 1;
  if (kindAt(text, start) !== KIND.letter) return start;
  let end = start + 1;
  while (end < limit && kindAt(text, end) <= KIND.digit) end++;
  return end < limit && kindAt(text, end) <= KIND.stop ? end : start;
}

/** The first place from `start` on without plain white space. */
export function afterPlainSpace(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && kindAt(text, at) === KIND.space) at++;
  return at;
}

/** What a character is. The first two make up a plain word, the next three may follow one; what may join it to more is `other`. */
const KIND = { letter: 1, digit: 2, space: 3, mark: 4, stop: 5, other: 6 } as const;

const MEMBERS = {
  letter: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  digit: '0123456789_',
  space: ' \n\r\t',
  mark: ',;()[]"', // always a token by itself
  stop: '!?', // a token with others of its kind
} as const;

const ASCII = 128;

/** The kind of each ASCII character. */
const KINDS = new Uint8Array(ASCII).fill(KIND.other);
for (const kind of ['letter', 'digit', 'space', 'mark', 'stop'] as const) {
  for (const member of MEMBERS[kind]) KINDS[member.charCodeAt(0)] = KIND[kind];
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < ASCII ? (KINDS[unit] ?? KIND.other) : KIND.other;
}
