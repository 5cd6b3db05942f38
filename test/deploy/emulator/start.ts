import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Tools } from './tools.ts';

/** AWS on this machine, reached over loopback only. */
export interface Emulator {
  readonly endpoint: string;
  /** The environment of every program that shall talk to it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly log: string;
  stop(): Promise<void>;
}

export const REGION = 'us-east-1';
export const ACCOUNT = '000000000000';

/** Starts an empty emulator. @param scratch folder for its log and its files */
export async function startEmulator({ emulator, path }: Tools, scratch: string): Promise<Emulator> {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const environment = { PATH: path, ...CREDENTIALS, AWS_ENDPOINT_URL: endpoint };
  const log = join(scratch, 'emulator.log');
  const child = spawn(emulator, {
    env: { ...process.env, ...environment, ...ON_LOOPBACK, GATEWAY_PORT: String(port), TMPDIR: scratch },
    stdio: ['ignore', openSync(log, 'a'), openSync(log, 'a')],
  });
  await untilReady(child, endpoint, log);
  return { endpoint, environment, log, stop: () => stop(child) };
}

const CREDENTIALS = {
  AWS_ACCESS_KEY_ID: 'rehearsal',
  AWS_SECRET_ACCESS_KEY: 'rehearsal',
  AWS_REGION: REGION,
  AWS_DEFAULT_REGION: REGION,
  CDK_DISABLE_CLI_TELEMETRY: 'true',
  NODE_NO_WARNINGS: '1',
};
// It listens on every interface unless told otherwise.
const ON_LOOPBACK = { BIND_HOST: '127.0.0.1', MINISTACK_HOST: '127.0.0.1', IOT_MTLS_ENABLED: '0', LOG_LEVEL: 'INFO' };
const START_ATTEMPTS = 150;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

async function untilReady(child: ChildProcess, endpoint: string, log: string): Promise<void> {
  for (let attempt = 1; attempt <= START_ATTEMPTS; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`The emulator ended with code ${child.exitCode}: see ${log}`);
    const answer = await fetch(`${endpoint}/_ministack/health`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(200);
  }
  await stop(child);
  throw new Error(`The emulator did not answer: see ${log}`);
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
