/** In a fresh process: how long the module named on the command line takes to load and run its top level. */
const target = process.argv[2] ?? '';
const start = performance.now();
await import(target);
console.log(JSON.stringify({ importMs: performance.now() - start }));
process.exit(0);
