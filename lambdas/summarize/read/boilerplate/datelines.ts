import type { BoilerplateKind } from './kind.ts';
import { DAY, MONTH } from './pieces.ts';

const CITY = "[A-ZÀ-Þ][A-ZÀ-Þ.'’/ -]{2,30}";
const REGIONS = "(?:, [A-ZÀ-Þ][A-Za-zÀ-ɏ.'’ -]{1,30}){0,2}";
const WHEN = `(?:,? (?:${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?|${DAY}))?`;
/** Agency, station or date: "(Reuters)", "(KBRN)", "(Nov. 12)", "/PRNewswire/". */
const FROM = "(?: ?(?:--)?\\([A-ZÀ-Þ][A-Za-zÀ-ɏ\\d.,'’/& -]{1,40}\\)| ?/[A-Za-z ]{3,25}/)?";
const DASH = '(?: [-–—]{1,2}|[–—]{1,2}|--) ?';
const SENTENCE = '(?=["“\'‘A-ZÀ-Þ])';
const AGENCY = 'AP|AFP|Reuters|REUTERS|Bloomberg|UPI|Xinhua|PTI|ANI|IANS|CNN|dpa|DPA|TASS|WAM|SPA|KUNA|BNA';

/** Where an article was written, and when: what stands before its first sentence. */
export const DATELINES: readonly BoilerplateKind[] = [
  {
    name: 'dateline',
    takes: 'part',
    longest: 100_000,
    amongFirst: 6,
    patterns: [
      new RegExp(
        `^(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’/ -]{1,40}(?:, [A-Za-zÀ-ɏ.' -]{2,30}){0,2},? )?(?:${MONTH} \\d{1,2} )?\\((?:${AGENCY})\\) ?(?:[-–—]{1,2} ?|(?=[A-ZÀ-Þ]))`,
      ),
      new RegExp(`^${CITY}${REGIONS}${WHEN}${FROM}${DASH}${SENTENCE}`),
    ],
    examples: {
      finds: [
        'LONDON (AP) — Ministers met.',
        'PORT HALE, Ireland — The ferry sank.',
        '(Reuters) - Shares fell.',
        'SANDWICK, June 3 (UPI) -- Rain fell.',
        'AVENMOOR, Oct. 29 — The mill closed.',
        'LARKSPUR FALLS, Ore. (Nov. 12) — The bridge held.',
        'BRANNOCK, Ore. (KBRN) — Two boats collided.',
        'SANDWICK, March 4, 2031 /PRNewswire/ -- Harbor Foods named a new chief.',
        'LOWMARKET--(BUSINESS WIRE)--Kestrel Rail has sold its trams.',
      ],
      ignores: [
        'Harold Finch — the mayor — objected.',
        'The ministry (AP) said nothing.',
        'NATO - which met on Monday - agreed.',
        'NATO (the alliance) — which met on Monday — agreed.',
      ],
    },
  },
  {
    name: 'dateline in small letters',
    takes: 'part',
    longest: 100_000,
    amongFirst: 3,
    patterns: [
      /^[A-ZÀ-Þ][A-Za-zÀ-ɏ'’]{2,15}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'’]{1,15}){0,2}(?:, (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.]{1,14} ?){1,2})? ?[–—] ?(?=["“]?[A-ZÀ-Þ])(?!.* [–—] )/,
      /^[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]{2,15}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]{1,15}){0,2}(?:, (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.-]{1,20} ?){1,3}){1,2} ?- (?=["“]?[A-ZÀ-Þ])(?!.* - )/,
    ],
    examples: {
      finds: [
        'Indianapolis – Several unions met.',
        'Dekalb, Ill. — Mike Glass won.',
        'Sandwick, Northern Coast - The storm has passed.',
      ],
      ignores: [
        'Harold Finch — the mayor — objected.',
        'Lowmarket, Sandwick and Brannock - three towns - are cut off.',
      ],
    },
  },
  {
    name: 'dateline on a line of its own',
    takes: 'whole',
    longest: 60,
    amongFirst: 6,
    patterns: [new RegExp(`^[A-ZÀ-Þ][A-Za-zÀ-ɏ.,'’/ -]{2,40} ?\\(?(?:${AGENCY})?\\)? ?[–—]$`)],
    examples: { finds: ['Port HaleCNN —', 'SANDWICK, Ireland (AP) —'], ignores: ['He paused and said: “I —'] },
  },
];
