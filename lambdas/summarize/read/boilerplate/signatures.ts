import type { BoilerplateKind } from './kind.ts';
import { NAME, NAMES } from './names.ts';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?';
const DATE = `(?:${DAY},? )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`;
const TIME = '(?:,? ?(?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?)?)?';

/** Who wrote it, when, and where from: what stands above an article. */
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
      new RegExp(`^(?:${DAY},? )?(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})$`),
      /^\d{1,3} (?:minute|min|hour|day|week)s? (?:ago|read)(?: ?[|•·].{0,40})?$/i,
    ],
    examples: {
      finds: [
        'Published Monday, Nov. 18, 2030',
        'November 14, 2030',
        '(Updated 3 June 2031, 10:32 am)',
        '5 min read',
        '4 March',
      ],
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
];
