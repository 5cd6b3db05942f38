import type { Analysis, Article, Span } from '../../lambdas/summarize/analyze/model.ts';

/** What an analysis promises of any article, checked against the article: each breach as a line, none when sound. */
export function breaches(article: Article, analysis: Analysis): string[] {
  return [
    ...statementBreaches(article, analysis),
    ...speakerBreaches(article, analysis),
    ...keyBreaches(analysis),
    ...disagreementBreaches(article, analysis),
  ];
}

const broken = (checks: readonly (readonly [holds: boolean, promise: string])[]): string[] =>
  checks.filter(([holds]) => !holds).map(([, promise]) => promise);

function statementBreaches({ text, boilerplate }: Article, { statements, speakers }: Analysis): string[] {
  const ids = new Set<string>(speakers.map(({ id }) => id));
  const each = statements.flatMap(({ id, content, mention, cue, speaker, confidence }, index) => {
    const previous = statements[index - 1];
    return broken([
      [id === `st${index + 1}`, `${id} is number ${index + 1}`],
      [content.length > 0 && content.every(liesIn(text)) && inOrder(content), `${id}: content in the text, in order`],
      [!previous || first(previous.content).start <= first(content).start, `${id} comes after the one before it`],
      [mention === null || liesIn(text)(mention), `${id}: mention in the text`],
      [cue === null || liesIn(text)(cue), `${id}: cue in the text`],
      [speaker === null || ids.has(speaker), `${id}: speaker ${speaker} exists`],
      [confidence >= 0 && confidence <= 1, `${id}: confidence ${confidence} is a probability`],
      [!content.some((span) => boilerplate.some((aside) => covers(aside, span))), `${id}: nothing set aside is said`],
    ]);
  });
  return each;
}

function speakerBreaches({ text }: Article, { speakers }: Analysis): string[] {
  const words = plainWords(text);
  return speakers.flatMap(({ id, name, role, affiliation, aliases, mentions }, index) =>
    broken([
      [id === `sp${index + 1}`, `${id} is number ${index + 1}`],
      [name.trim() !== '', `${id} has a name`],
      [mentions.every(liesIn(text)) && byStart(mentions), `${id}: mentions in the text, in order`],
      ...[name, role, affiliation, ...aliases].flatMap((form): [boolean, string][] =>
        form === undefined ? [] : [[words.includes(plainWords(form)), `${id}: "${form}" stands in the article`]],
      ),
    ]),
  );
}

function keyBreaches({ keyStatements, statements }: Analysis): string[] {
  const ids = new Set<string>(statements.map(({ id }) => id));
  return broken([
    [keyStatements.length <= MOST_KEY_STATEMENTS, `${keyStatements.length} key statements, at most six`],
    [new Set(keyStatements).size === keyStatements.length, 'no key statement twice'],
    [keyStatements.every((id) => ids.has(id)), 'every key statement is a statement'],
  ]);
}

const MOST_KEY_STATEMENTS = 6;

function disagreementBreaches({ text }: Article, { disagreements, speakers, statements }: Analysis): string[] {
  const speakerIds = new Set<string>(speakers.map(({ id }) => id));
  const statementIds = new Set<string>(statements.map(({ id }) => id));
  return disagreements.flatMap(({ id, issue, sides, evidence, level, confidence }, index) => {
    const parties = sides.flatMap((side) => side.parties);
    const said = sides.flatMap((side) => side.statements);
    return broken([
      [id === `d${index + 1}`, `${id} is number ${index + 1}`],
      [sides.length >= 2, `${id} has two sides`],
      [sides.every((side) => side.parties.length > 0), `${id}: somebody stands on every side`],
      [
        new Set(parties).size === parties.length || isDivided(sides),
        `${id}: nobody stands on two sides, or twice on one`,
      ],
      [parties.every((party) => speakerIds.has(party)), `${id}: every party exists`],
      [said.every((statement) => statementIds.has(statement)), `${id}: every statement exists`],
      [sides.every(({ position }) => position === null || liesIn(text)(position)), `${id}: positions in the text`],
      [issue === null || liesIn(text)(issue), `${id}: issue in the text`],
      [evidence.length > 0 && evidence.every(liesIn(text)), `${id}: evidence in the text`],
      [
        level === 'main' || !disagreements.slice(index).some((later) => later.level === 'main'),
        `${id}: main ones first`,
      ],
      [confidence >= 0 && confidence <= 1, `${id}: confidence ${confidence} is a probability`],
    ]);
  });
}

/** One body that disagrees with itself ("the council split 5-4") is each of its sides, alone. */
function isDivided(sides: Analysis['disagreements'][number]['sides']): boolean {
  return sides.every(({ parties }) => parties.length === 1 && parties[0] === sides[0]?.parties[0]);
}

function liesIn(text: string) {
  return ({ start, end }: Span): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
}

function inOrder(spans: readonly Span[]): boolean {
  return spans.every((span, index) => index === 0 || (spans[index - 1]?.end ?? 0) <= span.start);
}

/** Mentions may lie in one another ("the mayor" in "the mayor's spokesman, himself a former mayor"). */
function byStart(spans: readonly Span[]): boolean {
  return spans.every((span, index) => index === 0 || (spans[index - 1]?.start ?? 0) <= span.start);
}

function first(spans: readonly Span[]): Span {
  return spans[0] ?? { start: 0, end: 0 };
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Words alone: line breaks inside a name are blanks in the analysis. */
function plainWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
