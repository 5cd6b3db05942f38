import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnnotated } from '../../../bin/train/annotated-article.ts';
import { calibrated } from '../../../bin/train/calibrate.ts';
import { readArguments } from '../../../bin/train/command-line.ts';
import { foldOf, isHeldOut, readCorpora } from '../../../bin/train/corpora.ts';
import { learnChoices, learnYesNo } from '../../../bin/train/log-linear.ts';
import { scoreOf } from '../../../lambdas/summarize/analyze/tagger/linear.ts';

const folder = mkdtempSync(join(tmpdir(), 'train-'));
const write = (name: string, lines: readonly unknown[]) => {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  return path;
};
const article = (id: string) => ({ id, text: 'Vale said it holds.', attributions: [] });

describe('the arguments of the command', () => {
  it('are files with weights, and a folder of articles to leave out', () => {
    mkdirSync(join(folder, 'gold'));
    writeFileSync(join(folder, 'gold', 'one.json'), '');
    const command = readArguments(['news.jsonl:5', 'old.jsonl', '--leave-out', join(folder, 'gold'), '--out', 'here']);
    expect(command).toEqual({
      corpora: [
        { path: 'news.jsonl', weight: 5 },
        { path: 'old.jsonl', weight: 1 },
      ],
      leftOut: ['one'],
      out: 'here',
    });
  });

  it('ask for help when there are none', () => {
    expect(readArguments([])).toBeUndefined();
    expect(readArguments(['--help', 'news.jsonl'])).toBeUndefined();
  });
});

describe('annotated articles', () => {
  it('are refused with file and line where they are malformed', () => {
    const path = write('bad.jsonl', [article('a'), { ...article('b'), text: 7 }]);
    expect(() => readAnnotated(path, 1, 0)).toThrow(/bad\.jsonl, line 2/);
  });

  it('are learned from, held out by their id, or left out', () => {
    const ids = Array.from({ length: 200 }, (_, index) => `article-${index}`);
    const { training, heldOut } = readCorpora(
      [{ path: write('all.jsonl', ids.map(article)), weight: 1 }],
      ['article-1'],
    );
    expect(heldOut.length).toBeGreaterThan(25);
    expect(heldOut.length).toBeLessThan(55);
    expect(heldOut.every(({ id }) => isHeldOut(id))).toBe(true);
    expect(training.some(({ id }) => id === 'article-1' || isHeldOut(id))).toBe(false);
    expect(new Set(training.map(({ id }) => foldOf(id)))).toEqual(new Set([0, 1, 2, 3, 4]));
  });
});

const OPTIONS = { bits: 8, epochs: 20, seed: 1, rate: { alpha: 0.5, beta: 1, l1: 0, l2: 0 } };
const feature = (row: number) => row * 2 ** 24;

describe('log-linear learning', () => {
  it('learns which option is right', () => {
    const examples = Array.from({ length: 50 }, (_, index) => ({
      options: [[feature(1 + (index % 2))], [feature(3)]],
      right: index % 2,
      weight: 1,
    }));
    const weights = learnChoices(examples, OPTIONS);
    expect(scoreOf(weights, [feature(1)])).toBeGreaterThan(scoreOf(weights, [feature(3)]));
    expect(scoreOf(weights, [feature(2)])).toBeLessThan(scoreOf(weights, [feature(3)]));
  });

  it('learns how probable yes is, and calibration finds the curve', () => {
    const examples = Array.from({ length: 400 }, (_, index) => ({
      options: [[feature(1 + (index % 2))]],
      right: index % 2 === 0 ? (index % 8 === 0 ? 0 : 1) : 0,
      weight: 1,
    }));
    const weights = learnYesNo(examples, OPTIONS);
    const scored = examples.map(({ options, right }) => ({ score: scoreOf(weights, options[0] ?? []), right }));
    const { slope, offset } = calibrated(scored);
    const probability = (score: number) => 1 / (1 + Math.exp(-slope * score - offset));
    expect(probability(scoreOf(weights, [feature(1)]))).toBeCloseTo(0.75, 1);
    expect(probability(scoreOf(weights, [feature(2)]))).toBeLessThan(0.1);
  });
});
