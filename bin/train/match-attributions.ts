import type { Attribution, Span } from '../../lambdas/summarize/analyze/model.ts';
import type { AnnotatedArticle, AnnotatedAttribution, Place } from './annotated-article.ts';
import { coverOf, likeness, overlap, touch, wordsOf } from './word-cover.ts';

/** Something found, beside what a reader marked there. */
export interface Match {
  readonly found: Attribution;
  readonly marked: AnnotatedAttribution;
  readonly exact: boolean;
  readonly source: boolean;
  readonly cue: boolean;
}

export interface Matched {
  /** Statements found that are statements. */
  readonly matches: readonly Match[];
  /** Found where a reader marked nothing. */
  readonly spurious: readonly Attribution[];
  readonly missed: readonly AnnotatedAttribution[];
  /** Found where a reader marked a view or a wish, or in text that was not annotated: neither right nor wrong. */
  readonly ignored: readonly Attribution[];
  /** Words of statements: found and marked, found, marked. */
  readonly words: readonly [both: number, found: number, marked: number];
}

const LEAST_LIKENESS = 0.5; // of the words of two contents, intersection over union

/** Compares what was found in an article with what a reader marked, one to one, the likest first. */
export function matchAttributions(article: AnnotatedArticle, found: readonly Attribution[]): Matched {
  const words = wordsOf(article.text.text);
  const discarded = coverOf(article.discard, words);
  const ours = found.map((item) => ({ item, words: coverOf(item.content.map(placeOf), words) })).filter(hasWords);
  const theirs = article.attributions.map((item) => ({ item, words: coverOf(item.content, words) })).filter(hasWords);
  const pairs = pairUp(ours, theirs);
  const ignored = ours.filter((mine) => {
    const pair = pairs.find(([one]) => one === mine);
    return pair ? !pair[1].item.statement : isUnsettled(mine, theirs, discarded);
  });
  const good = pairs.filter(([, other]) => other.item.statement);
  return {
    matches: good.map(([mine, other]) => matchOf(mine, other)),
    spurious: ours
      .filter((mine) => !ignored.includes(mine) && !pairs.some(([one]) => one === mine))
      .map(({ item }) => item),
    missed: theirs
      .filter(({ item }) => item.statement && !good.some(([, other]) => other.item === item))
      .map(({ item }) => item),
    ignored: ignored.map(({ item }) => item),
    words: wordCounts(
      ours.filter((mine) => !ignored.includes(mine)),
      theirs.filter(({ item }) => item.statement),
    ),
  };
}

interface Covered<T> {
  readonly item: T;
  readonly words: ReadonlySet<number>;
}

type Ours = Covered<Attribution>;
type Theirs = Covered<AnnotatedAttribution>;

const hasWords = (covered: Covered<unknown>): boolean => covered.words.size > 0;

export function placeOf(span: Span): Place {
  return [span.start, span.end];
}

function pairUp(ours: readonly Ours[], theirs: readonly Theirs[]): [Ours, Theirs][] {
  const candidates = ours.flatMap((mine) =>
    theirs.map((other) => ({ mine, other, likeness: likeness(mine.words, other.words) })),
  );
  const taken = new Set<unknown>();
  return candidates
    .filter((candidate) => candidate.likeness >= LEAST_LIKENESS)
    .toSorted((a, b) => b.likeness - a.likeness)
    .flatMap(({ mine, other }): [Ours, Theirs][] => {
      if (taken.has(mine) || taken.has(other)) return [];
      taken.add(mine).add(other);
      return [[mine, other]];
    });
}

function isUnsettled(mine: Ours, theirs: readonly Theirs[], discarded: ReadonlySet<number>): boolean {
  if (overlap(mine.words, discarded) >= 0.5 * mine.words.size) return true;
  return theirs.some(
    ({ item, words }) => !item.statement && overlap(mine.words, words) >= 0.5 * Math.min(mine.words.size, words.size),
  );
}

function matchOf(mine: Ours, other: Theirs): Match {
  const mention = mine.item.mention ? [placeOf(mine.item.mention)] : [];
  const cue = mine.item.cue ? [placeOf(mine.item.cue)] : [];
  const { source } = other.item;
  return {
    found: mine.item,
    marked: other.item,
    exact: likeness(mine.words, other.words) === 1,
    source: source.length > 0 ? touch(mention, source) : mention.length === 0,
    cue: touch(cue, other.item.cue),
  };
}

function wordCounts(ours: readonly Ours[], theirs: readonly Theirs[]): [number, number, number] {
  const found = new Set(ours.flatMap(({ words }) => [...words]));
  const marked = new Set(theirs.flatMap(({ words }) => [...words]));
  return [overlap(found, marked), found.size, marked.size];
}
