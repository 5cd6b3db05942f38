import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const lambda = 'lambdas/summarize';

/** One file of an imagined tree: its path, its code, and the rule that must refuse it. */
type Case = readonly [path: string, code: string, rule?: string];

const imports = (specifier: string): string => `export * from '${specifier}';\n`;
const IMPORT = 'lint/style/noRestrictedImports';
const GLOBAL = 'lint/style/noRestrictedGlobals';

const refused: readonly Case[] = [
  [`${lambda}/analyze/text/node.ts`, imports('node:fs'), IMPORT],
  [`${lambda}/analyze/text/bare-node.ts`, imports('fs'), IMPORT],
  [`${lambda}/analyze/text/dynamic.ts`, "export const load = () => import('node:fs');\n", IMPORT],
  [`${lambda}/analyze/text/package.ts`, imports('zod'), IMPORT],
  [`${lambda}/analyze/text/sdk.ts`, imports('@aws-sdk/client-s3'), IMPORT],
  [`${lambda}/analyze/text/logger.ts`, imports('@aws-lambda-powertools/logger'), IMPORT],
  [`${lambda}/analyze/text/process.ts`, 'export const home = process.env;\n', GLOBAL],
  [`${lambda}/analyze/text/now.ts`, 'export const now = Date.now();\n', GLOBAL],
  [`${lambda}/analyze/text/date.ts`, 'export const now = new Date();\n', GLOBAL],
  [`${lambda}/analyze/text/console.ts`, "console.log('found');\n", GLOBAL],
  [`${lambda}/analyze/text/random.ts`, 'export const luck = Math.random();\n', 'lint/nursery/noJsRestrictedProperties'],
  [`${lambda}/analyze/disagreements/rules/accuse.ts`, imports('./deny.ts'), IMPORT],
  [`${lambda}/analyze/disagreements/rules/reject.ts`, imports('../../statements/rules/headline.ts'), IMPORT],
  [`${lambda}/analyze/disagreements/rules/clock.ts`, imports('node:timers'), IMPORT],
  [`${lambda}/analyze/lexicon/months.ts`, imports('../model.ts'), IMPORT],
  [`${lambda}/analyze/lexicon/verbs.ts`, imports('node:fs'), IMPORT],
  [`${lambda}/analyze/lexicon/nouns.ts`, imports('../text/tokens.ts'), IMPORT],
  [`${lambda}/read/engine.ts`, imports('../analyze/index.ts'), IMPORT],
  [`${lambda}/read/formats/mail.ts`, imports('../../publish/email-text.ts'), IMPORT],
  [`${lambda}/read/sns.ts`, imports('@aws-sdk/client-sns'), IMPORT],
  [`${lambda}/read/stack.ts`, imports('../../../lib/config.ts'), IMPORT],
  [`${lambda}/publish/parser.ts`, imports('../read/parse-article.ts'), IMPORT],
  [`${lambda}/publish/engine.ts`, imports('../analyze/rank/index.ts'), IMPORT],
  [`${lambda}/publish/queue.ts`, imports('@aws-sdk/client-sqs'), IMPORT],
  [`${lambda}/handler.ts`, imports('aws-cdk-lib'), IMPORT],
  [`${lambda}/summarize-article.ts`, imports('../../lib/riftwire-stack.ts'), IMPORT],
  ['lib/handler.ts', imports('../lambdas/summarize/handler.ts'), IMPORT],
  ['lib/model.ts', imports('../lambdas/summarize/analyze/model.ts'), IMPORT],
  ['lib/client.ts', imports('@aws-sdk/client-sns'), IMPORT],
  ['bin/tested.ts', imports('../test/support/articles.ts'), IMPORT],
  ['lib/default.ts', 'export default 1;\n', 'lint/style/noDefaultExport'],
  ['lib/any.ts', 'export const loose = (value: any): string => value;\n', 'lint/suspicious/noExplicitAny'],
  ['lib/hen.ts', "import { egg } from './egg.ts';\nexport const hen = () => egg;\n", 'lint/suspicious/noImportCycles'],
  ['lib/egg.ts', "import { hen } from './hen.ts';\nexport const egg = () => hen;\n", 'lint/suspicious/noImportCycles'],
  [`${lambda}/analyze/errors.ts`, imports('../errors.ts'), IMPORT],
  [`${lambda}/analyze/text/errors.ts`, imports('../../errors.ts'), IMPORT],
  [`${lambda}/analyze/text/store.ts`, imports('../../read/article-store.ts'), IMPORT],
  [`${lambda}/analyze/text/mail.ts`, imports('../../publish/message.ts'), IMPORT],
  [`${lambda}/analyze/disagreements/rules/errors.ts`, imports('../../../errors.ts'), IMPORT],
];

const accepted: readonly Case[] = [
  [`${lambda}/analyze/text/sibling.ts`, imports('./tokens.ts')],
  [`${lambda}/analyze/index.ts`, imports('./text/index.ts')],
  [`${lambda}/analyze/text/model.ts`, imports('../model.ts')],
  [`${lambda}/analyze/disagreements/rules/allowed.ts`, imports('../../model.ts') + imports('../../lexicon/verbs.ts')],
  [`${lambda}/analyze/disagreements/rules/interface.ts`, imports('../rule.ts')],
  [`${lambda}/analyze/disagreements/rules/index.ts`, imports('./accuse.ts')],
  [`${lambda}/analyze/text/math.ts`, 'export const larger = (a: number, b: number) => Math.max(a, b);\n'],
  [`${lambda}/analyze/lexicon/cues.ts`, imports('./inflections.ts')],
  [`${lambda}/read/store.ts`, imports('@aws-sdk/client-s3') + imports('../errors.ts') + imports('../analyze/model.ts')],
  [`${lambda}/publish/topic.ts`, imports('@aws-sdk/client-sns') + imports('../environment.ts')],
  [`${lambda}/wiring.ts`, imports('./read/store.ts') + imports('@aws-lambda-powertools/batch')],
  ['lib/names.ts', imports('../lambdas/summarize/environment.ts') + imports('aws-cdk-lib/aws-sqs')],
  ['bin/command.ts', imports('../lambdas/summarize/analyze/index.ts') + imports('../lib/config.ts')],
];

const tree = mkdtempSync(join(tmpdir(), 'rooms-'));
let findings: readonly { path: string; rule: string }[] = [];

beforeAll(() => {
  cpSync(join(repository, 'biome.json'), join(tree, 'biome.json'));
  for (const [path, code] of [...refused, ...accepted]) writeCase(path, code);
  findings = lint();
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('a room refuses', () => {
  test.each(refused)('%s: %s', (path, _code, rule) => {
    expect(findings.filter((finding) => finding.path === path).map((finding) => finding.rule)).toContain(rule);
  });
});

describe('a room accepts', () => {
  test.each(accepted)('%s: %s', (path) => {
    expect(findings.filter((finding) => finding.path === path)).toEqual([]);
  });
});

function writeCase(path: string, code: string): void {
  mkdirSync(join(tree, dirname(path)), { recursive: true });
  writeFileSync(join(tree, path), code);
}

const report = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
});

function lint(): { path: string; rule: string }[] {
  const biome = join(repository, 'node_modules/@biomejs/biome/bin/biome');
  const flags = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, [biome, ...flags], { cwd: tree, encoding: 'utf8' });
  return report
    .parse(JSON.parse(stdout))
    .diagnostics.map(({ category, location }) => ({ path: location.path, rule: category }));
}
