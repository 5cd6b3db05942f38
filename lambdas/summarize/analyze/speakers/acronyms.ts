import type { Name } from './names/name.ts';
import type { Survey } from './survey.ts';

/** Short forms that the article introduces: "World Food Council (WFC)", "the Bar Council, or BC" → short name to full name. */
export function introducedShortForms(survey: Survey, names: readonly Name[]): ReadonlyMap<Name, Name> {
  const found = new Map<Name, Name>();
  names.forEach((name, index) => {
    const next = names[index + 1];
    if (next !== undefined && isIntroduced(survey, name, next)) found.set(next, name);
  });
  return found;
}

function isIntroduced({ text: { text, tokens } }: Survey, full: Name, short: Name): boolean {
  if (full.words.length < 2 || full.kind === 'person' || short.words.length > 1) return false;
  if (!/^(?:[A-Z][A-Za-z]?[A-Z][A-Za-z&-]*|(?:[A-Z]\.){2,})$/u.test(text.slice(short.start, short.end))) return false;
  const between = text.slice(full.end, short.start);
  if (/^ \((?:the |or )?["“]?$/u.test(between)) return /^[)"”,;]$/u.test(tokens[short.to]?.text ?? '');
  return /^,? or (?:the )?$/u.test(between);
}
