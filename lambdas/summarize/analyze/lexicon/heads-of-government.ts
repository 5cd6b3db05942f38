/** Somebody who leads, or led, a country, by which office. */
export interface HeadOfGovernment {
  readonly name: string;
  readonly office: 'minister' | 'president' | 'chancellor';
  /** As countries.ts calls it first. */
  readonly country: string;
}

const led = (country: string, office: HeadOfGovernment['office'], names: string): readonly HeadOfGovernment[] =>
  names.split('|').map((name) => ({ name, office, country }));

/** Heads of government and state whom news names without their office; facts compiled by hand, full names folded. */
export const HEADS_OF_GOVERNMENT: ReadonlyMap<string, HeadOfGovernment> = new Map(
  [
    led('United Kingdom', 'minister', 'tony blair|gordon brown|david cameron|theresa may|boris johnson|liz truss'),
    led('United Kingdom', 'minister', 'rishi sunak|keir starmer'),
    led('Australia', 'minister', 'john howard|kevin rudd|julia gillard|tony abbott|malcolm turnbull|scott morrison'),
    led('Australia', 'minister', 'anthony albanese'),
    led('New Zealand', 'minister', 'john key|jacinda ardern|christopher luxon'),
    led('Canada', 'minister', 'stephen harper|justin trudeau|mark carney'),
    led('India', 'minister', 'narendra modi|manmohan singh'),
    led('Japan', 'minister', 'shinzo abe|yoshihide suga|fumio kishida|shigeru ishiba'),
    led('Israel', 'minister', 'benjamin netanyahu|naftali bennett|yair lapid'),
    led('Pakistan', 'minister', 'imran khan|shehbaz sharif'),
    led('Hungary', 'minister', 'viktor orban'),
    led('Italy', 'minister', 'giorgia meloni|matteo renzi|silvio berlusconi'),
    led('Spain', 'minister', 'pedro sanchez|mariano rajoy'),
    led('Netherlands', 'minister', 'mark rutte'),
    led('Greece', 'minister', 'alexis tsipras'),
    led('Ireland', 'minister', 'leo varadkar'),
    led('Poland', 'minister', 'donald tusk'),
    led('Denmark', 'minister', 'mette frederiksen'),
    led('Finland', 'minister', 'sanna marin'),
    led('Singapore', 'minister', 'lee hsien loong'),
    led('Malaysia', 'minister', 'mahathir mohamad|anwar ibrahim'),
    led('Cambodia', 'minister', 'hun sen'),
    led('Ethiopia', 'minister', 'abiy ahmed'),
    led('Bangladesh', 'minister', 'sheikh hasina'),
    led('United States', 'president', 'george w bush|barack obama|donald trump|joe biden'),
    led('France', 'president', 'emmanuel macron|francois hollande|nicolas sarkozy|jacques chirac'),
    led('Russia', 'president', 'vladimir putin'),
    led('Ukraine', 'president', 'volodymyr zelensky|volodymyr zelenskyy'),
    led('Turkey', 'president', 'recep tayyip erdogan'),
    led('China', 'president', 'xi jinping|hu jintao'),
    led('Taiwan', 'president', 'tsai ing-wen'),
    led('Venezuela', 'president', 'hugo chavez|nicolas maduro'),
    led('Brazil', 'president', 'jair bolsonaro|luiz inacio lula da silva'),
    led('Argentina', 'president', 'javier milei'),
    led('Zimbabwe', 'president', 'robert mugabe'),
    led('South Africa', 'president', 'jacob zuma|cyril ramaphosa|thabo mbeki'),
    led('Nigeria', 'president', 'muhammadu buhari|bola tinubu'),
    led('Kenya', 'president', 'william ruto|uhuru kenyatta'),
    led('Philippines', 'president', 'rodrigo duterte'),
    led('Indonesia', 'president', 'joko widodo'),
    led('Syria', 'president', 'bashar al-assad'),
    led('Iran', 'president', 'hassan rouhani'),
    led('Afghanistan', 'president', 'hamid karzai|ashraf ghani'),
    led('Belarus', 'president', 'alexander lukashenko'),
    led('Germany', 'chancellor', 'angela merkel|olaf scholz|friedrich merz'),
    led('Austria', 'chancellor', 'sebastian kurz'),
  ]
    .flat()
    .map((head) => [head.name, head] as const),
);
