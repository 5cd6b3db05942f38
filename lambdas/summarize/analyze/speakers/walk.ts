import type { Described } from './descriptions.ts';
import type { Entity } from './entity.ts';
import { type Focus, WEIGHTS } from './focus.ts';
import type { Gathering } from './gather.ts';
import type { RoleIndex } from './role-index.ts';
import { type Survey, wordBefore } from './survey.ts';

/** The walk through the article, in order, as a reader would go: what is known so far. */
export interface Walk {
  readonly survey: Survey;
  readonly gathering: Gathering;
  readonly roles: RoleIndex;
  readonly described: Described;
  readonly focus: Focus;
  /** Beginnings of quotations → who spoke them, for those that the layout repeats. */
  readonly spoken: Map<string, Entity>;
  /** 1 for tokens inside what somebody says. */
  readonly said: Uint8Array;
}

/** How well a mention is remembered, by where it stands. */
export function weightOf(walk: Walk, phraseFrom: number, token: number, modifier: boolean): number {
  const { survey, said } = walk;
  if (survey.quoted[token] === 1) return WEIGHTS.quoted;
  if (modifier || /^(?:on|via)$/.test(wordBefore(survey, phraseFrom))) return WEIGHTS.qualifier;
  const subject = isSubject(survey, phraseFrom);
  if (said[token] === 1) return subject ? WEIGHTS.object : WEIGHTS.qualifier;
  return subject ? WEIGHTS.subject : WEIGHTS.object;
}

/** At the start of its sentence or clause. */
function isSubject(survey: Survey, at: number): boolean {
  const before = survey.text.tokens[at - 1];
  if (before === undefined || survey.sentenceOf[at - 1] !== survey.sentenceOf[at] || survey.opens[at] === 1)
    return true;
  if (before.lower === 'the' && survey.opens[at - 1] === 1) return true;
  return /^(?:,|;|and|but|that|while|when|as|because|if|although|though|after|before|since|where|—|–|-)$/u.test(
    before.lower,
  );
}
