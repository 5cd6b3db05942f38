const names = (list: string): readonly string[] => list.trim().split(/\s*\|\s*/);

/** Heads of government and state whom news names without their office; facts compiled by hand, full names folded. */
export const HEADS_OF_GOVERNMENT: ReadonlyMap<string, string> = new Map([
  ...names(
    `tony blair|gordon brown|david cameron|theresa may|boris johnson|liz truss|rishi sunak|keir starmer|john howard|kevin rudd|julia gillard|
    tony abbott|malcolm turnbull|scott morrison|anthony albanese|john key|jacinda ardern|christopher luxon|stephen harper|justin trudeau|mark carney|
    narendra modi|manmohan singh|shinzo abe|yoshihide suga|fumio kishida|shigeru ishiba|benjamin netanyahu|naftali bennett|yair lapid|imran khan|
    shehbaz sharif|viktor orban|giorgia meloni|matteo renzi|silvio berlusconi|pedro sanchez|mariano rajoy|mark rutte|alexis tsipras|leo varadkar|
    donald tusk|mette frederiksen|sanna marin|lee hsien loong|mahathir mohamad|anwar ibrahim|hun sen|abiy ahmed|sheikh hasina`,
  ).map((name) => [name, 'minister'] as const),
  ...names(
    `george w bush|barack obama|donald trump|joe biden|emmanuel macron|francois hollande|nicolas sarkozy|jacques chirac|vladimir putin|
    volodymyr zelensky|volodymyr zelenskyy|recep tayyip erdogan|xi jinping|hu jintao|tsai ing-wen|hugo chavez|nicolas maduro|jair bolsonaro|
    luiz inacio lula da silva|javier milei|robert mugabe|jacob zuma|cyril ramaphosa|thabo mbeki|muhammadu buhari|bola tinubu|william ruto|
    uhuru kenyatta|rodrigo duterte|joko widodo|bashar al-assad|hassan rouhani|hamid karzai|ashraf ghani|alexander lukashenko`,
  ).map((name) => [name, 'president'] as const),
  ...names('angela merkel|olaf scholz|friedrich merz|sebastian kurz').map((name) => [name, 'chancellor'] as const),
]);
