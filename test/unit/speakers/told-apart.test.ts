import { describe, expect, test } from 'vitest';
import { speakersOf } from './marked-article.ts';

interface Case {
  readonly behavior: string;
  readonly article: string;
  readonly speakers: readonly (string | null)[];
}

const TITLES: readonly Case[] = [
  {
    behavior: 'an office after a state whose name looks like a forename is no part of the name',
    article: '{m:South Dakota Gov. Mara Quill (R)} {c:said} {t:the road was safe}. {m:Quill} {c:said} {t:it was new}.',
    speakers: ['Mara Quill', 'Mara Quill'],
  },
  {
    behavior: 'initials of a trade before a forename are no part of the name',
    article: '{m:Lions DL Peter Harlan} {c:said} {t:the field was wet}. {m:Harlan} {c:said} {t:it was cold}.',
    speakers: ['Peter Harlan', 'Peter Harlan'],
  },
  {
    behavior: 'a heap of ranks before a forename is no part of the name',
    article: '{m:Vardish Marine Corps Commandant Major General Arturo Vidal} {c:said} {t:all was well}.',
    speakers: ['Arturo Vidal'],
  },
  {
    behavior: 'what an office is for does not begin the name',
    article: '{m:Deputy Director of Public Prosecution Mara Quill} {c:said} {t:the case was closed}.',
    speakers: ['Mara Quill'],
  },
  {
    behavior: 'an office for a cause makes nobody of the cause',
    article: '{m:The United Nations High Commissioner for Human Rights} {c:said} {t:it was wrong}.',
    speakers: ['United Nations High Commissioner for Human Rights'],
  },
  {
    behavior: 'Earl before a lone surname is a forename',
    article: '{m:Earl Marlow and Naomi Quill} {c:said} {t:rents rose}.',
    speakers: ['Earl Marlow and Naomi Quill'],
  },
  {
    behavior: 'an adjective of scope that opens the sentence belongs to the body',
    article: '{m:National Growers Federation} {c:said} {t:rain helps}.',
    speakers: ['National Growers Federation'],
  },
  {
    behavior: 'offices in a row without an article are the name that ends them',
    article: '{m:chairman, president, and CEO of Brankel Corporation Kenji Moss} {c:said} {t:sales rose}.',
    speakers: ['Kenji Moss'],
  },
  {
    behavior: 'an office of justice is a body, not a title',
    article: '{m:The Swiss Federal Office of Justice} {c:said} {t:all was well}.',
    speakers: ['Swiss Federal Office of Justice'],
  },
  {
    behavior: 'initials in parentheses leave the body before them its name',
    article: 'The Harbor Council (HC) met. {m:The Harbor Council (HC) in the north} {c:said} {t:all was well}.',
    speakers: ['Harbor Council'],
  },
  {
    behavior: 'WHO in capitals is no pronoun',
    article: 'The World Health Organization met. {m:WHO} {c:said} {t:all was well}.',
    speakers: ['World Health Organization'],
  },
  {
    behavior: 'a rank after a service that looks like a forename is no part of the name',
    article: '{m:Marine Gen. Joseph Moss} {c:said} {t:it was over}.',
    speakers: ['Joseph Moss'],
  },
  {
    behavior: 'a surname that is a noun for kin is a surname after a title',
    article: '{m:Brankel CEO Masayoshi Son} {c:said} {t:sales rose}. {m:Son} {c:said} {t:they would rise}.',
    speakers: ['Masayoshi Son', 'Masayoshi Son'],
  },
  {
    behavior: 'a rank written with a hyphen is no part of the name',
    article: '{m:Major-Gen Gopal Moss} {c:said} {t:it was over}.',
    speakers: ['Gopal Moss'],
  },
  {
    behavior: 'where somebody comes from is no part of the name',
    article: '{m:Senate Democratic Leader Greg Moss of Indianapolis} {c:said} {t:it was over}.',
    speakers: ['Greg Moss'],
  },
  {
    behavior: 'an office written with hyphens is no part of the name',
    article: '{m:Courier Editor-in-Chief Alessandra Moss} {c:said} {t:it was over}.',
    speakers: ['Alessandra Moss'],
  },
];

