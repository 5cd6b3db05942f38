import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type AttributionModel, readModel } from './analyze/tagger/model.ts';

/** Reads the model that was shipped beside this module: `model/attributions.bin.gz`, in the sources as in the bundle. */
export function loadModel(): AttributionModel {
  return readModel(gunzipSync(readFileSync(new URL('./model/attributions.bin.gz', import.meta.url))));
}
