import type { Attribution, Span, Stance, TokenizedText } from '../model.ts';
import { STANCE_RULES, type StanceRule } from './stances.ts';

/** Tells what a statement does, from its cue and the first words of its content. Each cue of an article is read once. */
export function stanceReader({ text }: TokenizedText): (attribution: Attribution) => Stance {
  const rulesFor = new Map<string, readonly StanceRule[]>();
  return ({ cue, content }) => {
    const words = cue === null ? '' : beginningOf(text, cue);
    const rules = rulesFor.get(words) ?? rulesOf(words);
    rulesFor.set(words, rules);
    return decide(rules, words, beginningOf(text, content[0] ?? { start: 0, end: 0 }));
  };
}

/** The same for words by themselves. `asserts` where no rule fits. */
export function stanceOfWords(cue: string, content: string): Stance {
  return decide(rulesOf(cue), cue, content);
}

function rulesOf(cue: string): readonly StanceRule[] {
  const lower = cue.toLowerCase();
  return STANCE_RULES.filter((rule) => rule.cue.test(lower));
}

function decide(rules: readonly StanceRule[], cue: string, content: string): Stance {
  const said = content.slice(0, READ).toLowerCase();
  const rule = rules.find((candidate) => candidate.content?.test(said) ?? true);
  if (rule === undefined) return 'asserts';
  return NEGATION.test(cue.toLowerCase()) ? rule.negated : rule.stance;
}

/** Characters of the content that are read: a stance shows at once. */
const READ = 160;

const NEGATION = /\b(?:not|never|no longer|stopped short of|without)\b|n['’]t\b/;

function beginningOf(text: string, span: Span): string {
  return text.slice(span.start, Math.min(span.end, span.start + READ));
}
