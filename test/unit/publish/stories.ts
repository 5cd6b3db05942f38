import type { Story } from '../../support/story.ts';

/** A dispute with two sides of several members, a minor one, and more statements than a mail shows. */
export const bridge: Story = {
  headline: 'Elmford council split over toll on Harrow Bridge',
  text: `Elmford council split over toll on Harrow Bridge
The city of Elmford and the farmers of the Vale are at odds over a two-dollar toll on the old Harrow Bridge, with the farmers calling the plan "a tax on milk."
"Without the toll the bridge closes in the spring, and nobody crosses it at all," Mayor Dana Whitlock told the council on Tuesday.
The city's engineer, Omar Reyes, said that repairs would cost $4.1 million.
"We cross that bridge six times a day," said Ruth Calloway, who chairs the Vale Farmers' Union, "and we already pay for it in our taxes."
Calloway denied that her members had refused to meet the mayor.
The union will go to court if the toll is adopted, she said.
A spokesman for the state's roads department said the toll needed its approval. Councilman Pete Brandt questioned that.
The council votes on June 3.
`,
  facts: { byline: 'Lena Ortiz', publishedAt: '2026-05-12T09:30:00Z', publisher: 'The Elmford Ledger' },
  speakers: [
    { name: 'city of Elmford', kind: 'place' },
    { name: 'farmers of the Vale', kind: 'group' },
    { name: 'Dana Whitlock', role: 'Mayor' },
    { name: 'Omar Reyes', role: "The city's engineer" },
    { name: 'Ruth Calloway', role: "who chairs the Vale Farmers' Union".slice(11), affiliation: "Vale Farmers' Union" },
    { name: "state's roads department", kind: 'organization' },
    { name: 'Pete Brandt', role: 'Councilman' },
  ],
  statements: [
    {
      words: 'the plan "a tax on milk."',
      by: 'farmers of the Vale',
      cue: 'calling',
      form: 'mixed',
      stance: 'criticizes',
    },
    {
      words: '"Without the toll the bridge closes in the spring, and nobody crosses it at all,"',
      by: 'Dana Whitlock',
      cue: 'told',
    },
    { words: 'that repairs would cost $4.1 million', by: 'Omar Reyes', cue: 'said' },
    {
      words: ['"We cross that bridge six times a day,"', '"and we already pay for it in our taxes."'],
      by: 'Ruth Calloway',
      cue: 'said',
    },
    { words: 'that her members had refused to meet the mayor', by: 'Ruth Calloway', cue: 'denied', stance: 'denies' },
    { words: 'The union will go to court if the toll is adopted', by: 'Ruth Calloway', cue: 'said' },
    { words: 'the toll needed its approval', by: "state's roads department", cue: 'said' },
  ],
  key: [1, 3, 2, 5, 4],
  disagreements: [
    {
      issue: 'a two-dollar toll on the old Harrow Bridge',
      sides: [
        {
          parties: ['city of Elmford', 'Dana Whitlock', 'Omar Reyes'],
          position: 'Without the toll the bridge closes in the spring',
          statements: [1],
        },
        { parties: ['farmers of the Vale', 'Ruth Calloway'], position: 'a tax on milk', statements: [0, 3] },
      ],
      evidence: [
        'The city of Elmford and the farmers of the Vale are at odds over a two-dollar toll on the old Harrow Bridge, with the farmers calling the plan "a tax on milk."',
      ],
    },
    {
      level: 'minor',
      sides: [{ parties: ["state's roads department"], statements: [6] }, { parties: ['Pete Brandt'] }],
      evidence: ['Councilman Pete Brandt questioned that.'],
    },
  ],
};

/** Nobody disagrees, and there is no headline. */
export const lighthouse: Story = {
  text: `The lighthouse at Gull Point will be open to visitors again from July, the harbor trust said on Monday.
“We painted every one of its 212 steps,” said Ines Falk, the trust’s director. “My knees remember each of them.”
Visitors are asked to book ahead, she added.
`,
  speakers: [
    { name: 'harbor trust', kind: 'organization' },
    { name: 'Ines Falk', role: 'the trust’s director' },
  ],
  statements: [
    { words: 'The lighthouse at Gull Point will be open to visitors again from July', by: 'harbor trust', cue: 'said' },
    {
      words: ['“We painted every one of its 212 steps,”', '“My knees remember each of them.”'],
      by: 'Ines Falk',
      cue: 'said',
    },
    { words: 'Visitors are asked to book ahead', by: 'Ines Falk', cue: 'added' },
  ],
};

/** Criticism of somebody who does not answer. */
export const budget: Story = {
  headline: 'Auditor faults ministry over lost vaccines',
  text: `Auditor faults ministry over lost vaccines
The health ministry let 40,000 doses spoil in a depot without power, the national auditor said in a report on Friday, and called its records “a work of fiction.”
Auditor Piet van Aalst urged the ministry to replace the depot’s managers.
The ministry did not reply to questions.
`,
  speakers: [
    { name: 'Piet van Aalst', role: 'national auditor' },
    { name: 'health ministry', kind: 'organization' },
  ],
  statements: [
    {
      words: 'The health ministry let 40,000 doses spoil in a depot without power',
      by: 'Piet van Aalst',
      cue: 'said',
      stance: 'criticizes',
    },
    {
      words: 'its records “a work of fiction.”',
      by: 'Piet van Aalst',
      cue: 'called',
      form: 'mixed',
      stance: 'criticizes',
    },
    { words: 'the ministry to replace the depot’s managers', by: 'Piet van Aalst', cue: 'urged', stance: 'demands' },
  ],
  key: [0, 1, 2],
  disagreements: [
    {
      kind: 'criticism',
      oneSided: true,
      issue: 'lost vaccines',
      sides: [
        { parties: ['Piet van Aalst'], position: 'The health ministry let 40,000 doses spoil', statements: [0, 1] },
        { parties: ['health ministry'] },
      ],
      evidence: ['Auditor Piet van Aalst urged the ministry to replace the depot’s managers.'],
    },
  ],
};
