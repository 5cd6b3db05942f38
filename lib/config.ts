import { ConfigurationError } from './config-mistakes.ts';
import { contradictions } from './config-rules.ts';
import { CONFIGURATION, type Configuration } from './config-schema.ts';

/**
 * Reads the configuration: the context keys named `riftwire:…`, from cdk.json or from `-c riftwire:KEY=VALUE`.
 * @param context all context values of the CDK app; those of others are left alone
 * @throws ConfigurationError with one line per mistake: the key, what was expected, what came
 */
export function readConfiguration(context: Readonly<Record<string, unknown>>): Configuration {
  const own = ownValues(context);
  const result = CONFIGURATION.safeParse(own);
  if (!result.success) throw new ConfigurationError(result.error.issues, own);
  const contradiction = contradictions(result.data);
  if (contradiction.length > 0) throw new ConfigurationError(contradiction, own);
  return result.data;
}

const PREFIX = 'riftwire:';
const TEXT_KEYS: ReadonlySet<string> = new Set([
  'articlesBucket',
  'articlesKeyArn',
  'articlesPrefix',
  'operationsEmail',
]);

function ownValues(context: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const own = Object.entries(context)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => [key.slice(PREFIX.length), value] as const);
  return Object.fromEntries(own.map(([key, value]) => [key, TEXT_KEYS.has(key) ? value : fromCommandLine(value)]));
}

/** `-c KEY=VALUE` hands over strings only: numbers, true, false and lists are written there as JSON. */
function fromCommandLine(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value; // a plain word: the schema says whether one is expected
  }
}
