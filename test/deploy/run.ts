import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { badFiles, everyName, everyType, filters } from './checks/articles.ts';
import { faults } from './checks/faults.ts';
import { hanging } from './checks/hanging.ts';
import { liveAttributes } from './checks/live-attributes.ts';
import { mail } from './checks/mail.ts';
import { backfillCommand, subscribersCommand } from './checks/operate.ts';
import { paced, unpaced } from './checks/pace.ts';
import { malformedBodies, newVersions, repeats, wiredByNotification } from './checks/queue.ts';
import { changedConfiguration, digests } from './checks/reconfigure.ts';
import { clientsOf } from './clients.ts';
import { deploymentOn } from './deployment.ts';
import { startEmulator } from './emulator/start.ts';
import { nodeVersion, toolsOrExit } from './emulator/tools.ts';
import { notShown } from './live/emulator-gaps.ts';
import { report, runChecks } from './report.ts';
import type { RehearsalCheck } from './stage.ts';
import { createSubscriber } from './subscriber.ts';

/**
 * `npm run test:deploy`: deploys the stack as it is to an emulator of AWS, uses it, and tells what that showed.
 * `npm run test:deploy -- WORDS` makes only the checks whose name has these words.
 */
const CHECKS: readonly RehearsalCheck[] = [
  liveAttributes,
  everyType,
  everyName,
  filters,
  badFiles,
  repeats,
  wiredByNotification,
  newVersions,
  malformedBodies,
  subscribersCommand,
  backfillCommand,
  mail,
  faults,
  hanging,
  paced,
  changedConfiguration,
  unpaced,
  digests,
];

const wanted = process.argv.slice(2).join(' ');
const tools = toolsOrExit();
const scratch = mkdtempSync(join(tmpdir(), 'riftwire-rehearsal-'));
const emulator = await startEmulator(tools, scratch);
console.log(`AWS on ${emulator.endpoint}, the function on Node ${nodeVersion(tools)}`);
process.exitCode = 1; // until everything is known to be well
try {
  const clients = clientsOf(emulator);
  const [everything, alerts, people] = await Promise.all([
    createSubscriber(clients, 'everything'),
    createSubscriber(clients, 'alerts'),
    createSubscriber(clients, 'digests'),
  ]);
  const deployment = deploymentOn(emulator, scratch);
  await deployment.bootstrap();
  const outputs = await deployment.deploy({
    operationsEmail: 'operations@example.org',
    subscribers: [
      { protocol: 'email', endpoint: 'desk@example.org' },
      { protocol: 'sqs', endpoint: everything.arn },
      { protocol: 'sqs', endpoint: alerts.arn, filter: { alert: ['true'] } },
    ],
  });
  const stage = { emulator, clients, deployment, outputs, subscribers: { everything, alerts, people } };
  const outcomes = await runChecks(
    CHECKS.filter(({ name }) => name.includes(wanted)),
    stage,
    ({ subscribers }) => Promise.all(Object.values(subscribers).map((subscriber) => subscriber.take())),
  );
  console.log(`\nnot shown by the emulator:\n${notShown().join('\n')}`);
  console.log(report(outcomes));
  process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;
} finally {
  await emulator.stop();
  if (process.exitCode === 0) rmSync(scratch, { recursive: true, force: true });
  else console.log(`what the emulator and the function logged: ${emulator.log}`);
}
