import { describe, expect, test } from 'vitest';
import { speakersOf } from './marked-article.ts';

interface Case {
  readonly behavior: string;
  readonly article: string;
  readonly speakers: readonly (string | null)[];
}

const NAMES: readonly Case[] = [
  {
    behavior: 'a surname means the last full name that has it',
    article: 'Mara Quill runs the port. {m:Quill} {c:said} {t:the cranes were safe}.',
    speakers: ['Mara Quill'],
  },
  {
    behavior: 'a surname in front of its full name means the name that comes later',
    article: '{m:Quill} {c:says} {t:the cranes are safe}.\n\nThe port is run by Mara Quill.',
    speakers: ['Mara Quill'],
  },
  {
    behavior: 'a courtesy and a surname mean the full name, without the courtesy',
    article: 'Dr. Omar Vidal opened the clinic. {m:Mr. Vidal} {c:said} {t:it was full}.',
    speakers: ['Omar Vidal'],
  },
  {
    behavior: 'a forename alone means who bears it',
    article: 'Tessa Birch, 12, lost her cat. {m:Tessa} {c:said} {t:she was sad}.',
    speakers: ['Tessa Birch'],
  },
  {
    behavior: 'two people of one surname are told apart by their courtesy',
    article:
      'Paul Harlan and Ruth Harlan own the mill. {m:Mrs. Harlan} {c:said} {t:it was old}. {m:Mr. Harlan} {c:said} {t:it was sound}.',
    speakers: ['Ruth Harlan', 'Paul Harlan'],
  },
  {
    behavior: 'a surname that two people have means the one mentioned last',
    article: 'Paul Harlan owns the mill. Ruth Harlan owns the farm. {m:Harlan} {c:said} {t:the crop was poor}.',
    speakers: ['Ruth Harlan'],
  },
  {
    behavior: 'a surname alone stays with the one whose relative was named in passing',
    article: 'Paul Harlan owns the mill. His sister, Ruth Harlan, helped. {m:Harlan} {c:said} {t:the wheel was old}.',
    speakers: ['Paul Harlan'],
  },
  {
    behavior: 'a courtesy that does not fit the known person makes somebody of her own',
    article: 'Paul Harlan owns the mill. {m:Mrs. Harlan} {c:said} {t:it was old}.',
    speakers: ['Mrs. Harlan'],
  },
  {
    behavior: 'particles belong to the surname',
    article: 'Luis de la Vega won. {m:De la Vega} {c:said} {t:it was close}. {m:Vega} {c:thanked} {t:the voters}.',
    speakers: ['Luis de la Vega', 'Luis de la Vega'],
  },
  {
    behavior: 'hyphens, apostrophes and inner capitals belong to the name',
    article:
      "Jean-Luc O'Hara met Ana McBride-Soto. {m:O'Hara} {c:said} {t:it was short}. {m:McBride-Soto} {c:agreed} {t:that it was}.",
    speakers: ["Jean-Luc O'Hara", 'Ana McBride-Soto'],
  },
  {
    behavior: 'a family name that comes first is understood after a courtesy',
    article: 'Han Seo-yeon runs the yard. {m:Ms Han} {c:said} {t:the ship was late}.',
    speakers: ['Han Seo-yeon'],
  },
  {
    behavior: 'a middle initial and a short forename make no second person',
    article: 'Robert J. Stoker spoke first. Bob Stoker left early. {m:Stoker} {c:said} {t:it was late}.',
    speakers: ['Robert J. Stoker'],
  },
  {
    behavior: 'a common word is a name where somebody bears it',
    article: 'Lena Day heads the union. {m:Day} {c:said} {t:the strike would go on}.',
    speakers: ['Lena Day'],
  },
  {
    behavior: 'the possessive is no part of the name',
    article: 'Mara Quill spoke. {m:Quill’s} {c:claim} {t:that the crane was safe} was read out.',
    speakers: ['Mara Quill'],
  },
  {
    behavior: 'a name in a headline of capitals is found by its bearer',
    article: '{m:Quill} {c:Says} {t:Port Cranes Need Repair Before Winter}\n\nMara Quill runs the port.',
    speakers: ['Mara Quill'],
  },
  {
    behavior: 'a surname that is a landform elsewhere is a person’s where it speaks',
    article: '{m:Sofie Ridge} {c:told} {t:the council that it leaks}.',
    speakers: ['Sofie Ridge'],
  },
  {
    behavior: 'when somebody did something is no part of their name',
    article: '{m:U.S. President Mara Quill last Wednesday} {c:said} {t:it was over}.',
    speakers: ['Mara Quill'],
  },
  {
    behavior: 'of a mention over two sentences the part beside the verb counts',
    article: '{t:“It is over,”} {c:said} {m:Mara Quill. Omar Vidal, the mayor}, agreed.',
    speakers: ['Mara Quill'],
  },
  {
    behavior: 'shouting names nobody',
    article: 'Mara Quill was angry. {m:She} {c:wrote}: {t:“NOOOOO ANOTHER BRIDGE”}. {m:She} {c:said} {t:it was late}.',
    speakers: ['Mara Quill', 'Mara Quill'],
  },
  {
    behavior: 'titles of other languages are no part of the name',
    article: 'Datuk Seri Omar Vidal came. {m:Vidal} {c:said} {t:it was over}.',
    speakers: ['Omar Vidal'],
  },
];

