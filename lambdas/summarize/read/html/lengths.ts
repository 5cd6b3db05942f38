const SHORTEST_PARAGRAPH = 60; // shorter ones are labels as often as sentences

/** How many characters of paragraphs lie within an element. */
export function paragraphsLength(within: ParentNode): number {
  return [...within.querySelectorAll('p')]
    .map((paragraph) => paragraph.textContent?.length ?? 0)
    .filter((length) => length >= SHORTEST_PARAGRAPH)
    .reduce((sum, length) => sum + length, 0);
}
