import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Reading } from '../support/golden-articles.ts';

/** Facts that a reader took from the article by hand: they hold whatever the engine's report says today. */
const expected = z.strictObject({
  /** Who must be found saying what: the speaker's full name, and a stretch of words of one statement. */
  says: z.array(z.strictObject({ speaker: z.string(), words: z.string(), stance: z.string().optional() })),
  /** Words of captions, navigation and the like that no statement may contain. */
  never: z.array(z.string()),
  /** Of each disagreement, its sides: at least one of the names must be among the side's parties. None: none at all. */
  disagreements: z.array(z.strictObject({ sides: z.array(z.array(z.string()).min(1)).min(2) })),
  /** Facts of the above that the engine is known to miss today, in the words of `Miss.fact`: each is a bug to fix. */
  notYet: z.array(z.string()),
});

export type Expected = z.infer<typeof expected>;

export function expectedOf(articleName: string): Expected {
  const name = articleName.replace(/\.\w+$/, '.json');
  return expected.parse(JSON.parse(readFileSync(new URL(`expected/${name}`, import.meta.url), 'utf8')));
}

export interface Miss {
  readonly fact: string;
  readonly found: string;
}

/** The facts that do not hold, each with what was found instead; none when all is well. */
export function missing(facts: Expected, reading: Reading): Miss[] {
  return [...missingStatements(facts, reading), ...forbiddenWords(facts, reading), ...missingSides(facts, reading)];
}

interface Said {
  readonly speaker: string;
  readonly words: string;
  readonly stance: string;
}

function missingStatements(facts: Expected, reading: Reading): Miss[] {
  const all = said(reading);
  return facts.says
    .filter(({ speaker, words, stance }) => {
      const found = all.filter(
        (statement) => bare(statement.speaker) === bare(speaker) && statement.words.includes(words),
      );
      return !found.some((statement) => stance === undefined || statement.stance === stance);
    })
    .map(({ speaker, words, stance }) => {
      const nearest = all.find((statement) => statement.words.includes(words));
      const found = nearest ? `${nearest.speaker} (${nearest.stance})` : 'nobody';
      return { fact: `${speaker}${stance ? ` (${stance})` : ''} says: ${words}`, found };
    });
}

function forbiddenWords(facts: Expected, reading: Reading): Miss[] {
  const all = said(reading);
  return facts.never
    .filter((words) => all.some((statement) => statement.words.includes(words)))
    .map((words) => ({ fact: `nobody says: ${words}`, found: 'somebody' }));
}

function missingSides(facts: Expected, reading: Reading): Miss[] {
  const found = sidesFound(reading);
  const shown = found.map((sides) => sides.map((names) => names.join(', ')).join(' vs ')).join('; ') || 'none';
  if (facts.disagreements.length === 0) return found.length === 0 ? [] : [{ fact: 'nobody disagrees', found: shown }];
  return facts.disagreements
    .filter(({ sides }) => !found.some((candidate) => matches(sides, candidate)))
    .map(({ sides }) => ({ fact: sides.map((names) => names[0]).join(' vs '), found: shown }));
}

function said({ article, analysis }: Reading): Said[] {
  return analysis.statements.map(({ speaker, content, stance }) => ({
    speaker: analysis.speakers.find(({ id }) => id === speaker)?.name ?? 'nobody',
    words: content.map(({ start, end }) => article.text.slice(start, end)).join(' '),
    stance,
  }));
}

/** The names, aliases included, of each side of each disagreement. */
function sidesFound({ analysis }: Reading): string[][][] {
  const namesOf = (id: string) => {
    const speaker = analysis.speakers.find((candidate) => candidate.id === id);
    return speaker ? [speaker.name, ...speaker.aliases.filter((alias) => alias !== speaker.name)] : [];
  };
  return analysis.disagreements.map(({ sides }) => sides.map(({ parties }) => parties.flatMap(namesOf)));
}

/** Each wanted side is found as a side of its own. */
function matches([wanted, ...rest]: readonly string[][], found: readonly string[][]): boolean {
  if (wanted === undefined) return true;
  return found.some((names, index) => overlap(wanted, names) && matches(rest, found.toSpliced(index, 1)));
}

function overlap(wanted: readonly string[], names: readonly string[]): boolean {
  const found = new Set(names.map(bare));
  return wanted.some((name) => found.has(bare(name)));
}

/** A name as it is compared: "the Green Alliance" is "Green Alliance". */
function bare(name: string): string {
  return name.toLowerCase().replace(/^(?:the|a|an|its|his|her) /, '');
}