const BODIES: readonly Case[] = [
  {
    behavior: 'an acronym in parentheses means the full name',
    article: 'The World Cheese Council (WCC) met. {m:The WCC} {c:said} {t:prices would rise}.',
    speakers: ['World Cheese Council'],
  },
  {
    behavior: 'an acronym that is nowhere explained means the name with its initials',
    article: 'The Coastal Fishing Agency closed the bay. {m:The CFA} {c:said} {t:stocks were low}.',
    speakers: ['Coastal Fishing Agency'],
  },
  {
    behavior: 'a name with commas in it is whole where a short form spells it out',
    article: 'Ports, Canals and Bridges Norway (PCBN) met. {m:PCBN} {c:said} {t:tolls would rise}.',
    speakers: ['Ports, Canals and Bridges Norway'],
  },
  {
    behavior: "a country's ministry and the nation's ministry are one",
    article: "{m:Norway's fishing ministry} {c:said} {t:no}. {m:The Norwegian fishing ministry} {c:said} {t:no again}.",
    speakers: ["Norway's fishing ministry", "Norway's fishing ministry"],
  },
  {
    behavior: 'a body whose name ends in a trade is no role',
    article: 'A cook called. {m:The Association of Norwegian Travel Agents} {c:said} {t:no}.',
    speakers: ['Association of Norwegian Travel Agents'],
  },
  {
    behavior: 'the company is the body spoken of',
    article: 'Brankel Motors shut a plant. {m:The company} {c:said} {t:orders had fallen}.',
    speakers: ['Brankel Motors'],
  },
  {
    behavior: 'it means the body that spoke before',
    article: '{m:Brankel Motors} {c:said} {t:a plant would shut}. {t:“We had no choice,”} {m:it} {c:said}.',
    speakers: ['Brankel Motors', 'Brankel Motors'],
  },
  {
    behavior: 'the ministry means the ministry that was named',
    article: 'The Ministry of Fisheries met owners. {m:The ministry} {c:said} {t:quotas would stay}.',
    speakers: ['Ministry of Fisheries'],
  },
  {
    behavior: 'a body named with its country is the same without it',
    article: 'The U.S. Grain Department met. {m:The Grain Department} {c:warned} {t:of floods}.',
    speakers: ['U.S. Grain Department'],
  },
  {
    behavior: 'U.S., US and United States are one',
    article: 'The United States left the talks. {m:The U.S.} {c:said} {t:they had failed}.',
    speakers: ['United States'],
  },
  {
    behavior: 'a house stands for those in it',
    article: '{m:The White House} {c:said} {t:the visit was off}.',
    speakers: ['White House'],
  },
  {
    behavior: 'nationality and office make a group of their own',
    article: '{m:Norwegian officials} {c:said} {t:the strait was open}.',
    speakers: ['Norwegian officials'],
  },
  {
    behavior: 'a statement speaks for whoever made it',
    article: '{m:A statement from Brankel Motors} {c:said} {t:the plant would shut}.',
    speakers: ['Brankel Motors'],
  },
  {
    behavior: 'a sort of body with a capital means the body of that sort that is named in full',
    article:
      'The Harbor Commission met the Farmers’ Federation. {m:The Commission} {c:said} {t:it was late}. {m:The Federation} {c:agreed} {t:that it was}.',
    speakers: ['Harbor Commission', 'Farmers’ Federation'],
  },
  {
    behavior: 'a firm of relatives keeps its whole name, also behind the noun for what it does',
    article: '{m:The maker}, Quill & Daughters, {c:rejected} {t:the order}.',
    speakers: ['Quill & Daughters'],
  },
  {
    behavior: 'half of a body’s name before a noun is no name',
    article: '{m:Safety agency} {c:orders} {t:a recall}.\n\nThe Product Safety Agency met on Monday.',
    speakers: ['Product Safety Agency'],
  },
];

