import type { BoilerplateKind } from './kind.ts';
import { CLOCK, DATE, DAY, MONTH, NAME, NAMES, ZONE } from './pieces.ts';

const JOB =
  '(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Cc]olumnist|[Pp]roducer|[Jj]ournalist|CORRESPONDENT|REPORTER|EDITOR|WRITER)';
const OUTLET =
  '(?:News|Times|Post|Press|Herald|Tribune|Journal|Gazette|Chronicle|Observer|Courier|Guardian|Telegraph|Star|Sun|Mail|Reuters|AP|AFP|BBC|CNN|Bloomberg|Staff)';
const DATE_LABEL = '(?:first|last|originally|published|updated|posted|modified|created|issued|date|on|at)';

/** Who wrote it, and when: what stands above an article. */
export const SIGNATURES: readonly BoilerplateKind[] = [
  {
    name: 'byline',
    takes: 'whole',
    longest: 160,
    patterns: [
      new RegExp(
        `^(?:By|BY|by|Written by|Words by|Posted by|Published by|Story by|Reported by|Text by|Authors?:|Reporters?:)[: ]?\\s?${NAMES}(?:(?:,| \\||,? for| of| in| [-–—•·]) ?[A-Za-zÀ-ɏ.'’ &/|-]{2,70}| ${JOB}\\b.{0,50}| \\S{1,40}@\\S{1,40}| @\\w{1,20}|(?: [|•·])? ?(?:(?:[Oo]n|[Aa]t|Published|Updated|Posted)[: ]{1,2})?(?:${DATE}|${CLOCK}|\\d{1,2} ?[hdm]\\b).{0,40})?$`,
      ),
      new RegExp(`^${NAME},? (?:\\||[-–—]) (?:Staff Writer|Reporter|Correspondent|${DATE})`),
      /^(?:By|BY) [A-ZÀ-Þ .'’-]{4,60}(?: ?[|,] ?[A-Za-zÀ-ɏ .]{2,50})?$/,
      /^By (?:(?:The )?Associated Press|Reuters|Agence France-Presse|(?:Our|A) (?:Staff )?(?:Correspondent|Reporter)|(?:[A-Z][\w’']+ ){0,3}Staff(?: Reporter| Writer)?|AFP)$/i,
    ],
    examples: {
      finds: [
        'By Dana Whitlock',
        'By Ravi Menon and Lucia de la Vega, Harbor News',
        'BY TOM OKELLO',
        'By Staff Reporter',
        'Written by Dana Whitlock on March 4, 2031',
        'By Dana Whitlock Political editor, Harbor News',
        'Author: Dana Whitlock',
        'By Dana Whitlock dana@example.org',
        'Story by Dana Whitlock • 3h',
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
    amongFirst: 4,
    sparesFirst: true,
    patterns: [
      new RegExp(`^${NAME}(?:, ${NAME}){0,5},? (?:and|&) ${NAME}$`),
      new RegExp(
        `^(?:From )?${NAME},? (?:\\| ?)?(?:[A-Z][\\w’'&-]* ){0,3}(?:${OUTLET}|${JOB})(?:,? (?:in )?[A-Z][\\w’' -]{2,30})?$`,
      ),
      /^[A-ZÀ-Þ][a-zà-ɏ'’-]+(?: [A-ZÀ-Þ]\.)?(?: [A-ZÀ-Þ][A-Za-zà-ɏ'’-]+){1,2}$|^[A-ZÀ-Þ.'’-]{2,}(?: [A-ZÀ-Þ.'’-]{2,}){1,2}$/,
    ],
    examples: {
      finds: [
        'Dana Whitlock, Ravi Menon, and Lucia Ferro',
        'Dana Whitlock, Harbor News',
        'Dana Whitlock Harbor correspondent',
        'Dana Whitlock',
      ],
      ignores: ['Dana Whitlock and Ravi Menon met.', 'Dana Whitlock reports.'],
    },
  },
  {
    name: 'date line',
    takes: 'whole',
    longest: 140,
    patterns: [
      new RegExp(
        `^\\(?(?=.*(?:${MONTH}|\\d[:/.-]\\d|\\d{4}))(?:(?:(?:${DATE_LABEL}|${MONTH}|${DAY}|${ZONE}|[ap]\\.?m\\.?)(?![a-z])|\\d{1,4}(?:st|nd|rd|th)?(?!\\d))[ ,.:|•·/–-]{0,4}){1,16}\\)?$`,
        'i',
      ),
      new RegExp(`^\\(?(?:Published|Updated|Posted)?:? ?${DATE} ?[|•·-] ?.{0,50}\\)?$`, 'i'),
      /^(?:First published|Published|Last updated|Updated|Last modified|Posted):? (?:on |at )?(?:[A-Za-zÀ-ɏ]{3,9}\.?,? ){0,3}\d[\d:,./ apmAPM|–-]{0,30}(?:[A-Z]{2,4})?$/,
      /^(?:\d{1,3} (?:minute|min|hour|day|week)s? (?:ago|read)|Listen ?\d{1,3} min)(?: ?[|•·].{0,40})?$/i,
    ],
    examples: {
      finds: [
        'Published Monday, Nov. 18, 2030',
        'November 14, 2030',
        '(Updated 3 June 2031, 10:32 am)',
        'Posted: Mar 4, 2031 / 10:00 AM EST Updated: Mar 4, 2031 / 11:00 AM EST',
        'Published 10:00 a.m. ET March 4, 2031',
        '10:00 GMT, 4 March 2031',
        '5 min read',
        '4 March',
        '2031-03-04 10:00',
      ],
      ignores: [
        'November 14, 2030, was the day the dam broke.',
        'Published in 2019, the book made him rich, he said.',
        'On Monday.',
        '30 people',
        '12',
      ],
    },
  },
];
