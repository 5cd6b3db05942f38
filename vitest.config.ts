import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    coverage: { include: ['lambdas/**/*.ts', 'lib/**/*.ts', 'bin/**/*.ts'], reporter: ['text-summary', 'html'] },
  },
});
