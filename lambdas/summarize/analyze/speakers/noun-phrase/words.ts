const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that end the head of a noun phrase: prepositions, and participles that open a reduced clause. */
export const POST_MODIFIERS = words(`
of for ahead from at in with on by to behind against near about among between without within inside outside under over during after before
around across along like as into through than opposed familiar close led leading representing working involved seeking calling
operating defending fighting living speaking writing accused affected based named known called identified published released
obtained seen issued signed posted filed sent conducted commissioned carried produced prepared organized organised responsible
investigating monitoring studying campaigning attending running opposing supporting backing suing aware briefed dated
`);

/** Beginnings that make a noun phrase new: "a spokesman", "two neighbors", "some experts". */
export const FUNCTION_STOPS = words(
  'a an one two three four five six seven eight nine ten another some many several few most other others',
);

/** Amounts before "of", after which the head follows. */
export const QUANTITIES = words(`
number numbers percentage share majority minority handful series range lot dozens hundreds thousands millions scores percent proportion half
third quarter some many most several few none each all both one two three four five crowd generation pair host
`);

/** A verb has begun. */
export const AUXILIARIES = words('has have had is are was were will would can could may might did does do');

/** Adverbs that stand between somebody and what they say. */
export const TIMES = words(
  'first also later then again recently earlier today yesterday previously now still once already often always too further instead better meanwhile however simply more even on into of in at for to with by from',
);