const AROUND: readonly Case[] = [
  {
    behavior: 'a name after the clause on a body is the body',
    article: '{m:The group that owns the port, Blue Anchor,} {c:said} {t:she may sail}.',
    speakers: ['Blue Anchor'],
  },
  {
    behavior: 'a name after the clause on a person is the person',
    article: '{m:The lawyer who wrote the will, Tessa Birch,} {c:said} {t:it was void}.',
    speakers: ['Tessa Birch'],
  },
  {
    behavior: 'a place after the clause is nobody',
    article: '{m:The lawyer who settled in the north, Canada,} {c:said} {t:it was void}.',
    speakers: ['The lawyer'],
  },
  {
    behavior: 'when it was said is no part of the speaker',
    article: 'It came {m:a day after Texas officials} {c:said} {t:the road was safe}.',
    speakers: ['Texas officials'],
  },
  {
    behavior: 'last week closes a description',
    article: "{m:The European Union's top court last week} {c:ruled} {t:the ban was void}.",
    speakers: ["The European Union's top court"],
  },
  {
    behavior: 'a word of amount goes on to its plural',
    article: '{m:Several other} mayors {c:blamed} {t:him for the flood}.',
    speakers: ['Several other mayors'],
  },
  {
    behavior: 'a word of amount with a verb after it stays as it is',
    article: '{m:Several} {c:said} {t:the mayors had slept}.',
    speakers: ['Several'],
  },
  {
    behavior: 'a date is nobody',
    article: 'The flood came on {m:Oct. 29} {c:said} {t:the dam was safe}.',
    speakers: [null],
  },
  {
    behavior: 'a quarter is nobody',
    article: 'In the {m:third quarter} {c:said} {t:sales rose}.',
    speakers: [null],
  },
  {
    behavior: 'what stands after a name and its comma is the one named',
    article: 'Rakesh Vidal, {m:union leader and member of the upper house}, {c:denied} {t:that it rained}.',
    speakers: ['Rakesh Vidal'],
  },
  {
    behavior: 'what stands after a place and its comma is not the place',
    article: 'In Vaskerry, {m:the farmers} {c:denied} {t:that it rained}.',
    speakers: ['the farmers'],
  },
  {
    behavior: 'an adjective goes on to its noun',
    article: '{m:The controversial} politician {c:acknowledged} {t:that it rained}.',
    speakers: ['The controversial politician'],
  },
  {
    behavior: 'an adverb of time is nobody',
    article: '{m:Earlier} {c:agreed} {t:that it rained}.',
    speakers: [null],
  },
  {
    behavior: 'a name after the comma is the one described, however its own role begins',
    article: '{m:The host, Harbor Council board member Nicole Moss} {c:said} {t:it was over}.',
    speakers: ['Nicole Moss'],
  },
  {
    behavior: 'a name after the comma that only says where is nobody',
    article: '{m:The host, in the Harbor Council with Nicole Moss,} {c:said} {t:it was over}.',
    speakers: ['The host'],
  },
  {
    behavior: 'the last word of a quotation before a name and its verb is not the speaker',
    article: 'Omar Vidal, the envoy, wrote a column. {m:China, Vidal} {c:wrote} {t:"is doubling down"}.',
    speakers: ['Omar Vidal'],
  },
  {
    behavior: 'whoever has been accused does not speak',
    article: 'Omar Vidal ran the port. {m:Vidal} {c:has long been accused of} {t:theft}.',
    speakers: [null],
  },
  {
    behavior: 'whoever was quoted speaks',
    article: 'Omar Vidal ran the port. {m:He} {c:was quoted as saying} {t:it was late}.',
    speakers: ['Omar Vidal'],
  },
  {
    behavior: 'whoever accuses in the passive speaks',
    article: 'The plan {c:was criticized by} {m:Omar Vidal} as {t:late}.',
    speakers: ['Omar Vidal'],
  },
];

