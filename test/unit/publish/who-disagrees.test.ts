import { expect, test } from 'vitest';
import type { Story, ToldDisagreement } from '../../support/story.ts';
import { messageOf } from './published.ts';

const TEXT = `The port and the pilots are at odds over night shifts.
"Nobody is too tired to steer," said Ana Brook, who runs the port. The pilots say that nights are unsafe.
Brook said she would hire more people.
`;

const story: Story = {
  text: TEXT,
  speakers: [
    { name: 'port', kind: 'organization' },
    { name: 'pilots', kind: 'group' },
    { name: 'Ana Brook' },
    { name: 'Brook' },
  ],
  statements: [
    { words: '"Nobody is too tired to steer,"', by: 'Ana Brook', cue: 'said' },
    { words: 'that nights are unsafe', by: 'pilots', cue: 'say' },
    { words: 'she would hire more people', by: 'Ana Brook', cue: 'said' },
  ],
  key: [0, 1, 2],
};

function mailOf(...disagreements: readonly ToldDisagreement[]) {
  return messageOf('port', { ...story, disagreements }).email;
}

const port = { parties: ['port', 'Ana Brook'], statements: [0] };
const pilots = { parties: ['pilots'], statements: [1] };

test('each side shows what it holds in its own words', () => {
  const mail = mailOf({ issue: 'night shifts', sides: [port, pilots] });
  expect(mail).toContain(`WHO DISAGREES
  port vs pilots
  on night shifts

  port (Ana Brook)
    "Nobody is too tired to steer" (Ana Brook)
  pilots
    nights are unsafe

WHO SAID WHAT
  Ana Brook said
    she would hire more people
`);
});

test("a position in the words of somebody else names whose they are, unless they are the other side's", () => {
  const brook = { parties: ['port'], position: '"Nobody is too tired to steer,"' };
  expect(mailOf({ sides: [brook, pilots] })).toContain('  port\n    "Nobody is too tired to steer" (Ana Brook)\n');
  const unsafe = { parties: ['port'], position: 'nights are unsafe' };
  expect(mailOf({ sides: [unsafe, { parties: ['pilots'] }] })).toContain('  port\n    nights are unsafe\n');
});

test("words that have the other side's only words in them give way where there are others", () => {
  const text = 'Brook called a pilots\' plan for the nights unsafe. "We steer well," she said. The pilots stand by it.';
  const statements = [
    { words: "a pilots' plan for the nights unsafe", by: 'Brook', cue: 'called', stance: 'criticizes' as const },
    { words: '"We steer well,"', by: 'Brook', cue: 'said' },
  ];
  const sides = [
    { parties: ['Brook'], statements: [0, 1] },
    { parties: ['pilots'], position: "a pilots' plan for the nights" },
  ];
  const speakers = [{ name: 'pilots' }, { name: 'Brook' }];
  const { email } = messageOf('port', { text, speakers, statements, key: [], disagreements: [{ sides }] });
  expect(email).toContain(`  Brook
    "We steer well"
  pilots
    a pilots' plan for the nights
`);
});

test('it is said outright that only one side is quoted, and a side without words has no heading', () => {
  const mail = mailOf({ issue: 'night shifts', sides: [port, { parties: ['pilots'] }] });
  expect(mail).toContain('\n\n  Only one side is quoted on this.\n');
  expect(mail).not.toMatch(/\n {2}pilots\n/);
});

test('a side whose position stands only in the headline is not quoted', () => {
  const headline = 'Brook defends night shifts';
  const text = `${headline}\n${TEXT}`;
  const sides = [{ parties: ['Ana Brook'], position: headline }, pilots];
  const { email } = messageOf('port', { ...story, headline, text, disagreements: [{ sides }] });
  expect(email).toContain('  pilots\n    nights are unsafe\n\n  Only one side is quoted on this.\n');
});

test('where neither side is quoted, a sentence that shows the disagreement stands for them, not told before', () => {
  const sides = [{ parties: ['port'] }, { parties: ['pilots'] }];
  const mail = mailOf({
    sides,
    evidence: ['The port and the pilots are at odds over night shifts.', 'The pilots say that nights are unsafe.'],
  });
  expect(mail).toContain('  port vs pilots\n\n    The pilots say that nights are unsafe.\n');
  expect(mail).toContain('  Neither side is quoted on this.');
});

