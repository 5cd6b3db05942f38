import type { Speaker } from '../../model.ts';
import { type Cast, mentionsIn } from '../../speakers/index.ts';
import { speakerOf } from './speaker-of.ts';

const OWN =
  /^(?:his|her|its|their) (?:own )?(?:\p{L}+ )?(?:lawyers?|attorneys?|family|spokes(?:man|woman|person)|aides?|advis[eo]rs?|team|campaign|supporters|allies|backers|followers|agent|manager|representatives?|party|government|administration|office|colleagues|friends|parents|wife|husband|sister|brother|mother|father|son|daughter|company|firm|union|members|fans)$/iu;

/** Whom "his" of "his lawyers" means: they are on his side. */
export function ownerOf(cast: Cast, { id, name, mentions }: Speaker): Speaker | undefined {
  const [place] = mentions;
  if (place === undefined || !OWN.test(name)) return undefined;
  const owner = mentionsIn(cast, place).find((mention) => mention.start === place.start && mention.speaker !== id);
  return owner && speakerOf(cast, owner.speaker);
}
