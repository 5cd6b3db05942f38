/** Words whose full stop belongs to them. Lower case, without the stop. One line each, grouped by what follows them. */

/** A name or a number follows: the stop never ends a sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev fr hon gov sen rep sens reps gens lt col gen maj capt cpl sgt cmdr adm pvt det insp supt
   pres st ste mt ft messrs mme mlle sr sra esq amb assn asst atty supr dist no nos vs v pp vol fig ed eds approx est
   al cf viz jan feb mar apr jun jul aug sept sep oct nov dec`.split(/\s+/),
);

/** A sentence may end with them. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `jr inc corp co ltd bros llc plc dept univ etc ave blvd rd hwy mon tue tues wed thu thur thurs fri sat sun ala ariz
   ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex
   va vt wash wis wyo ont que n.y phd`.split(/\s+/),
);

/** Short words that end sentences far more often than they are abbreviated: the stop belongs to them only before a digit or a name in brackets. */
export const AMBIGUOUS_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'no nos mar jun sat sun wed mon fig ed est fri ill ind miss mass wash pa la del al mt'.split(/\s+/),
);
