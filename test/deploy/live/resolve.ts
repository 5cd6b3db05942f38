import { z } from 'zod';
import { ACCOUNT, REGION } from '../emulator/start.ts';

/** A resource of the template, with everything in it that only a deployment knows in its place. */
export interface Resolved {
  readonly id: string;
  readonly type: string;
  readonly physicalId: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** @param physicalIds of the deployed resources, by logical id */
export function resolveTemplate(template: unknown, physicalIds: ReadonlyMap<string, string>): readonly Resolved[] {
  const { Resources } = TEMPLATE.parse(template);
  const types = new Map(Object.entries(Resources).map(([id, { Type }]) => [id, Type]));
  const known: Known = { physicalIds, types };
  return Object.entries(Resources).map(([id, { Type, Properties }]) => {
    return {
      id,
      type: Type,
      physicalId: physicalIds.get(id) ?? '',
      properties: RECORD.parse(resolve(Properties, known)),
    };
  });
}

interface Known {
  readonly physicalIds: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
}

const RECORD = z.record(z.string(), z.unknown());
const TEMPLATE = z.object({
  Resources: z.record(z.string(), z.object({ Type: z.string(), Properties: RECORD.default({}) })),
});
const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::AccountId': ACCOUNT,
  'AWS::Region': REGION,
  'AWS::Partition': 'aws',
};

function resolve(value: unknown, known: Known): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, known));
  if (typeof value !== 'object' || value === null) return value;
  const intrinsic = resolveIntrinsic(value, known);
  if (intrinsic !== undefined) return intrinsic;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolve(inner, known)]));
}

const INTRINSIC = z.union([
  z.strictObject({ Ref: z.string() }),
  z.strictObject({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }),
  z.strictObject({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) }),
  z.strictObject({ 'Fn::Sub': z.string() }),
]);

function resolveIntrinsic(value: object, known: Known): string | undefined {
  const { data } = INTRINSIC.safeParse(value);
  if (data === undefined) return undefined;
  if ('Ref' in data) return PSEUDO[data.Ref] ?? known.physicalIds.get(data.Ref);
  if ('Fn::GetAtt' in data) return attribute(data['Fn::GetAtt'], known);
  if ('Fn::Sub' in data) return data['Fn::Sub'].replace(/\$\{(?<name>[^}]+)\}/g, (_, name) => PSEUDO[name] ?? name);
  const [separator, parts] = data['Fn::Join'];
  return parts.map((part) => resolve(part, known)).join(separator);
}

const at = (service: string, resource: string) => `arn:aws:${service}:${REGION}:${ACCOUNT}:${resource}`;
const nameIn = (urlOrArn: string) => urlOrArn.split(/[/:]/).at(-1) ?? '';

const ARNS: Readonly<Record<string, (physicalId: string) => string>> = {
  'AWS::S3::Bucket': (name) => `arn:aws:s3:::${name}`,
  'AWS::SQS::Queue': (url) => at('sqs', nameIn(url)),
  'AWS::Events::Rule': (name) => at('events', `rule/${name}`),
  'AWS::Lambda::Function': (name) => at('lambda', `function:${name}`),
  'AWS::Logs::LogGroup': (name) => at('logs', `log-group:${name}:*`),
  'AWS::CloudWatch::Alarm': (name) => at('cloudwatch', `alarm:${name}`),
  'AWS::IAM::Role': (name) => `arn:aws:iam::${ACCOUNT}:role/${name}`,
};

function attribute([id, name]: readonly [string, string], { physicalIds, types }: Known): string {
  const physicalId = physicalIds.get(id) ?? '';
  if (name !== 'Arn') return nameIn(physicalId); // QueueName, TopicName
  const arn = ARNS[types.get(id) ?? '']?.(physicalId);
  if (arn === undefined) throw new Error(`No ARN is known for ${id}`);
  return arn;
}
