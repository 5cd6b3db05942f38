import { readFileSync } from 'node:fs';

/**
 * In a fresh process: starts the function as Lambda does, then reads one file, and the same file again. It is bundled
 * beside the function and shares its chunks, so that what is loaded is what Lambda would load.
 */
const [handler = '', path = ''] = process.argv.slice(2);

const start = await timed(() => import(handler));
const { parseArticle } = await import('../../../lambdas/summarize/read/parse-article.ts');
const file = { bytes: readFileSync(path), name: path };
const first = await timed(() => parseArticle(file));
const next = await timed(() => parseArticle(file));
console.log(JSON.stringify({ start, first, next, peakKilobytes: process.resourceUsage().maxRSS }));
process.exit(0);

/** Processor time is that of all threads. */
async function timed(task: () => Promise<unknown>): Promise<{ wallMs: number; cpuMs: number }> {
  const wall = performance.now();
  const cpu = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(cpu);
  return { wallMs: performance.now() - wall, cpuMs: (user + system) / 1000 };
}
