/** What is wrong with one value: its place and what was expected there; `keys` are those that should not be there. */
export interface Mistake {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

/** The configuration can't be used: one line per mistake, with the key, what was expected and what came. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(mistakes: readonly Mistake[], values: unknown) {
    const lines = mistakes.flatMap(onePerKey).map(({ path, message }) => {
      return `${named(path)}: expected ${message}, got ${shown(values, path)}`;
    });
    super(['The configuration in cdk.json ("context") can not be used:', ...lines].join('\n  '));
  }
}

function onePerKey({ path, message, keys }: Mistake): readonly Mistake[] {
  if (keys === undefined) return [{ path, message }];
  return keys.map((key) => ({ path: [...path, key], message: path.length === 0 ? message : 'no such key' }));
}

function named(path: readonly PropertyKey[]): string {
  const [key, ...rest] = path;
  const inner = rest.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
  return `riftwire:${String(key)}${inner.join('')}`;
}

function shown(values: unknown, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>(member, values);
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

function member(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
