import type { Attribution, Span, Stance, TokenizedText } from '../model.ts';
import { STANCE_RULES, type StanceRule } from './stances.ts';

/** What a statement does, from its cue and the first words of its content. */
export function stanceOf({ text }: TokenizedText, { cue, content }: Attribution): Stance {
  const first = content[0] ?? { start: 0, end: 0 };
  return stanceOfWords(cue === null ? '' : wordsOf(text, cue), wordsOf(text, first));
}

/** The same for words by themselves. `asserts` where no rule fits. */
export function stanceOfWords(cue: string, content: string): Stance {
  const lower = cue.toLowerCase();
  const said = content.slice(0, READ).toLowerCase();
  const rule = STANCE_RULES.find((candidate) => fits(candidate, lower, said));
  if (rule === undefined) return 'asserts';
  return NEGATION.test(lower) ? rule.negated : rule.stance;
}

/** Characters of the content that are read: a stance shows at once. */
const READ = 160;

const NEGATION = /\b(?:not|never|no longer|stopped short of|without)\b|n['’]t\b/;

function fits({ cue, content }: StanceRule, lower: string, said: string): boolean {
  return cue.test(lower) && (content === undefined || content.test(said));
}

function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, Math.min(span.end, span.start + READ));
}
