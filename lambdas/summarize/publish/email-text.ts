import { footer } from './email/footer.ts';
import { leadOf } from './email/lead.ts';
import { countWords } from './email/plain-words.ts';
import { MOST_MAIL_WORDS, PLANS, type Plan } from './email/plan.ts';
import { NOTHING_TOLD, type Told, tellingWords } from './email/told.ts';
import { whoDisagrees } from './email/who-disagrees.ts';
import { whoSaidWhat } from './email/who-said-what.ts';
import { wrap } from './email/wrap.ts';
import type { Location, Summary } from './summary.ts';

/**
 * The mail for one article: plain text of at most 72 columns and about 300 words, readable without the article. It says
 * nothing that the article does not say, beside its own fixed labels.
 */
export function emailText(summary: Summary, location: Location): string {
  return `${fittingBody(summary)}\n\n${footer(summary, location).join('\n')}\n`;
}

function fittingBody(summary: Summary): string {
  let body = '';
  for (const plan of PLANS) {
    body = mailBody(summary, plan);
    if (countWords(body) <= MOST_MAIL_WORDS) break;
  }
  return body;
}

function mailBody(summary: Summary, plan: Plan): string {
  const lead = leadOf(summary);
  const disagreements = whoDisagrees(summary, plan, headlineTold(summary));
  const statements = whoSaidWhat(summary, plan, tellingWords(disagreements.told, lead));
  const blocks = [
    summary.origin.updated ? wrap('Updated: an earlier text of this article was summarized before.') : [],
    wrap(lead),
    disagreements.lines,
    statements.lines,
    wrap(whatElse(summary, disagreements.count, statements.told)),
  ];
  const filled = blocks.filter((block) => block.length > 0);
  return filled.map((block) => block.join('\n')).join('\n\n');
}

/** A side's words may be in the first sentence of the article; words of the headline are not told again. */
function headlineTold(summary: Summary): Told {
  const { headline, title } = summary.article;
  return headline === null && title === undefined ? NOTHING_TOLD : tellingWords(NOTHING_TOLD, leadOf(summary));
}

/** "1 more disagreement and 3 more statements in the full summary." */
function whatElse({ counts }: Summary, toldDisagreements: number, { statements }: Told): string {
  if (counts.statements === 0) return 'No statement found in this article.';
  const more = [
    moreOf(counts.disagreements - toldDisagreements, 'disagreement'),
    moreOf(counts.statements - new Set(statements).size, 'statement'),
  ].filter((part) => part !== '');
  return more.length === 0 ? '' : `${more.join(' and ')} in the full summary.`;
}

function moreOf(count: number, noun: string): string {
  return count <= 0 ? '' : `${count} more ${noun}${count === 1 ? '' : 's'}`;
}
