import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';

/** As much of a summary as the rehearsal looks at. */
export type SeenSummary = z.output<typeof SUMMARY>;

/** @throws Error where it does not keep to the published schema */
export function seen(summary: unknown): SeenSummary {
  return SUMMARY.parse(checked('summary', summary));
}

/** The URIs of the articles that a digest names. @throws Error where it does not keep to the published schema */
export function seenDigest(digest: unknown): readonly string[] {
  return DIGEST.parse(checked('digest', digest)).articles.map(({ location }) => location.article);
}

const ORIGIN = z.object({ uri: z.string(), key: z.string(), updated: z.boolean() });
const SUMMARY = z.object({ origin: ORIGIN, alert: z.boolean(), statements: z.array(z.unknown()) });
const DIGEST = z.object({ articles: z.array(z.object({ location: z.object({ article: z.string() }) })) });

const ajv = new Ajv2020({ strict: true, allErrors: true });
const schemas = { summary: schema('summary'), digest: schema('digest') };

function schema(kind: 'summary' | 'digest') {
  return ajv.compile(JSON.parse(readFileSync(`lambdas/summarize/publish/${kind}.schema.json`, 'utf8')));
}

function checked(kind: keyof typeof schemas, value: unknown): unknown {
  const keeps = schemas[kind];
  if (!keeps(value)) throw new Error(`not as ${kind}.schema.json says: ${ajv.errorsText(keeps.errors)}`);
  return value;
}
