import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeModel } from '../../../bin/train/write-model.ts';
import { readModel } from '../../../lambdas/summarize/analyze/tagger/model.ts';
import { loadModel } from '../../../lambdas/summarize/load-model.ts';
import { smallModel } from '../../support/small-model.ts';

const FEATURE_SET_AT = 5; // bytes from the start of the file

describe('a model file', () => {
  it('is read as it was written', () => {
    expect(readModel(writeModel(smallModel()))).toEqual(smallModel());
  });

  it('is the same bytes again when it is read and written', () => {
    const bytes = writeModel(smallModel());
    expect(writeModel(readModel(bytes))).toEqual(bytes);
  });

  it('is refused if it was trained on other features', () => {
    const bytes = writeModel(smallModel());
    bytes[FEATURE_SET_AT] = ((bytes[FEATURE_SET_AT] ?? 0) + 1) % 256;
    expect(() => readModel(bytes)).toThrow(/feature set/);
  });

  it('is refused if it is no model', () => {
    expect(() => readModel(new TextEncoder().encode('no model at all'))).toThrow(/starts with/);
  });

  it.each([0, 3, 9, 50, 100])('is refused if it is cut off after %i bytes', (length) => {
    expect(() => readModel(writeModel(smallModel()).slice(0, length))).toThrow(/cut short|starts with/);
  });

  it('is refused if something follows it', () => {
    expect(() => readModel(Uint8Array.from([...writeModel(smallModel()), 0]))).toThrow(/behind its end/);
  });

  it('is shipped with the program, and small', () => {
    expect(statSync('lambdas/summarize/model/attributions.bin.gz').size).toBeLessThan(400_000);
    const { lexicons } = loadModel().tagger;
    expect(lexicons.cue.size).toBeGreaterThan(500);
    expect(lexicons.cluster.size).toBeGreaterThan(10_000);
  });
});
