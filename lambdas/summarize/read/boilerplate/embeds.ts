import type { BoilerplateKind } from './kind.ts';

/** What a post of a social network leaves behind where it stood in an article, beside its own words. */
export const EMBEDS: readonly BoilerplateKind[] = [
  {
    name: 'frame of a post',
    takes: 'whole',
    longest: 160,
    patterns: [
      /^[—–-] ?.{2,60} \(@\w{1,20}\) ?(?:[A-Z][a-z]{2,8} \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4})$/,
      /^View this post on [A-Z]\w+$/,
      /^A post shared by .{2,80}$/,
      /^(?:https?:\/\/|www\.|pic\.(?:twitter|x)\.com\/)\S+$/,
    ],
    examples: {
      finds: [
        '— Harbor News (@harbor) March 4, 2031',
        'View this post on Instagram',
        'A post shared by Harbor News (@harbor)',
        'https://harbor.example/tram',
      ],
      ignores: [
        '— Harold Finch (the mayor) objected.',
        'A post shared by the mayor set off the row, and he took it down on Monday after two ministers had called him.',
      ],
    },
  },
];