const ROLES: readonly Case[] = [
  {
    behavior: 'a role alone means who carried it before',
    article: 'Mayor Inga Solberg toured the docks. {m:The mayor} {c:promised} {t:new lamps}.',
    speakers: ['Inga Solberg'],
  },
  {
    behavior: 'a role that stood after the name counts as well',
    article: 'Inga Solberg, the mayor of Vask, toured the docks. {m:The mayor} {c:promised} {t:new lamps}.',
    speakers: ['Inga Solberg'],
  },
  {
    behavior: 'a role that is carried by somebody named later means that one',
    article: '{m:The coach} {c:said} {t:the team was tired}.\n\nCoach Dan Merrow has won twice.',
    speakers: ['Dan Merrow'],
  },
  {
    behavior: 'a deputy is not the one he stands in for',
    article:
      'Deputy Mayor Karl Voss and Mayor Inga Solberg came. Voss left. {m:The mayor} {c:stayed and said} {t:it was late}.',
    speakers: ['Inga Solberg'],
  },
  {
    behavior: 'a title of several words is no part of the name',
    article: '{m:Liberal party Member of Parliament Tessa Birch} {c:said} {t:no}.',
    speakers: ['Tessa Birch'],
  },
  {
    behavior: 'another office is another person',
    article: 'Foreign Minister Lea Brandt flew home. {m:The defense minister} {c:said} {t:troops were ready}.',
    speakers: ['The defense minister'],
  },
  {
    behavior: 'a role before a comma belongs to the name after it',
    article: '{m:His lawyer, Omar Vidal,} {c:said} {t:he was innocent}.',
    speakers: ['Omar Vidal'],
  },
  {
    behavior: 'a spokesman without a name stays unnamed',
    article: 'Brankel Motors shut a plant. {m:A spokesman for Brankel Motors} {c:said} {t:orders had fallen}.',
    speakers: ['A spokesman for Brankel Motors'],
  },
  {
    behavior: 'a spokeswoman with a name is herself',
    article:
      '{m:Joan Riddle, a spokeswoman for Brankel Motors,} {c:said} {t:orders had fallen}. {m:She} {c:added} {t:that it hurt}.',
    speakers: ['Joan Riddle', 'Joan Riddle'],
  },
  {
    behavior: 'an unnamed source is one speaker, however often it is met',
    article: '{m:A hospital porter} {c:said} {t:the ward was cold}. {m:The porter} {c:said} {t:it was dark too}.',
    speakers: ['A hospital porter', 'A hospital porter'],
  },
  {
    behavior: 'a supporter of somebody is not that somebody',
    article: 'Inga Solberg lost. {m:Solberg’s supporters} {c:said} {t:the count was wrong}.',
    speakers: ['Solberg’s supporters'],
  },
  {
    behavior: 'a mention that ends before "’s" goes on to the noun and the name behind it',
    article: '{m:The couple}’s lawyer, Omar Vidal, {c:said} {t:they were hurt}.',
    speakers: ['Omar Vidal'],
  },
  {
    behavior: 'whoever begins the clause of the verb says it, not whoever begins the sentence',
    article: '{m:Experts} suggested a cause, but the mayor, Mara Quill, {c:said} {t:it was unknown}.',
    speakers: ['Mara Quill'],
  },
  {
    behavior: 'who holds several offices of a body is the one named behind them',
    article: '{m:Brankel Motors CEO and founder Kenji Moss} {c:said} {t:it was sound}.',
    speakers: ['Kenji Moss'],
  },
  {
    behavior: 'a lawyer is called attorney as well',
    article: 'Omar Vidal, her attorney, was late. In May {m:the lawyer} {c:said} {t:it was over}.',
    speakers: ['Omar Vidal'],
  },
  {
    behavior: 'a district attorney is nobody’s lawyer',
    article: 'District Attorney Omar Vidal was late. In May {m:the lawyer} {c:said} {t:it was over}.',
    speakers: ['the lawyer'],
  },
  {
    behavior: 'an office written as a title means whoever has just been named without one',
    article: 'Omar Vidal spoke on Monday. In a letter {m:the Foreign Secretary} {c:said} {t:it was over}.',
    speakers: ['Omar Vidal'],
  },
  {
    behavior: 'a member of parliament may be the shadow minister just named',
    article: 'Shadow Health Secretary Mara Quill was angry. {m:The Labour MP} {c:said} {t:it was a mess}.',
    speakers: ['Mara Quill'],
  },
];

