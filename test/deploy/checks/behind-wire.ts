import { GetFunctionConfigurationCommand, UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import type { Stage } from '../stage.ts';
import { stretchWire, type Wire } from '../wire.ts';

/** Leads what the function asks of S3 and SNS over a wire, and puts it back afterwards. @param changed variables */
export async function behindWire<Result>(
  stage: Stage,
  changed: Readonly<Record<string, string>>,
  use: (wire: Wire) => Promise<Result>,
): Promise<Result> {
  const wire = await stretchWire(stage.emulator);
  const asDeployed = await variables(stage);
  await setVariables(stage, { ...asDeployed, ...changed, AWS_ENDPOINT_URL: wire.endpoint });
  try {
    return await use(wire);
  } finally {
    await setVariables(stage, asDeployed);
    await wire.close();
  }
}

async function variables({ clients, outputs }: Stage): Promise<Readonly<Record<string, string>>> {
  const request = new GetFunctionConfigurationCommand({ FunctionName: outputs.FunctionName });
  return (await clients.lambda.send(request)).Environment?.Variables ?? {};
}

async function setVariables({ clients, outputs }: Stage, Variables: Record<string, string>): Promise<void> {
  const FunctionName = outputs.FunctionName;
  await clients.lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName, Environment: { Variables } }));
}
