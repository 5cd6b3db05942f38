/** Groups whose words are not the document's. */
export const NOT_BODY: ReadonlySet<string> = new Set(
  `fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf footnote
  fldinst annotation atnid atnauthor listtable listoverridetable rsidtbl generator xmlnstbl themedata colorschememapping
  datastore latentstyles deleted nonshppict shppict bkmkstart bkmkend revtbl title subject operator company`.split(
    /\s+/,
  ),
);

/** Control words that stand for a mark, or end a paragraph. */
export const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    par: '\n',
    sect: '\n',
    page: '\n',
    cell: '\n',
    row: '\n',
    line: ' ',
    tab: ' ',
    emdash: '—',
    endash: '–',
    bullet: '•',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
    emspace: ' ',
    enspace: ' ',
  }),
);

/** Control symbols: a backslash and one character. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['~', '\u00A0'],
  ['_', '-'],
  ['-', ''],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['\n', '\n'],
  ['\r', '\n'],
]);
