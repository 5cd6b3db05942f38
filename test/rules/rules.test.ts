import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { boilerplate } from './boilerplate.ts';
import type { CheckedRule } from './family.ts';
import { opposition } from './opposition.ts';
import { stance } from './stance.ts';

/** Every rule of the project carries its own examples: this runs them all. A new family of rules is one line here. */
const families: readonly (readonly [family: string, rules: readonly CheckedRule[]])[] = [
  ['opposition', opposition],
  ['stance', stance],
  ['boilerplate', boilerplate],
];

describe.each(families)('%s', (_family, rules) => {
  test('has rules, each with a name of its own', () => {
    const names = rules.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  });

  for (const { name, finds, ignores } of rules) {
    test.each(finds)(`${name} finds: $text`, ({ found, expected }) => {
      expect(found()).toEqual(expected);
    });

    test.each(ignores)(`${name} ignores: $text`, ({ found, expected }) => {
      expect(found()).toEqual(expected);
    });
  }
});

test.each(opposition)(
  'the rule $name shows three things that it finds and two that it ignores',
  ({ finds, ignores }) => {
    expect(finds.length).toBeGreaterThanOrEqual(3);
    expect(ignores.length).toBeGreaterThanOrEqual(2);
  },
);

test('every rule file is in use', () => {
  const folder = fileURLToPath(new URL('../../lambdas/summarize/analyze/disagreements/rules/', import.meta.url));
  const files = readdirSync(folder).filter((name) => name !== 'index.ts');
  expect(opposition.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});
