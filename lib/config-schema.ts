import { z } from 'zod';
import { subscribersSchema } from './subscriber.ts';

/** What a deployment can choose; every value is validated and has its default. */
export type Configuration = z.output<typeof CONFIGURATION>;

// CloudWatch Logs takes no others.
const LOG_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

const SHAPE = {
  articlesBucket: text('the name of an existing bucket', /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/).optional(),
  articlesKeyArn: text('the ARN of a KMS key', /^arn:[^:]+:kms:[^:]+:\d{12}:key\/[\w-]+$/).optional(),
  articlesPrefix: text('the beginning of the keys to read, such as "incoming/"', /^[^/].*$/).optional(),
  articlesSuffixes: z
    .array(text('the end of a key, such as ".txt"', /./), {
      error: 'a list of ends of keys, such as [".txt", ".html"]',
    })
    .default([]),
  subscribers: subscribersSchema.default([]),
  delivery: z.enum(['each', 'digest'], { error: '"each" or "digest"' }).default('each'),
  paceForEmail: trueOrFalse().optional(),
  maxConcurrency: wholeNumber(2, 1000).optional(),
  memoryMegabytes: wholeNumber(512, 10_240).default(1024),
  operationsEmail: z.email({ error: 'an email address' }).optional(),
  customerKey: trueOrFalse().default(false),
  removalPolicy: z.enum(['retain', 'destroy'], { error: '"retain" or "destroy"' }).default('retain'),
  articleDays: wholeNumber(1, 36_500).optional(),
  summaryDays: wholeNumber(1, 36_500).optional(),
  logDays: z.literal(LOG_DAYS, { error: `one of ${LOG_DAYS.join(', ')}` }).default(30),
};

/** Each key by itself; `config-rules.ts` knows which don't go together. */
export const CONFIGURATION = z.strictObject(SHAPE, {
  error: ({ code }) => (code === 'unrecognized_keys' ? `one of ${Object.keys(SHAPE).join(', ')}` : undefined),
});

function text(expected: string, pattern: RegExp) {
  return z.string({ error: expected }).regex(pattern, { error: expected });
}

function wholeNumber(least: number, most: number) {
  const error = `a whole number from ${least} to ${most}`;
  return z.int({ error }).min(least, { error }).max(most, { error });
}

function trueOrFalse() {
  return z.boolean({ error: 'true or false' });
}
