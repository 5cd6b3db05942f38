import type { BoilerplateKind } from './kind.ts';

const NAME =
  "[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*(?: (?:de|da|del|van|von|der|bin|al|la|le|y)){0,2}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*){1,3}";
const NAMES = `${NAME}(?:(?:,| and| &|, and) ${NAME}){0,6}`;
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?';
const DATE = `(?:${DAY},? )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`;
const TIME = '(?:,? ?(?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?)?)?';

/** Who wrote it, when, and where from. */
export const SIGNATURES: readonly BoilerplateKind[] = [
  {
    name: 'byline',
    takes: 'whole',
    longest: 160,
    patterns: [
      new RegExp(
        `^(?:By|BY|by|Written by|Words by|Posted by|Story by|Reported by|Text by)[: ]\\s?${NAMES}(?:(?:,| \\||,? for| of| in| [-–—]) ?[A-Za-zÀ-ɏ.'’ &/|-]{2,70})?$`,
      ),
      new RegExp(`^${NAME},? (?:\\||[-–—]) (?:Staff Writer|Reporter|Correspondent|${DATE})`),
      /^(?:By|BY) [A-ZÀ-Þ .'’-]{4,60}(?: ?[|,] ?[A-Za-zÀ-ɏ .]{2,50})?$/,
      /^By (?:Associated Press|Reuters|Agence France-Presse|Staff|Our Correspondent|AFP|Staff Reporter)$/i,
    ],
    examples: {
      finds: [
        'By Dana Whitlock',
        'By Ravi Menon and Lucia de la Vega, Harbor News',
        'BY TOM OKELLO',
        'By Staff Reporter',
      ],
      ignores: [
        'By Monday the river had fallen.',
        'By Sunday Harold Finch had signed.',
        'By and large, the plan holds, she said.',
        'By law, the council must answer within a month.',
      ],
    },
  },
  {
    name: 'names of the authors',
    takes: 'whole',
    longest: 120,
    amongFirst: 3,
    patterns: [new RegExp(`^${NAME}(?:, ${NAME}){0,5},? (?:and|&) ${NAME}$`)],
    examples: { finds: ['Dana Whitlock, Ravi Menon, and Lucia Ferro'], ignores: ['Dana Whitlock and Ravi Menon met.'] },
  },
  {
    name: 'date line',
    takes: 'whole',
    longest: 140,
    patterns: [
      new RegExp(
        `^\\(?(?:(?:First |Last |Originally )?(?:Published|Updated|Posted|Modified|Created|Date|Issued)(?: on| at)?:? ?)?${DATE}${TIME}(?: ?[|•·-] ?(?:Updated|Published)?:? ?.{0,50})?\\)?$`,
        'i',
      ),
      /^(?:First published|Published|Last updated|Updated|Last modified|Posted):? (?:on |at )?(?:[A-Za-zÀ-ɏ]{3,9}\.?,? ){0,3}\d[\d:,./ apmAPM|–-]{0,30}(?:[A-Z]{2,4})?$/,
      /^\d{1,3} (?:minute|min|hour|day|week)s? (?:ago|read)(?: ?[|•·].{0,40})?$/i,
    ],
    examples: {
      finds: ['Published Monday, Nov. 18, 2030', 'November 14, 2030', '(Updated 3 June 2031, 10:32 am)', '5 min read'],
      ignores: ['November 14, 2030, was the day the dam broke.', 'Published in 2019, the book made him rich, he said.'],
    },
  },
  {
    name: 'dateline',
    takes: 'part',
    longest: 100_000,
    amongFirst: 6,
    patterns: [
      new RegExp(
        `^(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’/ -]{1,40}(?:, [A-Za-zÀ-ɏ.' -]{2,30}){0,2},? )?(?:${MONTH} \\d{1,2} )?\\((?:AP|AFP|Reuters|REUTERS|Bloomberg|UPI|Xinhua|PTI|ANI|IANS|CNN|dpa|DPA|TASS|WAM|SPA|KUNA|BNA)\\) ?(?:[-–—]{1,2} ?|(?=[A-ZÀ-Þ]))`,
      ),
      /^[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{2,30}(?:, [A-ZÀ-Þ][A-Za-zÀ-ɏ.' -]{1,30}){0,2} ?(?: [-–—]{1,2}|[–—]) ?(?=["“'‘A-ZÀ-Þ])/,
    ],
    examples: {
      finds: [
        'LONDON (AP) — Ministers met.',
        'PORT HALE, Ireland — The ferry sank.',
        '(Reuters) - Shares fell.',
        'SANDWICK, June 3 (UPI) -- Rain fell.',
      ],
      ignores: [
        'Harold Finch — the mayor — objected.',
        'The ministry (AP) said nothing.',
        'NATO - which met on Monday - agreed.',
      ],
    },
  },
  {
    name: 'mixed-case dateline',
    takes: 'part',
    longest: 100_000,
    amongFirst: 3,
    patterns: [
      /^[A-ZÀ-Þ][A-Za-zÀ-ɏ'’]{2,15}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'’]{1,15}){0,2}(?:, (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.]{1,14} ?){1,2})? ?[–—] ?(?=["“]?[A-ZÀ-Þ])(?!.* [–—] )/,
    ],
    examples: {
      finds: ['Indianapolis – Several unions met.', 'Dekalb, Ill. — Mike Glass won.'],
      ignores: ['Harold Finch — the mayor — objected.'],
    },
  },
  {
    name: 'who reported',
    takes: 'whole',
    longest: 500,
    patterns: [
      /^\(?\*?(?:Additional |With additional |Other )?(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Cc]ompiled|[Tt]ranslation|Translated|[Pp]roduced) by:? [A-ZÀ-Þ]/,
      /^\(?(?:With (?:input|inputs|reporting|files|contributions|additional reporting|agency inputs?)|Based on reporting) (?:from|by) (?:[A-ZÀ-Þ]|agenc|the Associated).{2,100}$/,
      /^\(?With agenc(?:y|ies) inputs?\)?$/i,
      /\bcontributed (?:reporting )?(?:to|for) this (?:report|story|article|post|piece)\b/,
      /\bcontributed (?:from|reporting from) [A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]+)?\.?$/,
      new RegExp(`^${NAMES} contributed\\.?$`),
      /^To contact the (?:reporter|editor|author|writer)s?\b/,
      /^(?:[-–—]{1,2} ?)?(?:The )?(?:Associated Press|AP|Reuters|AFP|PTI|ANI|IANS|UPI|Bloomberg|Agencies|Agence France-Presse|Press Association|PA Media|Staff reports|Wire reports|Tribune News Service)\.?$/,
      /^(?:Source|Sources|Via|Text source): ?.{2,60}$/,
      /^[-–—]{1,2} ?(?:With (?:assistance|help) (?:from|by)|Editors?:|Editing by) .{2,200}$/,
    ],
    examples: {
      finds: [
        'Reporting by Dana Whitlock; Editing by Ravi Menon',
        '(With input from AP and AFP)',
        'Lucia Ferro in Sandwick contributed to this report.',
        'To contact the reporter on this story: Dana Whitlock in Port Hale at dana@example.org',
        '— The Associated Press',
      ],
      ignores: [
        'Reporting by the paper led to two arrests, the prosecutor said.',
        'With input from residents, the council redrew the plan.',
        'Smoking contributed to this outcome, the doctors found.',
        'Sources: nobody would give any, he said, though he had asked each of the four ministries twice.',
      ],
    },
  },
  {
    name: 'who reported, in brackets at the end',
    takes: 'part',
    longest: 100_000,
    patterns: [
      / ?\((?:Additional |With additional )?(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Cc]ompiled) by:? [^()]{2,400}\)?$/,
      / ?\((?:With (?:input|inputs|reporting|additional reporting|files)|Writing|Edited) (?:from|by) [^()]{2,120}\)$/,
      / \((?:PTI|ANI|IANS|AFP|AP|UPI|Reuters|Agencies|Xinhua|dpa)\)$/,
      / - (?:PTI|ANI|IANS|AFP|Bernama|Agencies)$/,
    ],
    examples: {
      finds: [
        'The trial goes on. (Reporting by Dana Whitlock; editing by Ravi Menon)',
        'The dam held. (With inputs from agencies)',
        'It rained. (PTI)',
      ],
      ignores: ['The trial (reported by nobody) goes on.', 'The union (AFP) struck.'],
    },
  },
];
