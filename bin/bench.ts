import { parseArgs } from 'node:util';
import { measure } from './bench/run.ts';
import { toTable } from './bench/table.ts';

const USAGE = `npm run bench            measures speed, memory, size and start-up on the bundled articles
npm run bench -- --json  the same as JSON`;

const { values } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });

if (values.help) {
  console.log(USAGE);
} else {
  const measured = await measure((step) => console.error(`measuring: ${step}`));
  console.log(values.json ? JSON.stringify(measured, null, 2) : toTable(measured));
}
