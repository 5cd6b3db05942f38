import type {
  Analysis,
  Article,
  Disagreement,
  Span,
  Speaker,
  SpeakerId,
  Statement,
  StatementId,
} from '../../lambdas/summarize/analyze/model.ts';

/** An article with what is in it, told in words instead of offsets: each is looked up in the text. */
export interface Story {
  readonly headline?: string;
  readonly text: string;
  readonly facts?: Partial<Article>;
  /** The first name is the fullest one. */
  readonly speakers?: readonly (Partial<Omit<Speaker, 'id' | 'name'>> & { readonly name: string })[];
  readonly statements?: readonly ToldStatement[];
  /** Indices into `statements`. */
  readonly key?: readonly number[];
  readonly disagreements?: readonly ToldDisagreement[];
}

export interface ToldStatement extends Partial<Pick<Statement, 'form' | 'stance' | 'confidence'>> {
  readonly words: string | readonly string[];
  readonly by?: string;
  readonly cue?: string;
}

export interface ToldDisagreement extends Partial<Pick<Disagreement, 'kind' | 'level' | 'oneSided'>> {
  readonly issue?: string;
  readonly sides: readonly {
    readonly parties: readonly string[];
    readonly position?: string;
    readonly statements?: readonly number[];
  }[];
  readonly evidence?: readonly string[];
}

/** The article and the analysis of a story. @throws Error where its words are not in its text */
export function tell(story: Story): { readonly article: Article; readonly analysis: Analysis } {
  return {
    article: articleOf(story),
    analysis: {
      speakers: (story.speakers ?? []).map((speaker, index) => speakerOf(story, speaker, index)),
      statements: (story.statements ?? []).map((statement, index) => statementOf(story, statement, index)),
      keyStatements: (story.key ?? (story.statements ?? []).map((_, index) => index)).map(statementId),
      disagreements: (story.disagreements ?? []).map((one, index) => disagreementOf(story, one, index)),
    },
  };
}

function articleOf({ headline, text, facts }: Story): Article {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const span = headline === undefined ? undefined : find(text, headline);
  return {
    language: 'en',
    text,
    paragraphs,
    boilerplate: [],
    ...(span === undefined ? {} : { headline: span }),
    ...facts,
  };
}

function speakerOf({ text }: Story, told: NonNullable<Story['speakers']>[number], index: number): Speaker {
  return { kind: 'person', aliases: [told.name], mentions: [find(text, told.name)], ...told, id: `sp${index + 1}` };
}

function statementOf(story: Story, { words, by, cue, ...told }: ToldStatement, index: number): Statement {
  const content = typeof words === 'string' ? [words] : words;
  return {
    form: content.every((part) => /^["“]/.test(part)) ? 'direct' : 'indirect',
    stance: 'asserts',
    confidence: 0.9,
    rule: 'told',
    ...told,
    id: statementId(index),
    content: content.map((part) => find(story.text, part)),
    speaker: by === undefined ? null : speakerId(story, by),
    mention: null,
    cue: cue === undefined ? null : findNear(story.text, cue, find(story.text, content[0] ?? '')),
  };
}

function disagreementOf(story: Story, told: ToldDisagreement, index: number): Disagreement {
  const { issue, sides, evidence = [], ...facts } = told;
  return {
    kind: 'dispute',
    level: 'main',
    oneSided: false,
    confidence: 0.9,
    rule: 'told',
    ...facts,
    id: `d${index + 1}`,
    issue: issue === undefined ? null : find(story.text, issue),
    sides: sides.map(({ parties, position, statements = [] }) => ({
      parties: parties.map((name) => speakerId(story, name)),
      position: position === undefined ? null : find(story.text, position),
      statements: statements.map(statementId),
    })),
    evidence: evidence.map((words) => find(story.text, words)),
  };
}

function statementId(index: number): StatementId {
  return `st${index + 1}`;
}

function speakerId({ speakers = [] }: Story, name: string): SpeakerId {
  const index = speakers.findIndex((speaker) => speaker.name === name);
  if (index < 0) throw new Error(`no speaker "${name}" in this story`);
  return `sp${index + 1}`;
}

function find(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** The closest of the places where the words stand. */
function findNear(text: string, words: string, { start, end }: Span): Span {
  const after = text.indexOf(words, end);
  const before = text.lastIndexOf(words, start - 1);
  if (after < 0 && before < 0) throw new Error(`not in the text: ${words}`);
  const isBefore = after < 0 || (before >= 0 && start - before - words.length < after - end);
  const found = isBefore ? before : after;
  return { start: found, end: found + words.length };
}
