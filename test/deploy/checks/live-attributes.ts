import { isDeepStrictEqual } from 'node:util';
import { paginateListStackResources } from '@aws-sdk/client-cloudformation';
import { GAPS } from '../live/emulator-gaps.ts';
import { readLive } from '../live/read.ts';
import { type Resolved, resolveTemplate } from '../live/resolve.ts';
import type { RehearsalCheck, Stage } from '../stage.ts';

/** Every property that the template gives a resource, against what the deployed resource says of itself. */
export const liveAttributes: RehearsalCheck = {
  name: 'what is deployed is what the template says, property by property',
  async run(stage) {
    const resources = await deployed(stage);
    const findings = (await Promise.all(resources.map((resource) => compare(stage, resource)))).flat();
    const unexplained = findings.filter(({ verdict }) => verdict === 'differs');
    if (unexplained.length > 0)
      throw new Error(`unlike the template:\n${unexplained.map(({ text }) => text).join('\n')}`);
    const count = (verdict: Finding['verdict']) => findings.filter((finding) => finding.verdict === verdict).length;
    refuseClosedGaps(findings);
    return `${resources.length} resources, ${count('same')} properties alike, ${count('gap')} not shown by the emulator (${GAPS.length} known gaps)`;
  },
};

interface Finding {
  readonly verdict: 'same' | 'gap' | 'differs';
  readonly property: string;
  readonly text: string;
}

/** The resources of the stack's template, with their physical ids in it. */
export async function deployed({ clients, deployment }: Stage): Promise<readonly Resolved[]> {
  const ids = new Map<string, string>();
  for await (const page of paginateListStackResources({ client: clients.cloudFormation }, { StackName: 'Riftwire' })) {
    for (const { LogicalResourceId, PhysicalResourceId } of page.StackResourceSummaries ?? []) {
      ids.set(LogicalResourceId ?? '', PhysicalResourceId ?? '');
    }
  }
  return resolveTemplate(deployment.template(), ids);
}

async function compare({ clients }: Stage, resource: Resolved): Promise<readonly Finding[]> {
  const live = await readLive(clients, resource);
  return Object.entries(resource.properties).map(([name, expected]) => {
    const property = `${resource.type} ${name}`;
    const text = `${resource.id}.${name}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(live?.[name])}`;
    if (includes(live?.[name], expected)) return { verdict: 'same', property, text };
    return { verdict: isGap(resource.type, property) ? 'gap' : 'differs', property, text };
  });
}

function isGap(type: string, property: string): boolean {
  return GAPS.some((gap) => gap.property === property || gap.property === type);
}

/** A gap that the emulator has closed must leave the list, or it would hide a real difference one day. */
function refuseClosedGaps(findings: readonly Finding[]): void {
  const open = new Set(findings.filter(({ verdict }) => verdict === 'gap').map(({ property }) => property));
  const closed = GAPS.filter(
    ({ property }) => ![...open].some((found) => found === property || found.startsWith(`${property} `)),
  );
  if (closed.length > 0) throw new Error(`no gap any more: ${closed.map(({ property }) => property).join(', ')}`);
}

/** Whether the live value says all that the template says; it may say more, such as defaults. */
function includes(live: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    return (
      Array.isArray(live) &&
      live.length === expected.length &&
      expected.every((item, index) => includes(live[index], item))
    );
  }
  if (typeof expected !== 'object' || expected === null) return isDeepStrictEqual(live, expected);
  if (typeof live !== 'object' || live === null) return false;
  return Object.entries(expected).every(([key, value]) => includes(Reflect.get(live, key), value));
}
