/**
 * Verbs with which one party opposes another, by what their object names and by kind.
 *
 * `words`: one verb to an entry, separated by commas; the first word is inflected, the rest stands as it is ("hit back
 * at"). A doubled consonant is marked: "slam*" (slammed, slamming). `force`: how sure the word alone makes it, 0 to 1.
 */
export type ObjectOf = 'person' | 'thing' | 'either' | 'none';

export interface VerbGroup {
  readonly kind: 'criticism' | 'denial' | 'rejection' | 'dispute' | 'legal' | 'split' | 'vote';
  readonly object: ObjectOf;
  readonly force: number;
  readonly words: string;
}

export const CRITICISM_VERBS: readonly VerbGroup[] = [
  {
    kind: 'criticism',
    object: 'either',
    force: 0.9,
    words:
      'criticize, condemn, denounce, slam*, blast, decry, deplore, lambaste, lambast, castigate, assail, rebuke, rip* into, excoriate, chastise, admonish, berate, bash, deride, disparage, skewer, savage, pillory, vilify, bemoan, belittle, mock, ridicule, reprimand, censure, upbraid, lash out at, lash out against, hit out at, hit back at, hit back against, fire back at, lay into, tear into, take aim at, take issue with, take a swipe at, take swipes at, take a shot at, take umbrage at, pour scorn on, heap scorn on, rail against, rail at, inveigh against, fulminate against, speak out against, speak against, cry foul over, complain about, complain that, complain of, call out, round on, scold, bristle at, balk at, scoff at, sneer at, find fault with, disapprove of, frown on, express outrage over, express outrage at, express anger over, express anger at, voice anger over, voice concern over, express dismay at, express concern over, express disappointment with, poke holes in, flay, dress down, thumb his nose at, insult, smear, boo, heckle, jeer, slate, turn against, take to task, vent anger at, vent fury at, mouth off at, troll, shame, fault, diss, pan*, trash, batter, dump on, chew out, take shots at, take a jab at, take jabs at, take a dig at, distrust, mistrust, express frustration over, express frustration at, express frustration with, express alarm over, express alarm at, voice frustration over, voice alarm over, voice dismay at, revile, loathe, despise, demonize, demonise, protest against, cry foul at, hurl insults at, lob insults at, take exception to, take offense at, take offence at, sound off on',
  },
  {
    kind: 'criticism',
    object: 'either',
    force: 0.5,
    words: 'anger, outrage, infuriate, enrage, alarm, dismay, irk, rile',
  },
];

/** Verbs that may be meant bodily, or neutrally: of words only where a plan, a claim or a decision is what they hit. */
export const PHYSICAL_VERBS: readonly VerbGroup[] = [
  { kind: 'criticism', object: 'either', force: 0.65, words: 'attack, hammer, target, challenge, combat, grill' },
  {
    kind: 'rejection',
    object: 'thing',
    force: 0.65,
    words: 'question, block, fight, resist, turn down, shoot down, overturn, strike down',
  },
];

export const ACCUSATION_VERBS: readonly VerbGroup[] = [
  { kind: 'criticism', object: 'person', force: 0.9, words: 'accuse, chide, taunt' },
  {
    kind: 'criticism',
    object: 'person',
    force: 0.75,
    words:
      'blame, pin the blame on, pin blame on, lay the blame on, put the blame on, lay blame on, scapegoat, point the finger at, point fingers at, charge that',
  },
];

/** What states do to one another, short of war. */
export const SANCTION_VERBS: readonly VerbGroup[] = [
  {
    kind: 'dispute',
    object: 'person',
    force: 0.7,
    words:
      'impose sanctions on, impose new sanctions on, slap* sanctions on, impose tariffs on, impose new tariffs on, slap* tariffs on, retaliate against, sever ties with, cut ties with, break off ties with, break off relations with, sever relations with',
  },
];

export const REJECTION_VERBS: readonly VerbGroup[] = [
  {
    kind: 'rejection',
    object: 'thing',
    force: 0.85,
    words:
      'oppose, object to, push back against, push back on, push back at, rebuff, repudiate, refute, rebut*, contradict, dispute, contest, protest, disagree with, disagree over, disagree about, disagree on, disagree that, reject, rubbish, defy, resist, decline to support, refuse to support, refuse to back, refuse to accept, withdraw support for, come out against, come out in opposition to, campaign against, lobby against, argue against, fight against, vow to fight, pledge to fight, vow to oppose, pledge to oppose, vow to challenge, vote against, veto, override, overrule, cast doubt on, cast doubts on, pour cold water on, question whether, question why, question how, question what, question when, question who, question if, call into question, throw cold water on, lash back at, hold out against, snub*, undercut, discredit, debunk, deny responsibility for, voice opposition to, express opposition to, stand against, kill off, thwart, stymie, stonewall, filibuster, bridle at, recoil at, break with, break ranks with, part ways with, distance himself from, distance herself from, distance themselves from, distance itself from, part company with',
  },
  {
    kind: 'rejection',
    object: 'thing',
    force: 0.6,
    words: 'dismiss, resent, counter, doubt, shrug* off, brush off, brush aside, wave off, laugh off',
  },
];

export const DENIAL_VERBS: readonly VerbGroup[] = [
  {
    kind: 'denial',
    object: 'thing',
    force: 0.8,
    words:
      'deny, disavow, disclaim, plead not guilty, plead innocent, protest his innocence, protest her innocence, maintain his innocence, maintain her innocence, proclaim his innocence, proclaim her innocence, prove his innocence, prove her innocence, prove him innocent, prove her innocent, clear his name, clear her name, fight the charges, contest the charges, fight the allegations',
  },
];

/** Two parties as subject ("A and B clashed over C"), or the other one after "with". */
export const MUTUAL_VERBS: readonly VerbGroup[] = [
  {
    kind: 'dispute',
    object: 'none',
    force: 0.9,
    words:
      'clash, spar*, feud, quarrel, bicker, squabble, wrangle, lock horns, cross swords, butt heads, trade barbs, trade insults, trade accusations, trade blame, exchange barbs, exchange insults, spat*, disagree, differ, argue, duel, joust, tangle, tussle, go head to head, fall out, come to blows, wrestle over, be locked in, fight over, battle over, battle back and forth over, go back and forth over, haggle over, feud over, face off over, go to war over, trade blows, trade shots, be split over, row over, be at war over',
  },
];
