import type { SummaryMessage } from './summary-message.ts';

/** What SNS takes in all: both bodies and the attributes with their names and types. */
export const MOST_MESSAGE_BYTES = 262_144;

const LONGEST_TYPE = 'String.Array';

/** The size of a message as SNS counts it: `MessageStructure: json` escapes both bodies, and attributes count too. */
export function bytesOfMessage({ subject, email, json, attributes }: SummaryMessage): number {
  const body = JSON.stringify({ default: json, email });
  const values = Object.entries(attributes).map(([name, value]) => name + LONGEST_TYPE + JSON.stringify(value));
  return Buffer.byteLength([subject, body, ...values].join(''), 'utf8');
}

/** JSON in which every character is one that SNS and SQS let pass; what they refuse is escaped. */
export function wireJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\ufffe\uffff]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