test('no words are shown twice, wherever they are from', () => {
  const sides = [{ ...port, position: 'Nobody is too tired to steer' }, pilots];
  const mail = mailOf({ issue: 'night shifts', sides }, { issue: 'unsafe', sides });
  expect(mail.match(/Nobody is too tired/g)).toHaveLength(1);
  expect(mail.match(/nights are unsafe/g)).toHaveLength(1);
});

test('one person under two names is listed once', () => {
  const mail = mailOf({ sides: [{ ...port, parties: ['port', 'Ana Brook', 'Brook'] }, pilots] });
  expect(mail).toContain('  port (Ana Brook)\n');
});

test.each([
  ['Mayor Ana Brook', 'Ana Brook, Mayor'],
  ['the Mayor of Porto', 'Ana Brook, Mayor of Porto'],
  ["The port's manager", "Ana Brook, the port's manager"],
  ['its founder', 'Ana Brook, founder'],
  ['Another manager', 'Ana Brook, another manager'],
  ['Ana Brook', 'Ana Brook'],
])('the role "%s" stands beside the name as "%s"', (role, shown) => {
  const speakers = [{ name: 'Ana Brook', role }];
  const statements = [{ words: '"Nobody is too tired to steer,"', by: 'Ana Brook', cue: 'said' }];
  const { email } = messageOf('port', { text: TEXT, speakers, statements });
  expect(email.replaceAll(', said', ' said')).toContain(`  ${shown} said:\n`);
});

test.each([
  ['its pilots', 'pilots'],
  ['The pilots', 'the pilots'],
  ['The Port Times', 'The Port Times'],
])('"%s" is named "%s" in the middle of a line', (name, shown) => {
  const text = `A port is at odds with ${name}.`;
  const sides = [{ parties: ['A port'] }, { parties: [name] }];
  const { email } = messageOf('port', { text, speakers: [{ name }, { name: 'A port' }], disagreements: [{ sides }] });
  expect(email).toContain(`  a port vs ${shown}\n`);
});

test('a body that is split is named once', () => {
  const mail = mailOf({
    issue: 'night shifts',
    kind: 'split',
    sides: [{ parties: ['pilots'] }, { parties: ['pilots'] }],
  });
  expect(mail).toContain('Split within pilots\n  on night shifts\n');
});

test('an issue that only names a party again is left out', () => {
  expect(mailOf({ issue: 'Brook', sides: [port, pilots] })).toContain('  port vs pilots\n\n  port (Ana Brook)\n');
});

test.each([
  ['night shifts', 'on night shifts'],
  ['whether nights are safe', 'on whether nights are safe'],
  ['nights are unsafe', 'nights are unsafe'],
])('the issue "%s" reads "%s" below the sides', (issue, line) => {
  const text =
    'The pilots and the port argue over night shifts and whether nights are safe. Some say nights are unsafe.';
  const sides = [{ parties: ['port'] }, { parties: ['pilots'] }];
  const speakers = [{ name: 'port' }, { name: 'pilots' }];
  expect(messageOf('port', { text, speakers, disagreements: [{ issue, sides }] }).email).toContain(
    `  port vs pilots\n  ${line}\n`,
  );
});

test('a third side is named too', () => {
  const mail = mailOf({ issue: 'night shifts', sides: [port, pilots, { parties: ['Brook'] }] });
  expect(mail).toContain('  port vs pilots vs Brook\n');
});

test('minor disagreements take a line each, after the main ones', () => {
  const minor = { level: 'minor', sides: [pilots, { parties: ['Brook'] }], issue: 'night shifts' } as const;
  expect(mailOf({ issue: 'unsafe', sides: [port, pilots] }, minor)).toContain(
    '\n\n  Also: pilots vs Brook on night shifts\n',
  );
  expect(mailOf(minor)).toContain('WHO DISAGREES\n  pilots vs Brook on night shifts\n');
});

test('a denial shows as one where it stands for a side', () => {
  const text = 'The pilots warned the port. Brook denied that she had been warned.';
  const denial = { words: 'that she had been warned', by: 'Brook', cue: 'denied', stance: 'denies' as const };
  const speakers = [{ name: 'pilots' }, { name: 'Brook' }];
  const sides = [{ parties: ['Brook'], statements: [0] }, { parties: ['pilots'] }];
  const { email } = messageOf('port', { text, speakers, statements: [denial], key: [], disagreements: [{ sides }] });
  expect(email).toContain('  Brook\n    denied she had been warned\n');
});

