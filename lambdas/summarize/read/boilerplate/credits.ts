import type { BoilerplateKind } from './kind.ts';
import { NAMES } from './pieces.ts';

/** Who else had a part in it: what stands below an article. */
export const CREDITS: readonly BoilerplateKind[] = [
  {
    name: 'who reported',
    takes: 'whole',
    longest: 500,
    patterns: [
      /^\(?\*?(?:Additional |With additional |Other )?(?:[Rr]eporting|[Ee]diting|[Ee]dited|[Ww]riting|[Cc]ompiled|[Tt]ranslation|Translated|[Pp]roduced) by:? [A-ZÀ-Þ]/,
      /^(?:[-–—]{1,2} ?)?\(?(?:With (?:input|inputs|reporting|files|contributions|additional reporting|agency inputs?)|Based on reporting) (?:from|by) (?:[A-ZÀ-Þ]|agenc|the Associated).{2,100}$/,
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
