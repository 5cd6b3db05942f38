import type { Clients } from './clients.ts';
import type { Deployment, Outputs } from './deployment.ts';
import type { Emulator } from './emulator/start.ts';
import type { Check } from './report.ts';
import type { Subscriber } from './subscriber.ts';

/** A deployment that articles can be sent through. */
export interface Deployed {
  readonly clients: Clients;
  /** Of the last deployment. */
  readonly outputs: Outputs;
}

/** What every check works on: one deployment, its clients, and those who subscribe to it. */
export interface Stage extends Deployed {
  readonly emulator: Emulator;
  readonly deployment: Deployment;
  readonly subscribers: Subscribers;
  outputs: Outputs;
}

/** Queues that stand in for subscribers: an address of email gets no body from the emulator. */
export interface Subscribers {
  readonly everything: Subscriber;
  readonly alerts: Subscriber;
  /** Stands in for people who get digests. */
  readonly people: Subscriber;
}

export type RehearsalCheck = Check<Stage>;
