/** Closed classes of English words: enough to cut phrases where no part-of-speech tagger runs. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const DETERMINERS = words(
  "the a an this that these those his her its their our my your some any every each no both all several many most few another other such what which whose 's ’s",
);
export const POSSESSIVE_CLITICS = words("'s ’s ' ’");
export const PRONOUNS = words('he she they it we i you him them us me himself herself themselves itself who whom');
export const RELATIVES = words('who which that whom whose');
export const BE = words("be is are was were been being am 's ’s 're ’re 'm ’m");
export const HAVE = words("has have had having 've ’ve");
export const DO = words('do does did');
export const GET = words('get gets got gotten getting');
export const MODALS = words("will would shall should can could may might must 'll ’ll 'd ’d ca wo");
/** Modals under which nothing has happened yet, or may never. */
export const HYPOTHETICAL = words('can could may might should');
export const NEGATIONS = words("not n't n’t never no nor neither hardly barely scarcely without nobody nothing none");
export const COORDINATORS = words('and or but nor yet &');
export const SUBORDINATORS = words(
  'because although though while whereas when whenever after before since until unless if whether as once even so than that',
);
export const WH_WORDS = words('who whom whose which what when where why how');
export const PREPOSITIONS = words(
  'of in on at by for with from to into onto over about against between among amid under during through throughout across behind beyond near within without despite after before since until toward towards upon off out up down around along like unlike including alongside via per concerning regarding outside inside following',
);
/** Prepositions that can carry on a noun phrase after its head. */
export const ATTACHING = words(
  'of in on at for from with to against between among over about by near behind within inside outside toward towards around under',
);
export const ADVERBS = words(
  'also again already always often once still then now later earlier recently repeatedly publicly strongly sharply openly even just only simply quickly immediately soon long ever sometimes frequently largely mostly both together too further meanwhile however therefore instead thus perhaps reportedly allegedly apparently flatly vehemently fiercely furiously angrily since almost nearly far yesterday today tonight tomorrow first finally all twice jointly back privately formally officially vigorously categorically roundly consistently meantime rightly wrongly initially previously fully',
);
export const TIME_WORDS = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. today yesterday tonight tomorrow morning afternoon evening night week month year weekend day hours hour days weeks months years minutes earlier later last next ago',
);