const AGAIN: readonly Case[] = [
  {
    behavior: 'this and a noun for people mean the person spoken of',
    article: 'Omar Vidal lost his son in the flood. {m:This grieving father} {c:said} {t:the dam was never checked}.',
    speakers: ['Omar Vidal'],
  },
  {
    behavior: 'this and a noun of the other gender mean somebody else',
    article: 'Omar Vidal lost his son in the flood. {m:This grieving mother} {c:said} {t:the dam was never checked}.',
    speakers: ['This grieving mother'],
  },
  {
    behavior: 'the winner of so many times is the person spoken of',
    article: 'Paul Harlan won. {m:The five-time Golden Oar winner} {c:said} {t:it was fun}.',
    speakers: ['Paul Harlan'],
  },
  {
    behavior: 'a former office is that of the person spoken of',
    article: 'Omar Vidal led the party for years. {m:The former prime minister} {c:said} {t:it was over}.',
    speakers: ['Omar Vidal'],
  },
  {
    behavior: 'a former office is not that of somebody in another',
    article: 'Mayor Omar Vidal led the party. {m:The former prime minister} {c:said} {t:it was over}.',
    speakers: ['The former prime minister'],
  },
  {
    behavior: 'a militant group is not the bank that was spoken of',
    article: 'The Cotton Bank lent money. {m:The militant group} {c:said} {t:it would go on}.',
    speakers: ['The militant group'],
  },
  {
    behavior: 'numbers from a body are the body speaking',
    article: '{m:New numbers from the Cotton Traders Association} {c:showed} {t:that prices fell}.',
    speakers: ['Cotton Traders Association'],
  },
  {
    behavior: 'her research speaks for her',
    article: 'Maria Silva studies rivers. {m:Her research} {c:showed} {t:that they were drying}.',
    speakers: ['Maria Silva'],
  },
  {
    behavior: 'a pronoun that fits nobody is the one who has been speaking',
    article:
      'Jorun Vest sells hats. {m:Vest} {c:said} {t:hats were out}, and she left. {m:He} {c:said} {t:it was over}.',
    speakers: ['Jorun Vest', 'Jorun Vest'],
  },
  {
    behavior: 'an office written short is the office written out',
    article: 'Gov. Omar Vidal signed. Tessa Birch cheered. {m:The governor} {c:said} {t:it was late}.',
    speakers: ['Omar Vidal'],
  },
  {
    behavior: 'the member for somewhere is the person spoken of',
    article: 'Steve Moss met his sister. {m:The Ealing North MP} {c:said} {t:she was well}.',
    speakers: ['Steve Moss'],
  },
  {
    behavior: 'the prime minister is the one whom everybody knows',
    article: 'Theresa May met Omar Vidal. Vidal left. {m:The prime minister} {c:said} {t:it was late}.',
    speakers: ['Theresa May'],
  },
  {
    behavior: 'of two prime ministers whom everybody knows the office alone means neither',
    article: 'Theresa May met Boris Johnson. {m:The prime minister} {c:said} {t:it was late}.',
    speakers: ['The prime minister'],
  },
  {
    behavior: 'the prime minister whom the article names is not the one whom everybody knows',
    article: 'Theresa May met Prime Minister Omar Vidal. {m:The prime minister} {c:said} {t:it was late}.',
    speakers: ['Omar Vidal'],
  },
  {
    behavior: 'the newspaper is not the bank that was spoken of',
    article: 'Harbor Bank moved. {m:The bank} {c:said} {t:it was glad}. {m:The newspaper} {c:said} {t:it was theft}.',
    speakers: ['Harbor Bank', 'The newspaper'],
  },
  {
    behavior: 'the mother of so many is the woman spoken of',
    article:
      'Ruth Harlan was hurt. {m:The mother of three} {c:said} {t:it was late}. {m:The mother-of-three} {c:said} {t:it was dark}.',
    speakers: ['Ruth Harlan', 'Ruth Harlan'],
  },
  {
    behavior: 'the mother of somebody named is another',
    article: 'Ruth Harlan was hurt. {m:The mother of the driver} {c:said} {t:it was late}.',
    speakers: ['The mother of the driver'],
  },
  {
    behavior: 'a statement ahead of something is its author speaking',
    article: 'The union gave {m:a statement ahead of the Washington meeting} {c:saying} {t:it was late}.',
    speakers: ['The union'],
  },
];

describe.each([
  ['titles', TITLES],
  ['words around the speaker', AROUND],
  ['those who are called again', AGAIN],
])('among %s', (_, cases) => {
  test.each(cases)('$behavior', ({ article, speakers }) => {
    expect(speakersOf(article)).toEqual(speakers);
  });
});
