import type { Range } from '../../model.ts';
import { nounPhraseBefore, nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { lowerAt } from '../../phrases/tokens.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { limitAt } from '../lexicon-match.ts';

const CONFIDENCE = 0.5;
const COUNSEL: ReadonlySet<string> = new Set(
  'lawyer lawyers attorney attorneys counsel barrister barristers solicitor solicitors'.split(' '),
);
const PLEADING =
  /^(?:said|says|say|argued|argues|argue|told|insisted|insists|claimed|claim|claims|maintained|contended|contends|contend|alleged|allege|alleges|added|called)$/u;
const WINDOW = 10; // tokens from counsel to the verb: "a lawyer for the clinic, said"
const OFFICE = /^(?:general|office|generals)$/u; // an attorney general is no counsel

/** "A lawyer for the clinic said …", "defense attorneys argued …": counsel speaks against the other side of a case. */
export const counsel: OppositionRule = {
  name: 'counsel',
  triggers: COUNSEL,
  find: (context) => {
    const { text, sentence } = context;
    for (let at = sentence.tokens.from; at < sentence.tokens.to; at += 1) {
      if (!COUNSEL.has(lowerAt(text, at)) || OFFICE.test(lowerAt(text, at + 1)) || context.quotationAt(at) !== null)
        continue;
      const candidate = fromCounsel(context, at);
      if (candidate !== null) return [candidate];
    }
    return [];
  },
  examples: {
    finds: [
      { text: 'A lawyer for the clinic said the scans were lost.', who: 'A lawyer for the clinic' },
      { text: 'Defense attorneys argued that the tape was cut.', who: 'Defense attorneys' },
      { text: '“The tape was cut,” said Haddad’s lawyer, Lena Moss.', who: 'Haddad’s lawyer' },
    ],
    ignores: [
      'The lawyer left the court by a side door.',
      'Attorney General Ida Lund said the case was closed.',
      'Her counsel was sought by three mayors.',
    ],
  },
};

function fromCounsel(context: SentenceContext, at: number): Candidate | null {
  const { text } = context;
  const limit = limitAt(context, at);
  const whole = nounPhraseBefore(text, at + 1, limit);
  if (whole === null) return null;
  const who: Range = lowerAt(text, at + 1) === 'for' ? { from: whole.from, to: clientEnd(context, at, limit) } : whole;
  if (!PLEADING.test(lowerAt(text, whole.from - 1)) && !pleadsAfter(context, who.to, limit)) return null;
  return candidateOf(context, {
    rule: 'counsel',
    kind: 'legal',
    confidence: CONFIDENCE,
    cue: { from: at, to: at + 1 },
    who,
  });
}

function clientEnd({ text }: SentenceContext, at: number, limit: Range): number {
  return nounPhraseFrom(text, at + 2, limit)?.to ?? at + 1;
}

function pleadsAfter({ text }: SentenceContext, from: number, limit: Range): boolean {
  for (let at = from; at < Math.min(limit.to, from + WINDOW); at += 1) {
    if (PLEADING.test(lowerAt(text, at))) return true;
    if (/^[.;:]$/u.test(lowerAt(text, at))) return false;
  }
  return false;
}
