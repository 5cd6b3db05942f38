import { REPORTING_CUES } from '../../lexicon/reporting-cues.ts';
import type { Range } from '../../model.ts';
import type { TaggedSpan } from '../../tagger/tag.ts';
import { LAYOUT_RULES } from '../layout-rules.ts';
import { type Scene, sentenceAround } from '../scene.ts';
import { addedSpan, overlapping, withAdded } from '../span-lists.ts';
import type { SpanRule } from '../span-rule.ts';
import { nounPhraseBefore } from '../subjects.ts';

const NAME = 'missed-cue';

/** "The board theorized that": a verb of saying with its subject and a "that", in a sentence where the tagger saw no cue. */
export const missedCue: SpanRule = {
  name: NAME,
  apply: (scene) => {
    const added: TaggedSpan[] = [];
    for (let token = 0; token < scene.text.tokens.length; token++) {
      const isFree = token >= (added.at(-1)?.to ?? 0); // the outermost claim only
      if (isFree && isVerbOfClause(scene, token)) added.push(...(attribution(scene, token) ?? []));
    }
    return withAdded(scene.spans, added);
  },
  examples: {
    finds: [
      [
        'The board theorized that the dam would leak.',
        '{source|The board} {cue|theorized} {content|that the dam would leak}.',
      ],
      [
        '{content|Two engineers posited that the dam would leak}.',
        '{source|Two engineers} {cue|posited} {content|that the dam would leak}.',
      ],
      [
        'Ruth Oduya stressed the need to keep the gates shut.',
        '{source|Ruth Oduya} {cue|stressed} {content|the need to keep the gates shut}.',
      ],
      [
        'Vale stressed the need to keep the gates shut, and {cue|urged} the council {content|to wait}.',
        '{source|Vale} {cue|stressed} {content|the need to keep the gates shut}, and {cue|urged} the council {content|to wait}.',
      ],
      [
        'The plan went to the court, which held that the council may vote.',
        'The plan went to the court, {source|which} {cue|held} {content|that the council may vote}.',
      ],
      [
        'The board also asked the towns of the valley not {content|to turn away boats}.',
        '{source|The board} {cue|also asked} {content|the towns of the valley not to turn away boats}.',
      ],
      [
        'Some ferry captains caution that the channel has silted up.',
        '{source|Some ferry captains} {cue|caution} {content|that the channel has silted up}.',
      ],
      ['But he says in winter, the pass is shut.', 'But {source|he} {cue|says} {content|in winter, the pass is shut}.'],
      [
        'The board also suggested there were billions of debts.',
        '{source|The board} {cue|also suggested} {content|there were billions of debts}.',
      ],
      [
        'The board theorized that the court, which held that the council may vote, was wrong.',
        '{source|The board} {cue|theorized} {content|that the court, which held that the council may vote, was wrong}.',
      ],
    ],
    ignores: [
      '{source|The board} {cue|said} {content|engineers theorized that the dam would leak}.',
      'The dam that the board tells of is old.',
      'It leaked, reports that arrived in May.',
      '“The board theorized that the dam would leak.”',
      'The harbor board estimate that came in May was too low.',
    ],
  },
};

const CLASSES: ReadonlySet<string | undefined> = new Set(['say', 'demand', 'deny', 'promise']);

/** A verb with "that" or "the need" right behind it, outside quotations. */
function isVerbOfClause(scene: Scene, token: number): boolean {
  const { tokens } = scene.text;
  const [word, next] = [tokens[token]?.lower ?? '', tokens[token + 1]?.lower];
  if (next !== 'that' && !(next === 'the' && tokens[token + 2]?.lower === 'need'))
    return isRequest(scene, token) || (SURE.test(word) && startsClause(scene, token));
  if (scene.facts.quotes[token] !== 0 || !(PAST_OR_SINGULAR.test(word) || isPlural(wordAt(scene, token - 1))))
    return false;
  return word === 'held' || CLASSES.has(REPORTING_CUES.get(word)?.class);
}

const PAST_OR_SINGULAR = /(?:ed|[^s]s|said|told|wrote|held)$/;

/** The end of a subject that a bare verb goes with: "captains caution", "they argue". */
function isPlural(word: string): boolean {
  return /^(?:they|some|many|others|most|both|we|police|people)$|[^su]s$/.test(word);
}

/** Verbs that say so often that they need no "that". */
const SURE =
  /^(?:said|says|suggested|suggests|claimed|claims|insisted|insists|argued|argues|believes|warned|warns|added|adds)$/;
const CLAUSE_VERB = /^(?:is|are|was|were|has|have|had|will|would|could|should|must|may|might|does|did|do|can)$/;
const LONGEST_SUBJECT = 12; // tokens between the verb of saying and that of its clause

