const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Nobody in particular, where they stand alone. */
export const NOBODY = words(
  `others people men women society communities countries nations states users viewers members parents children voters consumers customers one another some those these any`,
);

/** Nouns with the ending of those who do something ("-er", "-or", "-ant") that are things. */
export const NOT_PEOPLE = words(
  `matter matters number numbers letter letters paper papers order orders offer offers power powers others answer answers membership memberships dinners border borders chapters centers centres errors factors sectors mirrors motors plants grants restaurants committees measures computers trailers posters counters quarters waters summers winters corners shelters disasters trees fees degrees guarantees decrees covers towers layers transfers tenders headquarters stickers folders filters servers printers drawers rivers tumors doors floors colors favors behaviors specimen indicators screensaver screensavers`,
);

/** Words that count those who follow: "hundreds of workers". */
export const QUANTITIES = words(
  `hundreds thousands dozens scores millions tens some many most several one two three four five half majority number few group handful couple lots all member members`,
);

/** Nouns that keep their "of": "members of the board", not "the mill of fraud". */
export const PARTITIVES = words(
  `member members critics leader leaders head heads chief chiefs some one two three most many several hundreds thousands dozens all both half supporters opponents owner owners maker makers minister ministers secretary president house department ministry bank university king queen duke church city board council chamber court mayor governor group family director republic friends residents people staff men women`,
);