const PRONOUNS: readonly Case[] = [
  {
    behavior: 'he means the man who spoke before, not the man quoted about',
    article: '{m:Omar Vidal} {c:said} {t:Karl Voss had lied}. {t:“It was plain,”} {m:he} {c:said}.',
    speakers: ['Omar Vidal', 'Omar Vidal'],
  },
  {
    behavior: 'she means a woman, even if a man spoke last',
    article: 'Inga Solberg met Omar Vidal. {m:Vidal} {c:said} {t:it was late}. {m:She} {c:said} {t:it was early}.',
    speakers: ['Omar Vidal', 'Inga Solberg'],
  },
  {
    behavior: 'a pronoun looks past a name inside a quotation',
    article: 'Inga Solberg opened the meeting. {t:“Ruth Harlan is wrong,”} {m:she} {c:said}.',
    speakers: ['Inga Solberg'],
  },
  {
    behavior: 'who means the one before it',
    article: 'The letter came from Omar Vidal, {m:who} {c:said} {t:he was sorry}.',
    speakers: ['Omar Vidal'],
  },
  {
    behavior: 'a relative pronoun stands for the last body of a long phrase before it, not for a place named earlier',
    article:
      'Countries such as Chile and Peru fear the return of armed supporters of the militant group, {m:which} {c:has claimed} {t:that the fires were its work}.',
    speakers: ['the militant group'],
  },
  {
    behavior: 'his claim is his',
    article: 'Omar Vidal wrote a book. {m:His} {c:claim} {t:that the sea is rising} was tested.',
    speakers: ['Omar Vidal'],
  },
  {
    behavior: 'they means the group that spoke before',
    article: '{m:Two neighbors} {c:said} {t:the dog barked}. {m:They} {c:added} {t:that it bit}.',
    speakers: ['Two neighbors', 'Two neighbors'],
  },
  {
    behavior: 'a quotation that simply stands there goes on with the speaker',
    article: '{m:Omar Vidal} {c:said} {t:the sea was rising}.\n\n{t:“It will not stop.”}',
    speakers: ['Omar Vidal', 'Omar Vidal'],
  },
  {
    behavior: 'a pronoun without anybody before it names nobody',
    article: '{m:He} {c:said} {t:it was cold}.',
    speakers: [null],
  },
  {
    behavior: 'a passive that names nobody has no speaker',
    article: 'Omar Vidal left. It {c:was said} {t:that he was ill}.',
    speakers: [null],
  },
  {
    behavior: 'a pronoun means the subject of the sentence before rather than an earlier speaker',
    article:
      '{t:“It is safe,”} {m:Paul Vidal} {c:said}. Tom Harlan was critical of the plan. {t:“It leaked,”} {m:he} {c:said}.',
    speakers: ['Paul Vidal', 'Tom Harlan'],
  },
];

