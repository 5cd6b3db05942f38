import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ALARMS } from '../../lib/alarms.ts';
import { readConfiguration } from '../../lib/config.ts';

const README = readFileSync('README.md', 'utf8');

describe('the README', () => {
  test('has a section for each alarm under the anchor that the alarm names, and none for an alarm that is not there', () => {
    const headings = README.match(/(?<=^#+ )Runbook: .*$/gm) ?? [];
    expect(headings.map(anchor).sort()).toEqual(ALARMS.map(({ name }) => `runbook-${name}`).sort());
  });

  test('lists each key of the configuration, and none that is not there', () => {
    const [, table = ''] = README.match(/^\| key \(`riftwire:…`\).*\n\|.*\n(?<rows>(?:\|.*\n)+)/m) ?? [];
    const listed = table.split('\n').flatMap((row) => row.split('|')[1]?.match(/(?<=`)\w+(?=`)/g) ?? []);
    expect(listed.sort()).toEqual([...knownKeys()].sort());
  });
});

/** As GitHub makes it from a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
}

/** From what the configuration says to a key that it does not know. */
function knownKeys(): readonly string[] {
  try {
    readConfiguration({ 'riftwire:unknown': 1 });
  } catch (error) {
    return (
      String(error)
        .match(/(?<=expected one of ).*(?=, got)/)?.[0]
        .split(', ') ?? []
    );
  }
  return [];
}
