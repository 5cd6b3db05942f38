import { parseArgs } from 'node:util';
import type * as z from 'zod';
import { type Subscriber, subscribersSchema } from '../../lib/subscriber.ts';
import type { Command } from '../operate/run-command.ts';
import { STACK } from '../operate/stack-outputs.ts';

export const USAGE = `npm run subscribers                               who is told, and who is not yet
npm run subscribers -- add email YOU@EXAMPLE.COM  asks an address whether it wants to be told
npm run subscribers -- add sqs QUEUE_ARN          tells a queue; its policy must let SNS send to it
npm run subscribers -- add https URL              tells an address on the web
  --filter '{"alert": ["true"]}'                  only of what passes: conditions on kind, disagreements, alert,
                                                  speakers (lower case), language, schemaVersion
npm run subscribers -- confirm LINK_OR_TOKEN      confirms for who got the mail, so that nobody can end the
                                                  subscription by following a link: not even a link scanner
npm run subscribers -- remove ENDPOINT            ends a subscription
  --stack NAME                                    another stack than ${STACK}
`;

/** What the command line asks for. */
export type SubscribersWork = (
  | { readonly do: 'list' }
  | { readonly do: 'add'; readonly subscriber: Subscriber }
  | { readonly do: 'confirm'; readonly confirmation: Confirmation }
  | { readonly do: 'remove'; readonly endpoint: string }
) & { readonly stack: string };

/** What the mail that asks for a confirmation holds. */
export interface Confirmation {
  readonly token: string;
  /** Where a whole link was given: summaries and alarms have topics of their own. */
  readonly topicArn: string | undefined;
}

const OPTIONS = {
  filter: { type: 'string' },
  stack: { type: 'string', default: STACK },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments after the command's name. Never throws: a mistake is a command to refuse. */
export function parseOptions(args: readonly string[]): Command<SubscribersWork> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (values.help) return { do: 'help' };
    const [verb = 'list', first, second, ...more] = positionals;
    const { stack, filter } = values;
    if (filter !== undefined && verb !== 'add') return { do: 'refuse', because: '--filter belongs to add' };
    if (verb === 'list' && first === undefined) return { do: 'list', stack };
    if (verb === 'add' && more.length === 0) return { do: 'add', subscriber: subscriber(first, second, filter), stack };
    if (verb === 'confirm' && first && !second) return { do: 'confirm', confirmation: confirmation(first), stack };
    if (verb === 'remove' && first && !second) return { do: 'remove', endpoint: first, stack };
    return { do: 'refuse', because: `not understood: ${positionals.join(' ')}` };
  } catch (error) {
    return { do: 'refuse', because: error instanceof Error ? error.message : String(error) };
  }
}

/** By the rules that cdk.json is held to. */
function subscriber(
  protocol: string | undefined,
  endpoint: string | undefined,
  filter: string | undefined,
): Subscriber {
  const wanted = { protocol, endpoint, ...(filter === undefined ? {} : { filter: parseFilter(filter) }) };
  const parsed = subscribersSchema.safeParse([wanted]);
  if (!parsed.success) throw new Error(`add: expected ${issues(parsed.error)}`);
  const [added] = parsed.data;
  if (added === undefined) throw new Error('add: expected a protocol and an endpoint');
  return added;
}

function issues(error: z.ZodError): string {
  return error.issues.map(({ message, path }) => [message, ...path.slice(1).map(String)].join(' in ')).join('; ');
}

function parseFilter(filter: string): unknown {
  try {
    return JSON.parse(filter);
  } catch (error) {
    throw new Error(`--filter: expected JSON such as {"alert": ["true"]}; came ${filter}`, { cause: error });
  }
}

function confirmation(linkOrToken: string): Confirmation {
  if (!URL.canParse(linkOrToken)) return { token: linkOrToken, topicArn: undefined };
  const { searchParams } = new URL(linkOrToken);
  const token = searchParams.get('Token');
  if (token === null) throw new Error('confirm: the link has no Token; copy the one of "Confirm subscription" whole');
  return { token, topicArn: searchParams.get('TopicArn') ?? undefined };
}
