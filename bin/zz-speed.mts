import { readdirSync, readFileSync } from 'node:fs';
import { parseArticle } from '../lambdas/summarize/read/parse-article.ts';
import { analyze } from '../lambdas/summarize/analyze/index.ts';
import { loadModel } from '../lambdas/summarize/load-model.ts';
const D = '/work/shared/eval/articles/';
const m = loadModel(); const arts = [];
for (const n of readdirSync(D)) { const b = readFileSync(D + n); if (b.length > 4500 && b.length < 5500) arts.push(await parseArticle({ bytes: b, name: n })); }
for (let i = 0; i < 3; i++) for (const a of arts) analyze(a, m);
const t: number[] = []; const c0 = process.cpuUsage();
for (let i = 0; i < 3; i++) for (const a of arts) { const s = performance.now(); analyze(a, m); t.push(performance.now() - s); }
const c = process.cpuUsage(c0); t.sort((x, y) => x - y);
console.log(arts.length, 'wall p50', t[t.length >> 1]!.toFixed(1), 'p95', t[Math.floor(t.length * .95)]!.toFixed(1), 'cpu mean', ((c.user + c.system) / 1000 / t.length).toFixed(1));
