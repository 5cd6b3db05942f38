import type { BoilerplateKind } from './kind.ts';

/** What a publisher says about the article itself. */
export const NOTICES: readonly BoilerplateKind[] = [
  {
    name: 'corrections and editor’s notes',
    takes: 'whole',
    longest: 700,
    patterns: [
      /^[[(*]?(?:Correction|CORRECTION|Corrections and clarifications|Clarification|CLARIFICATION|Editor['’]s [Nn]ote|EDITOR['’]S NOTE|Editors['’] [Nn]ote|Disclaimer|DISCLAIMER|Disclosure|Note to (?:readers|editors))(?: ?\([^()]{2,40}\)| [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?(?::| ?[-–—] )/,
      /\b(?:An|a previous|A previous|The) (?:earlier|previous|original)? ?version of this (?:article|story|report|headline|post|piece|column)\b/,
      /^This (?:version|story|article|item|report) (?:corrects|CORRECTS)\b|^This version (?:removes|adds|updates|clarifies|deletes)\b/,
      /^This (?:article|story|post|piece|content) (?:was )?(?:originally|first) (?:appeared|ran|published)\b/,
      /^A version of this (?:article|story|report|column) (?:appears|appeared|ran|was|first)\b/,
      /\bsolely responsible for (?:all|this|the) content\b/,
      /^If you or (?:someone|anyone) you (?:know|care about)\b|^If you (?:have been|are) affected by (?:any of )?(?:the|these) issues\b/,
      /^[[(*]?This (?:article|story|report|post|piece|version|headline) (?:has been|was|corrects|is|will be)\b.{0,60}\b(?:updated|corrected|amended|first published|originally published|adapted|edited|breaking|developing|translated|produced|republished|published|removes|to correct|corrects)\b/,
      /^(?:PRESS|NEWS|MEDIA|Press|News|Media) (?:RELEASE|STATEMENT|Release|Statement|release|statement)$|^FOR IMMEDIATE RELEASE\b.{0,60}$/,
      /^[[(*]?\(?(?:This is a (?:breaking|developing) (?:news )?story|Check back for updates|More to follow|MORE TO FOLLOW|This breaking news)\b/,
      /^[[(]?(?:Updates|Adds|Recasts|Corrects|Refiles|UPDATES|ADDS|Rewrites)\b.{3,200}\b(?:paragraphs?|para|headline|throughout|story|background|quotes?|details?)\b.{0,60}\)\]?$/,
      /^(?:Update|UPDATE)S?\b.{0,60}\b(?:updated|corrected|clarifi\w+|added)\b/,
      /^(?:Originally|First) (?:published|posted|appeared) (?:on|by|in|at)\b[^,]{0,119}$/,
      /^Our (?:Standards|editorial standards|Trust Principles): .{0,80}$/,
      /^The (?:post|story|article) .{2,160} (?:appeared first on|first appeared (?:on|in)|was originally published)\b/,
      /^(?:The )?(?:views|opinions)(?: and opinions)? expressed (?:in this|here|are|by)\b/i,
    ],
    examples: {
      finds: [
        'Correction: An earlier version of this article gave the wrong name of the bridge.',
        "Editor's note: Names were changed.",
        'This story has been updated with a comment from the port.',
        '(Updates with closing prices in third paragraph.)',
        'Originally published on Harbor News.',
        'A version of this article appears in print on March 5, 2031, on page 1 with the headline: Nets.',
        'Harbor News takes money from three foundations and is solely responsible for all content.',
        'This version corrects the spelling of the river.',
        'This article originally appeared on Harbor News.',
        'If you or someone you know needs help, call the line of the port.',
        'This is a developing story. Check back for updates.',
      ],
      ignores: [
        'This story is not over, the mayor said.',
        'The original version of the bill would have banned ferries.',
        'Corrections officers at the jail walked out on Monday.',
        'UPDATE: 9 p.m. -- A spokesman said he hoped the vote would end the matter.',
        'The article was published without her consent, she said.',
      ],
    },
  },
  {
    name: 'copyright',
    takes: 'whole',
    longest: 500,
    patterns: [
      /^\(?(?:©|\(c\)|Copyright(?: ©| \(c\))?) ?(?:\d{4}|[A-ZÀ-Þ]).{0,119}$/,
      /\ball rights reserved\b/i,
      /^(?:This|The) material (?:may not|cannot) be published\b/,
      /\bmay not be (?:published, broadcast|reproduced|republished|redistributed)\b/,
    ],
    examples: {
      finds: ['© 2031 Harbor News', 'Copyright 2031 The Associated Writers. All rights reserved.'],
      ignores: [
        '© Provided by Harbor News Shares of the shipbuilder fell on Monday after the board refused to say whether it would close the yard, and the union called a strike.',
        'Copyright law needs repair, the singer said.',
        'She reserved all rights of appeal, her lawyer said.',
      ],
    },
  },
  {
    name: 'separators and tables of contents',
    takes: 'whole',
    longest: 200,
    patterns: [/^[^\p{L}\p{N}]{1,40}$/u, /\.(?: ?\.){5,} ?\d{0,4}$/, /^[-–—*]{0,2} ?(?:30|ENDS|END|Ends)[ -–—*]{0,3}$/],
    examples: {
      finds: ['1 Introduction . . . . . . . . . . 4', '* * *', '---', '-30-', 'ENDS'],
      ignores: ['30 people died.', 'It ends.', 'He waited ... and waited.'],
    },
  },
];
