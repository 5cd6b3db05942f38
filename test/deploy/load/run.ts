import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clientsOf } from '../clients.ts';
import { deploymentOn } from '../deployment.ts';
import { type Emulator, startEmulator } from '../emulator/start.ts';
import { nodeVersion, toolsOrExit } from '../emulator/tools.ts';
import { createSubscriber } from '../subscriber.ts';
import { feed } from './feed.ts';
import { figuresOf } from './figures.ts';
import { toTable } from './table.ts';

const USAGE = `npm run bench:load            5,000 articles through the stack on an emulator of AWS: speed, time, memory
npm run bench:load -- --json  the same as JSON
  --articles N   how many (5000)
  --functions N  how many functions run at once (4): the emulator and they share this machine's processors`;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '5000' },
    functions: { type: 'string', default: '4' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help) console.log(USAGE);
else await measure(wholeNumber('articles'), wholeNumber('functions'));

function wholeNumber(option: 'articles' | 'functions'): number {
  const value = values[option];
  if (/^[1-9]\d*$/.test(value)) return Number(value);
  console.error(`--${option}: expected a whole number above 0, got ${value}\n\n${USAGE}`);
  process.exit(2);
}

async function measure(articles: number, functions: number): Promise<void> {
  const tools = toolsOrExit();
  const scratch = mkdtempSync(join(tmpdir(), 'riftwire-load-'));
  const emulator = await startEmulator(tools, scratch);
  console.error(`AWS on ${emulator.endpoint}, the function on Node ${nodeVersion(tools)}`);
  process.exitCode = 1; // until everything is known to be well
  try {
    const stage = await deploy(emulator, scratch, functions);
    console.error(`deployed; uploading ${articles} articles`);
    const figures = figuresOf(await feed(stage, articles, scratch));
    console.log(values.json ? JSON.stringify(figures, null, 2) : toTable(figures));
    process.exitCode = 0;
  } finally {
    await emulator.stop();
    if (process.exitCode === 0) rmSync(scratch, { recursive: true, force: true });
    else console.error(`what the emulator and the function logged: ${emulator.log}`);
  }
}

/** For machines only: nothing is paced. */
async function deploy(emulator: Emulator, scratch: string, functions: number) {
  const clients = clientsOf(emulator);
  const subscriber = await createSubscriber(clients, 'everything');
  const deployment = deploymentOn(emulator, scratch);
  await deployment.bootstrap();
  const outputs = await deployment.deploy({
    operationsEmail: 'operations@example.org',
    maxConcurrency: functions,
    subscribers: [{ protocol: 'sqs', endpoint: subscriber.arn }],
  });
  return { clients, outputs, subscriber };
}
