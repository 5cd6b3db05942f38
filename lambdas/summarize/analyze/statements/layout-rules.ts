/** The rules that read the layout of the page: what they mark was set apart by the publisher, and stays as it is. */
export const LAYOUT_RULES: ReadonlySet<string | undefined> = new Set([
  'transcript',
  'headline-colon',
  'signed-quotation',
]);
