/** Rows as aligned columns for the terminal, a number at the right of its column. */
export function inColumns(rows: readonly (readonly string[])[], sides: readonly ('left' | 'right')[]): string {
  const widths = sides.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (words: string, column: number) =>
    sides[column] === 'right' ? words.padStart(widths[column] ?? 0) : words.padEnd(widths[column] ?? 0);
  return rows.map((row) => `  ${row.map(cell).join('  ')}`.trimEnd()).join('\n');
}

/** With as many places as say something. */
export function number(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}
