const NAMED_BY = ['class', 'id', 'data-component', 'data-testid', 'data-qa', 'data-name', 'itemprop'] as const;
const LONGEST = 500;

/** What a page calls an element: its class, its id and the names that components go by; "imageCaption" as "image-Caption". */
export function namesOf(element: Element): string {
  const names = NAMED_BY.map((attribute) => element.getAttribute(attribute) ?? '').join(' ');
  return names.slice(0, LONGEST).replace(/(?<=[a-z])(?=[A-Z])/g, '-');
}

/** Finds one of these words by itself in a name: "story-caption" but not "captioned". */
export function nameWords(alternatives: string): RegExp {
  return new RegExp(`(?:^|[-_ ])(?<word>${alternatives.replace(/\s+/g, '')})(?=$|[-_ ]|\\d)`, 'i');
}
