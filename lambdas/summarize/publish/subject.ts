import { toAscii } from './ascii.ts';
import { shortened } from './email/clip.ts';
import { issueOf, versus } from './email/disagreement-names.ts';
import { leadOf } from './email/lead.ts';
import type { Summary } from './summary.ts';

/** SNS takes fewer than 100 ASCII characters, without control characters, beginning with a letter, digit or mark. */
export const MOST_SUBJECT_CHARACTERS = 99;

const MOST_NAME_CHARACTERS = 32; // two names and something of the issue go into a subject

/** "[disagreement] A vs B: ISSUE" where there is a main disagreement, else the headline or the first sentence. */
export function summarySubject(summary: Summary): string {
  const main = summary.disagreements.find(({ level }) => level === 'main');
  const lead = leadOf(summary);
  if (main === undefined) return legalSubject([lead, summary.origin.key.split('/').at(-1) ?? '']);
  const sides = versus(summary, main, (name) => shortened(toAscii(name), MOST_NAME_CHARACTERS));
  return legalSubject([`[disagreement] ${sides}: ${issueOf(summary, main) ?? lead}`]);
}

/** The first of some texts that has anything to say in ASCII, made a legal subject. It is never empty. */
export function legalSubject(candidates: readonly string[]): string {
  const [subject = 'Summary'] = candidates.map(toAscii).filter((candidate) => /[a-z0-9]/i.test(candidate));
  const startsWell = /^[a-z0-9!"#%&'()*,./:;?@[\\\]_{}-]/i.test(subject); // "$" and "+" are symbols, not marks
  return shortened(startsWell ? subject : `Summary: ${subject}`, MOST_SUBJECT_CHARACTERS).replace(/:?\s*$/, '');
}

/** "[disagreement] 2 of 12 articles: A vs B; C vs D", or how many articles there are. */
export function digestSubject(located: readonly { readonly summary: Summary }[]): string {
  const mains = located.flatMap(({ summary }) => {
    const main = summary.disagreements.find(({ level }) => level === 'main');
    return main === undefined ? [] : [versus(summary, main, (name) => shortened(toAscii(name), MOST_NAME_CHARACTERS))];
  });
  const articles = `${located.length} ${located.length === 1 ? 'article' : 'articles'}`;
  const subject =
    mains.length === 0
      ? `${articles}, no main disagreement`
      : `[disagreement] ${mains.length} of ${articles}: ${mains.join('; ')}`;
  return legalSubject([subject]);
}