const GROUPS: readonly Case[] = [
  {
    behavior: 'two who speak together are a group',
    article: '{m:Paul and Ruth Harlan} {c:said} {t:the mill was old}.',
    speakers: ['Paul and Ruth Harlan'],
  },
  {
    behavior: 'two full names joined by and are a group',
    article: '{m:Omar Vidal and Inga Solberg} {c:said} {t:the talks went well}.',
    speakers: ['Omar Vidal and Inga Solberg'],
  },
  {
    behavior: 'a list of trades is one group, named in full',
    article: '{m:Porters, cleaners and cooks} {c:said} {t:they would strike}.',
    speakers: ['Porters, cleaners and cooks'],
  },
  {
    behavior: 'those who asked not to be named keep the words that describe them',
    article: '{m:Two officials at the port, who asked not to be named,} {c:said} {t:the crane was old}.',
    speakers: ['Two officials at the port'],
  },
  {
    behavior: 'a plural behind the object that it takes is named without it',
    article:
      '{m:a charge river trade groups} {c:deny} {t:that it leaks}. {m:A few angry farmers} {c:agreed} {t:that it did}.',
    speakers: ['river trade groups', 'A few angry farmers'],
  },
];

const UNMENTIONED: readonly Case[] = [
  {
    behavior: 'a second verb of the sentence has the subject of the first',
    article: '{m:Omar Vidal} {c:said} {t:the sea was rising} and {c:urged} {t:the town to build a wall}.',
    speakers: ['Omar Vidal'],
  },
  {
    behavior: 'the subject of the sentence speaks where the cue stands far from it',
    article: 'Omar Vidal, in a long letter to the port, {c:warned} {t:that the sea was rising}.',
    speakers: ['Omar Vidal'],
  },
  {
    behavior: 'a list of trades is the subject, whole',
    article: 'Porters, cleaners and cooks {c:are asking for} {t:higher pay}.',
    speakers: ['Porters, cleaners and cooks'],
  },
  {
    behavior: 'whoever stands right after the quotation speaks it',
    article: 'Omar Vidal was late. {t:“The road was closed,”} Tessa Birch said.',
    speakers: ['Tessa Birch'],
  },
  {
    behavior: 'whoever stands after the verb speaks it',
    article: 'Omar Vidal was late. {t:“The road was closed,”} said the officer.',
    speakers: ['the officer'],
  },
  {
    behavior: 'according to takes what comes after it',
    article: '{c:According to} the Coastal Fishing Agency, {t:stocks were low}.',
    speakers: ['Coastal Fishing Agency'],
  },
  {
    behavior: 'a quotation that the layout repeats far below is still theirs',
    article:
      '{t:“The sea will not wait for this town or any other,”} {m:Omar Vidal} {c:said}.\n\nIt rained.\n\nIt rained.\n\nThe fair opened.\n\n{t:“The sea will not wait for this town or any other,”}',
    speakers: ['Omar Vidal', 'Omar Vidal'],
  },
  {
    behavior: 'a noun that can say nothing is no subject',
    article: 'Another surprise {c:was} {t:that the wall was blue}.',
    speakers: [null],
  },
  {
    behavior: 'a quotation after a sentence about somebody is that person’s',
    article:
      '{t:“It is safe,”} {m:Mara Quill} {c:said}.\n\nOmar Vidal, of the port, was doubtful. {t:“It leaked all winter.”}',
    speakers: ['Mara Quill', 'Omar Vidal'],
  },
  {
    behavior: 'a quotation in a paragraph of its own is told by whoever the line before announces',
    article: '{t:“It is safe,”} {m:Mara Quill} {c:said}.\n\nOmar Vidal adds:\n\n{t:“It leaked all winter.”}',
    speakers: ['Mara Quill', 'Omar Vidal'],
  },
  {
    behavior: 'quotations that follow one another over paragraphs stay with their speaker',
    article:
      '{m:Mara Quill} {c:said}: {t:“It is safe.”}\n\n{t:“It has been safe for years.”}\n\n{t:“It will be safe for years to come.”}',
    speakers: ['Mara Quill', 'Mara Quill', 'Mara Quill'],
  },
  {
    behavior: 'whoever stands right after the quotation with a verb of speech says it',
    article: 'Tom Harlan left. {t:“It was a hard winter,”} remembers Omar Vidal of that year.',
    speakers: ['Omar Vidal'],
  },
  {
    behavior: 'a quotation behind what a paper found is told by a person',
    article:
      'Omar Vidal led the study. {m:The results} {c:showed} {t:that gulls grieve}. {t:“We were surprised by it.”}',
    speakers: ['The results', 'Omar Vidal'],
  },
  {
    behavior: 'whom somebody told is not who told it',
    article: '{t:It leaks}, {m:a senior political source} {c:told} Reuters.',
    speakers: ['a senior political source'],
  },
];

