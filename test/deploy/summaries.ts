import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';

/** As much of a summary as the rehearsal looks at. */
export type SeenSummary = z.output<typeof SEEN>;

/** @throws Error where it does not keep to the published schema */
export function seen(summary: unknown): SeenSummary {
  if (!validate(summary)) throw new Error(`not as the schema says: ${ajv.errorsText(validate.errors)}`);
  return SEEN.parse(summary);
}

const SEEN = z.object({
  origin: z.object({ key: z.string(), versionId: z.string(), updated: z.boolean() }),
  alert: z.boolean(),
  statements: z.array(z.unknown()),
});

const ajv = new Ajv2020({ strict: true, allErrors: true });
const validate = ajv.compile(JSON.parse(readFileSync('lambdas/summarize/publish/summary.schema.json', 'utf8')));
