import { mentionsIn } from '../../speakers/index.ts';
import type { Opposition } from '../opposition.ts';
import type { Around } from './around.ts';
import { speakerOf } from './speaker-of.ts';
import { isThing } from './things.ts';

const TWO_COUNTRIES =
  /^(?:the |these |those )?(?:two|both) (?:\p{L}+ )?(?:neighbou?rs|countries|nations|states|capitals|governments|powers|allies)$/iu;
const BACK = 2; // sentences

/** "Norland … Sudland … the two neighbors are at odds": the two last named before, one on either side. */
export function withTwoMembers(around: Around, opposition: Opposition): Opposition {
  const [left, right] = opposition.sides;
  const [divided] = left;
  if (divided === undefined || left.length > 1 || right[0] !== divided) return opposition;
  const body = speakerOf(around.cast, divided);
  if (body === undefined || !TWO_COUNTRIES.test(body.name)) return opposition;
  const members = lastTwo(around, opposition);
  return members === null ? opposition : { ...opposition, sides: members };
}

function lastTwo({ cast, kin, text }: Around, { sentence, cue }: Opposition): Opposition['sides'] | null {
  const start = text.sentences[Math.max(0, sentence - BACK)]?.start ?? 0;
  const named = mentionsIn(cast, { start, end: cue.start })
    .map(({ speaker }) => speaker)
    .filter((id) => speakerOf(cast, id)?.kind === 'place' && !isThing(cast, id));
  const last = named.at(-1);
  const other = last === undefined ? undefined : named.findLast((id) => !kin(id, last));
  return last === undefined || other === undefined ? null : [[other], [last]];
}