const AGAIN: readonly Case[] = [
  {
    behavior: 'a nationality with an article is the person spoken of',
    article: 'Omar Vidal, a Norwegian, won. {m:The 40-year-old Norwegian} {c:said} {t:it was close}.',
    speakers: ['Omar Vidal'],
  },
  {
    behavior: 'an age alone is the person spoken of',
    article: 'Tessa Birch won the race. {m:The 40-year-old} {c:said} {t:it was close}.',
    speakers: ['Tessa Birch'],
  },
  {
    behavior: 'a trade calls again whoever was named last',
    article: 'Tessa Birch won the prize. {m:The singer} {c:said} {t:it was an honor}.',
    speakers: ['Tessa Birch'],
  },
  {
    behavior: 'an office with what it is of is its bearer',
    article:
      'Omar Vidal, chairman of the Grain Board, came. Tessa Birch, chairman of the Wool Board, left. {m:The chairman of the Grain Board} {c:said} {t:it was late}.',
    speakers: ['Omar Vidal'],
  },
  {
    behavior: 'a title that is part of the name calls its bearer',
    article: 'Prince Aldo arrived. {m:The prince} {c:said} {t:he was tired}.',
    speakers: ['Prince Aldo'],
  },
  {
    behavior: 'a newspaper is called by the name before it',
    article: 'Brankel Motors shut a plant. {m:The Vardeland newspaper} {c:reported} {t:that it would reopen}.',
    speakers: ['Vardeland'],
  },
  {
    behavior: 'a spokesman whose body is named twice is one',
    article:
      '{m:A Brankel Motors spokesman} {c:said} {t:orders fell}. {m:The spokesman} {c:said} {t:more cuts would come}.',
    speakers: ['A Brankel Motors spokesman', 'A Brankel Motors spokesman'],
  },
  {
    behavior: 'another group with the same noun is another group',
    article: '{m:Port workers} {c:said} {t:it was cold}. {m:Mill workers} {c:said} {t:it was warm}.',
    speakers: ['Port workers', 'Mill workers'],
  },
  {
    behavior: 'the largest of its sort is the firm just named, whatever it makes',
    article: 'Brankel Motors closes a plant. {m:The world’s largest electric truck maker} {c:said} {t:demand was low}.',
    speakers: ['Brankel Motors'],
  },
];

describe.each([
  ['names', NAMES],
  ['bodies and places', BODIES],
  ['roles', ROLES],
  ['pronouns', PRONOUNS],
  ['groups', GROUPS],
  ['statements that mention nobody', UNMENTIONED],
  ['those who are called again', AGAIN],
])('among %s', (_, cases) => {
  test.each(cases)('$behavior', ({ article, speakers }) => {
    expect(speakersOf(article)).toEqual(speakers);
  });
});
