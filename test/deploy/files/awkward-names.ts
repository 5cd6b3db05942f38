/** Keys that S3 takes and that something on the way might not. */
export const AWKWARD_KEYS: readonly string[] = [
  'names/Ferry cuts boats (1).txt',
  'names/a+b c%20d & e=f?g#h.txt',
  'names/100%.txt',
  'names/%2B+%2B.txt',
  'names/Ünïcödé – “quoted”, naïve.txt',
  'names/cafe\u0301 beside caf\u00e9.txt',
  'names/⛴️ 夜の船 قارب.txt',
  'names/it\'s; `$HOME` | <b> "x" \\ back.txt',
  'names/trailing dot..txt',
  'names//double//slash.txt',
  'names/a/b/c/d/e/f/g/h/i/j/deep.txt',
  'names/no extension',
  `names/${'long name '.repeat(99)}.txt`, // 1,000 characters
  `names/${'é'.repeat(500)}.txt`, // close to the 1,024 bytes that S3 takes
];
