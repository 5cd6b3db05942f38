/** Words that, capitalized after an abbreviation ("in the U.S. He …"), start a new sentence and no name. Lower case. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we i you his her its their our my your there here in on at by for from
   to with without under over after before since until during despite while when where why how what who whether if as
   although though because but and or so yet then now today yesterday however meanwhile instead also both each every
   all some many most several few no not one two three another other others last next earlier later according asked
   mr mrs ms dr`.split(/\s+/),
);

/** What follows a closing mark after "?" or "!" and still belongs to the sentence: "“Who knows?” Smith asked." */
export const TAG_VERBS: ReadonlySet<string> = new Set(
  `said says say asked asks wrote writes told tells added adds replied tweeted posted shouted yelled exclaimed joked
   quipped wondered cried continued explained recalled declared demanded read reads responded answered laughed`.split(
    /\s+/,
  ),
);
