import type { BoilerplateKind } from './kind.ts';
import { NAME } from './pieces.ts';

const JOB =
  '(?:staff (?:writer|reporter)|reporter|correspondent|columnist|editor|journalist|producer|contributor|freelance writer|intern)';

/** Who the author is, how to reach them, and what a press office says of its company: what stands below an article. */
export const AUTHORS: readonly BoilerplateKind[] = [
  {
    name: 'how to reach the author',
    takes: 'whole',
    longest: 420,
    patterns: [
      /\b(?:can|may) be reached (?:at|by|via|on) .{0,80}(?:@|\d{3}).{0,80}$/,
      /\b(?:[Rr]each|[Ee]mail|[Cc]ontact|[Ff]ollow|[Ww]rite to) (?:him|her|them|me|us) (?:at|on|via) .{0,60}(?:@\w|\bX\b|Twitter|Bluesky|Instagram).{0,80}$/,
    ],
    examples: {
      finds: [
        'Dana Whitlock can be reached at dana@example.org.',
        'Dana Whitlock covers the harbor. Reach her at dana@example.org and follow her on X @dwhitlock.',
      ],
      ignores: [
        'A deal can be reached by Friday, the minister said.',
        'Nobody could reach him at home, the police said.',
      ],
    },
  },
  {
    name: 'who the author is',
    takes: 'whole',
    longest: 420,
    amongLast: 3,
    patterns: [
      /^(?:\S{1,40}@\S{1,60}|@\w{2,20})$/,
      /^The (?:writer|author) is (?:an?|the) .{3,200}$/,
      new RegExp(`^${NAME} (?:writes for|is the author of) `),
      new RegExp(`^${NAME} (?:is|was) (?:an? |the )(?:[\\w’'-]+ ){0,4}${JOB}\\b`),
      new RegExp(`^${NAME} (?:covers|writes about|reports on) .{3,120}\\bfor (?:the |The )?[A-ZÀ-Þ]`),
    ],
    examples: {
      finds: [
        'Dana Whitlock is a staff writer.',
        'The writer is a lawyer in Port Hale.',
        'dana@example.org',
        'Dana Whitlock is the Courier’s harbor correspondent.',
        'Dana Whitlock covers shipping for Harbor News.',
      ],
      ignores: [
        'Dana Whitlock is a danger to the town, the mayor said.',
        'Dana Whitlock covers her costs by renting the boat out.',
      ],
    },
  },
  {
    name: 'about the company',
    takes: 'whole',
    longest: 1_500,
    amongLast: 8,
    patterns: [
      /^About (?:the )?[A-ZÀ-Þ][A-Za-zÀ-ɏ&.'’-]*(?: (?:of|the|and|for|[A-ZÀ-Þ&][A-Za-zÀ-ɏ&.'’-]*)){0,6}(?::(?: .*)?)?$/,
    ],
    examples: {
      finds: ['About Harbor Foods', 'About Harbor Foods: Harbor Foods has packed fish in Brannock since 1911.'],
      ignores: ['About Mayor Okello she said nothing.', 'About 200 people came.'],
    },
  },
];
