import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { readConfiguration } from '../../lib/config.ts';
import type { Configuration } from '../../lib/config-schema.ts';

const CDK_JSON = z.object({ context: z.record(z.string(), z.unknown()) });

/** What cdk.json chooses; a value that was given to `cdk deploy -c` alone is not seen. */
export async function configuration(file: URL = new URL('../../cdk.json', import.meta.url)): Promise<Configuration> {
  return readConfiguration(CDK_JSON.parse(JSON.parse(await readFile(file, 'utf8'))).context);
}
