import type { Mistake } from './config-mistakes.ts';
import type { Configuration } from './config-schema.ts';
import { MAX_PACED_CONCURRENCY, pacesEmail } from './pacing.ts';
import { FILTERABLE, MAX_FILTER_ATTRIBUTES } from './subscriber.ts';

/** Values that are fine by themselves and wrong together; each is reported at the key that would have to change. */
export function contradictions(configuration: Configuration): readonly Mistake[] {
  return RULES.filter(({ broken }) => broken(configuration)).map(({ key, message }) => ({ path: [key], message }));
}

interface Rule {
  readonly key: keyof Configuration;
  readonly message: string;
  readonly broken: (configuration: Configuration) => boolean;
}

const RULES: readonly Rule[] = [
  {
    key: 'articlesKeyArn',
    message: 'to stand beside riftwire:articlesBucket, the existing bucket that this key encrypts',
    broken: ({ articlesKeyArn, articlesBucket }) => articlesKeyArn !== undefined && articlesBucket === undefined,
  },
  {
    key: 'articleDays',
    message: 'nothing beside riftwire:articlesBucket, since the owner of an existing bucket sets its lifecycle',
    broken: ({ articleDays, articlesBucket }) => articleDays !== undefined && articlesBucket !== undefined,
  },
  {
    key: 'maxConcurrency',
    message: `at most ${MAX_PACED_CONCURRENCY} while mail is sent, since SNS deletes an email subscription that gets more than 10 a second`,
    broken: (configuration) => pacesEmail(configuration) && (configuration.maxConcurrency ?? 0) > MAX_PACED_CONCURRENCY,
  },
  {
    key: 'paceForEmail',
    message:
      'true or nothing beside an email subscriber, since SNS deletes one that gets more than 10 messages a second',
    broken: ({ paceForEmail, subscribers }) =>
      paceForEmail === false && subscribers.some(({ protocol }) => protocol === 'email'),
  },
  {
    key: 'subscribers',
    message: 'no "kind" in an email filter where riftwire:delivery is "digest": mail is of digests then',
    broken: ({ delivery, subscribers }) =>
      delivery === 'digest' && subscribers.some(({ protocol, filter }) => protocol === 'email' && filter?.kind),
  },
  {
    key: 'subscribers',
    message: `at most ${MAX_FILTER_ATTRIBUTES - 1} attributes beside "kind" in a filter where riftwire:delivery is "digest", which adds "kind"`,
    broken: ({ delivery, subscribers }) =>
      delivery === 'digest' && subscribers.some(({ filter }) => filter && besideKind(filter) >= MAX_FILTER_ATTRIBUTES),
  },
];

function besideKind(filter: object): number {
  return FILTERABLE.filter((attribute) => attribute !== 'kind' && attribute in filter).length;
}
