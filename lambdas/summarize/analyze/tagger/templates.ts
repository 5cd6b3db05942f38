import { COLUMNS, type Column } from './columns.ts';
import { hashOf, mix } from './hash.ts';

/** A feature: values read together, each of a column at an offset from the token. Absent (0) at the first part: no feature. */
type Part = Column | readonly [Column, number];

/**
 * What the tagger looks at. The order is part of the model: a change here asks for new training, and a model that was
 * trained on other templates is refused.
 */
const TEMPLATES: readonly (readonly Part[])[] = [
  // words around
  [['word', -2]],
  [['word', -1]],
  ['word'],
  [['word', 1]],
  [['word', 2]],
  [
    ['word', -2],
    ['word', -1],
  ],
  [['word', -1], 'word'],
  ['word', ['word', 1]],
  // forms of the word
  ['suffix3'],
  ['stem'],
  ['shape'],
  // grammar
  [['class', -1], 'class'],
  ['class', ['class', 1]],
  [['class', -2], ['class', -1], 'class'],
  [['class', -1], 'class', ['class', 1]],
  ['class', ['class', 1], ['class', 2]],
  // words that are used alike
  ['cluster'],
  [['cluster', -1]],
  [['cluster', 1]],
  [
    ['cluster', -2],
    ['cluster', -1],
  ],
  [['cluster', -1], 'cluster'],
  ['cluster', ['cluster', 1]],
  [['cluster', -1], 'cluster', ['cluster', 1]],
  ['cluster', 'suffix2'],
  // quotations
  [['quote', -1], 'quote', ['quote', 1]],
  ['quote', 'word'],
  ['quoteSize', 'quote'],
  ['quoteSize', 'quoteBefore'],
  ['quoteSize', 'quoteAfter'],
  // words that attribute
  ['cue'],
  [['cue', -1], 'cue', ['cue', 1]],
  ['left', 'leftGap'],
  ['leftClass', 'leftGap'],
  ['left', 'leftNext'],
  ['left', 'leftPrevious'],
  ['left', 'leftGap', 'word'],
  ['right', 'rightGap'],
  ['rightClass', 'rightGap'],
  ['right', 'rightPrevious'],
  ['right', 'rightNext'],
  ['right', 'rightGap', 'word'],
  ['leftCluster', 'leftGap'],
  ['leftCluster', 'leftGap', 'class'],
  ['rightCluster', 'rightGap'],
  ['rightCluster', 'rightGap', 'class'],
  ['leftCluster', 'rightCluster', 'quote'],
  ['left', 'right', 'quote'],
  ['leftClass', 'rightClass', 'leftGap', 'rightGap'],
  ['source'],
  // the frame of the sentence
  ['head'],
  ['head', 'rest', 'quote'],
  ['tail'],
  ['tail', 'place', 'quote'],
  ['tail', 'leftClass', 'quote'],
  ['tail', 'head', 'quote'],
  // the place
  ['place', 'quote'],
  ['rest', 'quote'],
  ['cues', 'quote', 'leftClass'],
  ['before', 'quote', 'place'],
  ['paragraph', 'quote'],
];

export const TEMPLATE_COUNT = TEMPLATES.length;

/** For each part of each template: its column's index and its offset. `TEMPLATE_STARTS` tells where each template begins. */
export const PART_COLUMNS = Int32Array.from(TEMPLATES.flat().map((part) => COLUMNS.indexOf(columnOf(part))));
export const PART_OFFSETS = Int32Array.from(TEMPLATES.flat().map((part) => (typeof part === 'string' ? 0 : part[1])));
export const TEMPLATE_STARTS = Int32Array.from(
  [...TEMPLATES, []].map((_, index) => TEMPLATES.slice(0, index).reduce((sum, parts) => sum + parts.length, 0)),
);

function columnOf(part: Part): Column {
  return typeof part === 'string' ? part : part[0];
}

/** Raise it when a column comes to mean something else, so that older models are refused. */
const COLUMN_MEANING = 1;

/** A fingerprint of everything that features are made of. */
export const FEATURE_SET = mix(hashOf(JSON.stringify([COLUMNS, TEMPLATES])), COLUMN_MEANING) >>> 0;
