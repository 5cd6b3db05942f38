import { z } from 'zod';

/** Who is told: an email address, an SQS queue or an HTTPS address, of everything or of what a filter lets through. */
export type Subscriber = z.output<typeof subscriberSchema>;

/** An SNS filter policy on message attributes: a message passes if each named attribute meets one of its conditions. */
export type Filter = NonNullable<Subscriber['filter']>;

/** The message attributes that a filter can name; a policy on any other would silence its subscriber. */
export const FILTERABLE = ['kind', 'disagreements', 'alert', 'speakers', 'language', 'schemaVersion'] as const;

// Limits of SNS: https://docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html
export const MAX_FILTER_ATTRIBUTES = 5;
const MAX_FILTER_COMBINATIONS = 150;

const lowerCase = z.string().refine((text) => text === text.toLowerCase(), {
  error: 'lower case, as attributes are, since SNS compares exactly',
});

const condition = z.union(
  [
    lowerCase,
    z.number(),
    z.strictObject({ prefix: lowerCase }),
    z.strictObject({ suffix: lowerCase }),
    z.strictObject({ 'equals-ignore-case': z.string() }),
    z.strictObject({
      'anything-but': z.union([lowerCase, z.number(), z.array(z.union([lowerCase, z.number()])).min(1)]),
    }),
    z.strictObject({
      numeric: z
        .array(z.union([z.enum(['=', '<', '<=', '>', '>=']), z.number()]))
        .min(2)
        .max(4),
    }),
    z.strictObject({ exists: z.boolean() }),
  ],
  { error: 'a number, a lower-case text, or an SNS condition such as { "numeric": [">=", 1] }' },
);

const filter = z
  .partialRecord(
    z.enum(FILTERABLE),
    z.array(condition, { error: 'a list of conditions' }).min(1, { error: 'one condition or more' }),
    {
      error: `conditions on ${FILTERABLE.join(', ')}`,
    },
  )
  .refine((policy) => within(Object.keys(policy).length, 1, MAX_FILTER_ATTRIBUTES), {
    error: `from 1 to ${MAX_FILTER_ATTRIBUTES} attributes`,
    when: ({ issues }) => issues.length === 0, // an unknown attribute is left out of the policy, and told by itself
  })
  .refine((policy) => combinations(policy) <= MAX_FILTER_COMBINATIONS, {
    error: `at most ${MAX_FILTER_COMBINATIONS} combinations of conditions`,
  });

const withFilter = { filter: filter.optional() };
const raw = z.boolean({ error: 'true or false' }).default(false); // without SNS's envelope

const subscriberSchema = z.discriminatedUnion(
  'protocol',
  [
    z.strictObject({ protocol: z.literal('email'), endpoint: z.email({ error: 'an email address' }), ...withFilter }),
    z.strictObject({
      protocol: z.literal('sqs'),
      endpoint: z.string().regex(/^arn:[^:]+:sqs:[^:]+:\d{12}:[\w-]+$/, { error: 'the ARN of a standard SQS queue' }),
      raw,
      ...withFilter,
    }),
    z.strictObject({
      protocol: z.literal('https'),
      endpoint: z.url({ protocol: /^https$/, error: 'an address that starts with https://' }),
      raw,
      ...withFilter,
    }),
  ],
  { error: '{ "protocol": "email", "sqs" or "https", "endpoint": …, "filter": … }' },
);

/** The list in the configuration; an endpoint stands in it once, as SNS keeps one subscription for each. */
export const subscribersSchema = z
  .array(subscriberSchema, { error: 'a list of subscribers' })
  .refine((subscribers) => new Set(subscribers.map(({ endpoint }) => endpoint)).size === subscribers.length, {
    error: 'each endpoint once: SNS keeps one subscription for it',
  });

function within(count: number, least: number, most: number): boolean {
  return count >= least && count <= most;
}

function combinations(policy: Readonly<Record<string, readonly unknown[] | undefined>>): number {
  return Object.values(policy).reduce((product, conditions) => product * (conditions?.length ?? 1), 1);
}
