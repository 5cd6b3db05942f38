/** A JSON object of which nothing is known yet. */
export type Thing = Readonly<Record<string, unknown>>;

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; none where it is no list. */
export function things(value: unknown): readonly Thing[] {
  return Array.isArray(value) ? value.filter(isThing) : [];
}

/** A string that says something, without white space around it. */
export function words(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Names out of a string, an object with a name, or a list of either: "A", "A and B", "A, B and C". */
export function namesIn(value: unknown): string | undefined {
  const all = [value].flat().flatMap((item) => words(item) ?? nameOf(item) ?? []);
  const names = [...new Set(all)].filter((name) => !/^https?:/.test(name));
  return names.length === 0 ? undefined : joinNames(names);
}

/** What an object calls itself. */
export function nameOf(value: unknown): string | undefined {
  if (!isThing(value)) return undefined;
  return ['name', 'title', 'main', 'original'].map((key) => words(value[key])).find((name) => name !== undefined);
}

export function joinNames(people: readonly string[]): string {
  return people.length < 2 ? people.join('') : `${people.slice(0, -1).join(', ')} and ${people.at(-1)}`;
}

/** Without what is not there. */
export function filled<T>(entries: Readonly<Record<string, T | undefined>>): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
