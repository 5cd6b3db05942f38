const SHORTEST_PARAGRAPH = 60; // shorter ones are labels as often as sentences

/** How many characters a paragraph has; 0 where it is too short to tell. */
export function paragraphLength(paragraph: Element): number {
  const length = paragraph.textContent?.trim().length ?? 0;
  return length >= SHORTEST_PARAGRAPH ? length : 0;
}

/** How many characters of paragraphs lie within an element. */
export function paragraphsLength(within: ParentNode): number {
  return [...within.querySelectorAll('p')].reduce((sum, paragraph) => sum + paragraphLength(paragraph), 0);
}