/** "says in winter, the pass is shut": a subject and its verb behind it, and no other span in the sentence. */
function startsClause(scene: Scene, verb: number): boolean {
  const { from, to } = sentenceAround(scene, verb);
  if (scene.facts.quotes[verb] !== 0 || overlapping(scene.spans, from, to).length > 0) return false;
  const words = scene.text.tokens.slice(verb + 1, Math.min(to, verb + LONGEST_SUBJECT)).map((token) => token.lower);
  if (
    /^(?:,|;|:|\.|on|at|to|of|by|so|no|yes|he|she|they|it|who|which|“|")$/.test(words[0] ?? '.') &&
    !isPronounClause(words)
  )
    return false;
  const clause = words.findIndex((word) => CLAUSE_VERB.test(word));
  return clause > 0 && !words.slice(0, clause).some((word) => /^(?:who|which|that|;|:|“|")$/.test(word));
}

/** "said he was ill" */
function isPronounClause([first = '', second = '']: readonly string[]): boolean {
  return /^(?:he|she|they|it)$/.test(first) && CLAUSE_VERB.test(second);
}

/** "asked the governments of the valley not to" */
function isRequest(scene: Scene, verb: number): boolean {
  if (!REQUESTS.has(wordAt(scene, verb))) return false;
  const addressee = scene.text.tokens.slice(verb + 1, verb + LONGEST_ADDRESSEE).map((token) => token.lower);
  const to = addressee.findIndex((word) => word === 'to' || word === 'not');
  return to > 0 && !addressee.slice(0, to).some((word) => /^[,;:.—–“"]$|^(?:that|and|who|about|for|by|if)$/.test(word));
}

const REQUESTS: ReadonlySet<string> = new Set(
  'asked urged begged told ordered encouraged advised warned invited'.split(' '),
);
const LONGEST_ADDRESSEE = 10; // tokens

function attribution(scene: Scene, verb: number): TaggedSpan[] | undefined {
  const sentence = sentenceAround(scene, verb);
  const subject = relativeBefore(scene, verb) ?? nounPhraseBefore(scene, verb);
  if (subject === undefined || !(opensClause(scene, subject.from, sentence.from) || isRelative(scene, subject.from)))
    return undefined;
  if (overlapping(scene.spans, sentence.from, sentence.to).some(({ rule }) => LAYOUT_RULES.has(rule))) return undefined;
  const end = endOfClause(scene, { from: subject.from, to: sentence.to }, verb);
  if (end - verb < SHORTEST) return undefined;
  const paragraph = scene.text.sentences[scene.sentences[verb] ?? 0]?.paragraph ?? 0;
  return [
    addedSpan('source', paragraph, subject.from, subject.to, NAME),
    addedSpan('cue', paragraph, subject.to, verb + 1, NAME),
    addedSpan('content', paragraph, verb + 1, end, NAME),
  ];
}

const SHORTEST = 4; // tokens

/** "the court, which held that" */
function relativeBefore(scene: Scene, verb: number): Range | undefined {
  return isRelative(scene, verb - 1) ? { from: verb - 1, to: verb } : undefined;
}

/** At the start of its sentence, or behind "But" there, or behind the comma of an opening phrase. */
function opensClause(scene: Scene, subject: number, sentence: number): boolean {
  const before = wordAt(scene, subject - 1);
  return subject === sentence || (subject === sentence + 1 && /^(?:but|and|yet)$/.test(before)) || before === ',';
}

function isRelative(scene: Scene, token: number): boolean {
  return /^(?:which|who)$/.test(wordAt(scene, token)) && wordAt(scene, token - 1) === ',';
}

/** The end of the sentence, or where a second verb goes on; the verb itself where the tagger has read the clause. */
function endOfClause(scene: Scene, { from, to }: Range, verb: number): number {
  const read = overlapping(scene.spans, from, to).filter((span) => span.kind !== 'source');
  const isCueless = !read.some((span) => span.kind === 'cue');
  const swallowed = (span: TaggedSpan) => span.kind === 'content' && (span.from === from || isCueless);
  const next = read.find((span) => !swallowed(span));
  let end = next?.from ?? to;
  if (next !== undefined && (next.kind !== 'cue' || !/^(?:and|but)$/.test(wordAt(scene, end - 1)))) return verb;
  while (end > verb && /^(?:and|but|,|[.!?]+)$/.test(wordAt(scene, end - 1))) end--;
  return end;
}

function wordAt(scene: Scene, token: number): string {
  return scene.text.tokens[token]?.lower ?? '';
}
