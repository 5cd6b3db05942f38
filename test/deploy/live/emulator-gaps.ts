/** A property that the emulator can't show, or all of a resource; why, and where it is asserted instead. */
export interface Gap {
  /** "Type", or "Type Property". */
  readonly property: string;
  readonly why: string;
  readonly assertedIn: string;
}

/** All that is known to be missing in the emulator, in one place. Whatever else differs is an error. */
export const GAPS: readonly Gap[] = [
  {
    property: 'AWS::S3::Bucket LifecycleConfiguration',
    why: 'CloudFormation drops it, and objects never expire',
    assertedIn: 'test/infra/security.test.ts, on the template',
  },
  {
    property: 'AWS::IAM::Role',
    why: 'no permission is enforced, so that a role proves nothing here',
    assertedIn: 'test/infra/security.test.ts, on the template and the calls in the sources',
  },
  {
    property: 'AWS::IAM::Policy',
    why: 'no permission is enforced, so that a policy proves nothing here',
    assertedIn: 'test/infra/security.test.ts, on the template and the calls in the sources',
  },
  {
    property: 'AWS::Lambda::Function Code',
    why: 'Lambda does not tell from where its code came',
    assertedIn: 'the articles that this rehearsal sends through it',
  },
];

/** Everything that the rehearsal leaves open, one line each. */
export function notShown(): readonly string[] {
  const gaps = GAPS.map(({ property, why, assertedIn }) => `${property}: ${why} (asserted in ${assertedIn})`);
  return [...gaps, ...NOT_SHOWN].map((line) => `  - ${line}`);
}

// What no rehearsal on it can show at all.
const NOT_SHOWN: readonly string[] = [
  'permissions, bucket policies, queue policies and TLS: read back as deployed, never enforced',
  'encryption at rest: read back as deployed',
  'mail: an email subscription gets no body; a queue stands in for it, and the mail is seen on its way to SNS',
  'the time in which SQS gathers a batch of digests: batches are handed over at once',
  'versions in events: S3 names the version of an object to EventBridge, the emulator only its ETag',
  'the move of dead letters by SQS (StartMessageMoveTask): the rehearsal moves them by hand',
  'an HTTPS subscriber: it would need a certificate that the emulator trusts',
  'alarms: they are there with their actions; nothing of what the emulator measures makes them ring',
];
