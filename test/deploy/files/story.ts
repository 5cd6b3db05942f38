/** An article of two sides, without characters beyond ASCII, so that every format can carry it. */
export const HEADLINE = 'Council and ferry union at odds over night boats';

export const PARAGRAPHS: readonly string[] = [
  'The town council of Eastmere and the ferry union are at odds over a plan to end the night boats to Cobble Island.',
  '"The night boats carry nine people and cost us four thousand a week," said Mayor Dorothea Finch on Monday. She said that the money would go to a second boat in the morning.',
  'The ferry union rejected the plan. "Nine people are nine people, and one of them is the midwife," said Tobias Crane, who leads the union. He said that his members would not sail the new timetable.',
  'Islanders packed the ferry hall on Tuesday evening, and a vote of the council is due on Friday.',
];

/** The article as text, with as many words changed as it takes to tell it from the others. */
export function storyText(edition = ''): string {
  return [`${HEADLINE}${edition}`, ...PARAGRAPHS].join('\n\n');
}
