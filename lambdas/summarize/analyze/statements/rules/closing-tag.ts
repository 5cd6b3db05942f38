import { REPORTING_CUES } from '../../lexicon/reporting-cues.ts';
import type { Range } from '../../model.ts';
import type { TaggedSpan } from '../../tagger/tag.ts';
import { type Scene, sentenceAround } from '../scene.ts';
import { addedContent, addedSpan, overlapping, withAdded } from '../span-lists.ts';
import type { SpanRule } from '../span-rule.ts';

const NAME = 'closing-tag';

/** "“The dam leaks,” the lawsuit states.": what ends a sentence behind a quotation with a comma says who said it. */
export const closingTag: SpanRule = {
  name: NAME,
  apply: (scene) =>
    withAdded(
      scene.spans,
      scene.text.quotes.flatMap(({ tokens }) => tagBehind(scene, tokens) ?? []),
    ),
  examples: {
    finds: [
      [
        '{content|“The dam leaks in three places,” the lawsuit states}.',
        '{content|“The dam leaks in three places,”} {source|the lawsuit} {cue|states}.',
      ],
      [
        '“The dam leaks in three places,” the notice of intent reads.',
        '{content|“The dam leaks in three places,”} {source|the notice of intent} {cue|reads}.',
      ],
      [
        '{content|“The dam leaks in three places,” said Ruth Oduya, who runs it}.',
        '{content|“The dam leaks in three places,”} {cue|said} {source|Ruth Oduya}, who runs it.',
      ],
    ],
    ignores: [
      '{content|“The dam leaks in three places,”} {source|he} {cue|said}.',
      '“The dam leaks in three places,” the sign on the wall by the door of the old mill in the valley says.',
      '“The dam leaks in three places.” The lawsuit states more.',
      'He sang “The Dam of Three Places,” the crowd cheered.',
    ],
  },
};

const SHORTEST_QUOTATION = 6; // tokens, marks included: shorter ones are titles
const LONGEST_TAG = 7; // tokens

function tagBehind(scene: Scene, quote: Range): TaggedSpan[] | undefined {
  const { tokens } = scene.text;
  const sentence = sentenceAround(scene, quote.to - 1);
  const end = /^[.!?]$/.test(tokens[sentence.to - 1]?.text ?? '') ? sentence.to - 1 : sentence.to;
  if (quote.from > sentence.from || quote.to - quote.from < SHORTEST_QUOTATION || tokens[quote.to - 2]?.text !== ',')
    return;
  const inverted = invertedTag(scene, quote, end);
  if (inverted !== undefined) return inverted;
  const verb = end - 1;
  if (verb <= quote.to || end - quote.to > LONGEST_TAG || !isTag(scene, quote.to, verb)) return;
  const paragraph = scene.text.sentences[scene.sentences[quote.from] ?? 0]?.paragraph ?? 0;
  return [
    addedContent(scene, quote.from, quote.to, NAME),
    addedSpan('source', paragraph, quote.to, verb, NAME),
    addedSpan('cue', paragraph, verb, end, NAME),
  ];
}

/** "“…,” said Ruth Oduya, who runs it": all of it was taken for content. */
function invertedTag(scene: Scene, quote: Range, end: number): TaggedSpan[] | undefined {
  const { tokens } = scene.text;
  const word = tokens[quote.to]?.lower ?? '';
  const swallowed = overlapping(scene.spans, quote.from, quote.to + 2);
  const [content] = swallowed;
  if (!/^(?:said|says|added|wrote)$/.test(word) || swallowed.length !== 1 || content?.kind !== 'content')
    return undefined;
  if (content.to <= quote.to + 1 || !/^(?:\p{Lu}|the$|an?$)/u.test(tokens[quote.to + 1]?.text ?? '')) return undefined;
  let to = quote.to + 1;
  while (to < Math.min(end, quote.to + LONGEST_SOURCE) && !/^[,;:“"]$/.test(tokens[to]?.text ?? ',')) to++;
  return [
    addedContent(scene, quote.from, quote.to, NAME),
    addedSpan('cue', content.paragraph, quote.to, quote.to + 1, NAME),
    addedSpan('source', content.paragraph, quote.to + 1, to, NAME),
  ];
}

const LONGEST_SOURCE = 10; // tokens

/** A definite noun phrase and a verb of saying, of which the tagger made neither source nor cue. */
function isTag(scene: Scene, from: number, verb: number): boolean {
  const words = scene.text.tokens.slice(from, verb).map(({ lower }) => lower);
  if (!/^(?:the|a|an|his|her|its|their)$/.test(words[0] ?? '') || words.length < 2) return false;
  const word = scene.text.tokens[verb]?.lower ?? '';
  const says = REPORTING_CUES.get(word)?.class === 'say' || /^(?:reads?|states?)$/.test(word);
  const isPlain = words.every((each) => /^[\p{L}\p{N}'’-]+$/u.test(each));
  return says && isPlain && overlapping(scene.spans, from, verb + 1).every(({ kind }) => kind === 'content');
}
