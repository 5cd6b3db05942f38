import type { Template } from 'aws-cdk-lib/assertions';
import { z } from 'zod';

/** One resource of a template: its logical id, its type, and its properties as they are written there. */
export interface Resource {
  readonly id: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly deletionPolicy: string | undefined;
}

/** All resources of a template, or those of a type whose logical id starts as given. */
export function resources(template: Template, type?: string, idStart = ''): readonly Resource[] {
  return Object.entries(TEMPLATE.parse(template.toJSON()).Resources)
    .map(([id, { Type, Properties, DeletionPolicy }]) => {
      return { id, type: Type, properties: Properties, deletionPolicy: DeletionPolicy };
    })
    .filter((resource) => (type === undefined || resource.type === type) && resource.id.startsWith(idStart));
}

/** The one resource of a type whose logical id starts as given. */
export function theResource(template: Template, type: string, idStart = ''): Resource {
  const [found, ...others] = resources(template, type, idStart);
  if (found === undefined || others.length > 0)
    throw new Error(`expected one ${type} ${idStart}, got ${others.length + (found ? 1 : 0)}`);
  return found;
}

/** A statement of a policy, with its lists always as lists. */
export type Statement = z.output<typeof STATEMENT>;

/** The statements of a resource that has a policy document under the given property. */
export function statements({ properties }: Resource, property = 'PolicyDocument'): readonly Statement[] {
  return z.object({ Statement: z.array(STATEMENT) }).parse(properties[property]).Statement;
}

const listed = z.union([z.string().transform((one) => [one]), z.array(z.string())]);

const STATEMENT = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: listed,
  Principal: z.unknown().optional(),
  Resource: z.unknown().optional(),
  Condition: z.unknown().optional(),
});

const TEMPLATE = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.record(z.string(), z.unknown()).default({}),
      DeletionPolicy: z.string().optional(),
    }),
  ),
});