test('a long line about a minor disagreement hangs, so that the next one shows', () => {
  const minor = {
    level: 'minor',
    sides: [pilots, { parties: ['Brook'] }],
    evidence: [TEXT.split('\n')[1] ?? ''],
  } as const;
  expect(mailOf(minor, { level: 'minor', sides: [port, pilots], issue: 'night shifts' })).toContain(`WHO DISAGREES
  pilots vs Brook: "Nobody is too tired to steer," said Ana Brook, who
    runs the port. The pilots say that nights are unsafe.
  port vs pilots on night shifts
`);
});

test('a name inside the name of a body still stands for itself', () => {
  const speakers = [
    { name: 'Elmford', kind: 'place' as const },
    { name: 'Elmford Council', kind: 'organization' as const },
    { name: 'Vale' },
  ];
  const text = 'Elmford, its Elmford Council and the Vale are at odds. "We pay," the Elmford Council said.';
  const statements = [{ words: '"We pay,"', by: 'Elmford Council', cue: 'said' }];
  const sides = [{ parties: ['Elmford', 'Elmford Council'], statements: [0] }, { parties: ['Vale'] }];
  expect(messageOf('vale', { text, speakers, statements, disagreements: [{ sides }] }).email).toContain(
    '  Elmford (Elmford Council)\n    "We pay" (Elmford Council)\n',
  );
});

test('the words of the headline are not told again, neither as a statement nor as evidence', () => {
  const headline = 'Pilots fault port over nights';
  const text = `${headline}\n${TEXT}`;
  const statements = [{ words: 'Pilots fault port over nights', by: 'pilots', cue: 'say' }];
  const sides = [{ parties: ['pilots'], statements: [0] }, { parties: ['port'] }];
  const evidence = [headline, 'The pilots say that nights are unsafe.'];
  const disagreements = [{ sides }, { sides: sides.map(({ parties }) => ({ parties })), evidence }];
  const { email } = messageOf('port', { ...story, headline, text, statements, key: [0], disagreements });
  expect(email.match(/Pilots fault port/g)).toHaveLength(1);
  expect(email).toContain('  pilots vs port\n\n    The pilots say that nights are unsafe.\n');
});

test.each(['it', 'That', 'them'])('"%s" is no issue', (issue) => {
  const text = `The port and the pilots argue over ${issue}.`;
  const sides = [{ parties: ['port'] }, { parties: ['pilots'] }];
  const speakers = [{ name: 'port' }, { name: 'pilots' }];
  expect(messageOf('port', { text, speakers, disagreements: [{ issue, sides }] }).email).toContain(
    '  port vs pilots\n\n',
  );
});

test('reported words that are too few to tell anything are not shown', () => {
  const statements = [
    { words: 'night', by: 'pilots', cue: 'say' },
    { words: '"Nobody', by: 'Ana Brook', cue: 'said' },
  ];
  const sides = [{ parties: ['pilots'], position: 'unsafe', statements: [0] }, { parties: ['port'] }];
  const { email } = messageOf('port', { ...story, statements, key: [0, 1], disagreements: [{ sides }] });
  expect(email).toContain(
    '  pilots vs port\n\n  Neither side is quoted on this.\n\nWHO SAID WHAT\n  Ana Brook said:\n    "Nobody"\n',
  );
});

test('a position inside a denial that is too long to show keeps the verb that turns it around', () => {
  const denial = `he took the money${' from the old and the new port'.repeat(12)}`;
  const text = `Brook denied that ${denial}. The port says he did.`;
  const statements = [{ words: `that ${denial}`, by: 'Brook', cue: 'denied', stance: 'denies' as const }];
  const sides = [{ parties: ['Brook'], position: 'he took the money', statements: [0] }, { parties: ['port'] }];
  const speakers = [{ name: 'Brook' }, { name: 'port' }];
  const { email } = messageOf('port', { text, speakers, statements, key: [], disagreements: [{ sides }] });
  expect(email).toContain('  Brook\n    denied he took the money\n');
});

test('that nobody disagrees is said outright', () => {
  expect(mailOf()).toContain('\n\nNo disagreement found in this article.\n\nWHO SAID WHAT\n');
});

test('an article without statements says so, without an empty heading', () => {
  const { email } = messageOf('rain', { text: 'Rain fell.' });
  expect(email).toContain(
    'Rain fell.\n\nNo disagreement found in this article.\n\nNo statement found in this article.\n\nArticle',
  );
  expect(email).not.toMatch(/WHO/);
});
