import { readFileSync } from 'node:fs';
import { type AttributionModel, readModel } from './analyze/tagger/model.ts';

/** Reads the model that was shipped beside this module: `model/attributions.bin`, in the sources as in the bundle. */
export function loadModel(): AttributionModel {
  return readModel(readFileSync(new URL('./model/attributions.bin', import.meta.url)));
}
