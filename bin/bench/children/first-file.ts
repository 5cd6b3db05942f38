import { readFileSync } from 'node:fs';

/**
 * In a fresh process: starts the function as Lambda does, then reads one file, and the same file again. It is bundled
 * beside the function and shares its chunks, so that what is loaded is what Lambda would load.
 */
const [handler = '', path = ''] = process.argv.slice(2);

const begun = performance.now();
await import(handler);
const { parseArticle } = await import('../../../lambdas/summarize/read/parse-article.ts');
const startMs = performance.now() - begun;

const file = { bytes: readFileSync(path), name: path };
const first = await timed();
const next = await timed();
console.log(
  JSON.stringify({
    startMs,
    firstMs: first.wallMs,
    firstCpuMs: first.cpuMs,
    nextMs: next.wallMs,
    peakKilobytes: process.resourceUsage().maxRSS,
  }),
);
process.exit(0);

/** Processor time is that of all threads. */
async function timed(): Promise<{ wallMs: number; cpuMs: number }> {
  const wall = performance.now();
  const cpu = process.cpuUsage();
  await parseArticle(file);
  const { user, system } = process.cpuUsage(cpu);
  return { wallMs: performance.now() - wall, cpuMs: (user + system) / 1000 };
}
