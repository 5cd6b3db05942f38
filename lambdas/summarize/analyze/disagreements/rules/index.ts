import type { OppositionRule } from '../candidate.ts';
import { accusation } from './accusation.ts';
import { attack } from './attack.ts';
import { camps } from './camps.ts';
import { clash } from './clash.ts';
import { contrast } from './contrast.ts';
import { criticOf } from './critic-of.ts';
import { criticism } from './criticism.ts';
import { criticismNoun } from './criticism-noun.ts';
import { defiance } from './defiance.ts';
import { demand } from './demand.ts';
import { denial } from './denial.ts';
import { diplomatic } from './diplomatic.ts';
import { disclaimer } from './disclaimer.ts';
import { disputeNoun } from './dispute-noun.ts';
import { doubt } from './doubt.ts';
import { faultClaim } from './fault-claim.ts';
import { harmClaim } from './harm-claim.ts';
import { heldTo } from './held-to.ts';
import { hindrance } from './hindrance.ts';
import { judgment } from './judgment.ts';
import { legal } from './legal.ts';
import { mustStop } from './must-stop.ts';
import { opposedTo } from './opposed-to.ts';
import { pairedViews } from './paired-views.ts';
import { protest } from './protest.ts';
import { refusal } from './refusal.ts';
import { rejection } from './rejection.ts';
import { retort } from './retort.ts';
import { split } from './split.ts';
import { twoCamps } from './two-camps.ts';
import { verdict } from './verdict.ts';
import { vote } from './vote.ts';

/** All rules, the most telling first: where two find the same words, the earlier one's reading stays. */
export const OPPOSITION_RULES: readonly OppositionRule[] = [
  clash,
  disputeNoun,
  legal,
  accusation,
  heldTo,
  diplomatic,
  verdict, // before criticism: "slammed the plan as reckless" says more than "slammed"
  criticism,
  attack,
  denial,
  rejection,
  refusal,
  opposedTo,
  criticismNoun,
  criticOf,
  split,
  vote,
  protest,
  twoCamps, // before camps: both camps in one sentence
  pairedViews,
  camps,
  retort,
  demand,
  mustStop,
  disclaimer, // before judgment: what is "not unfair" is not judged
  judgment,
  faultClaim,
  doubt,
  harmClaim,
  hindrance,
  defiance,
  contrast, // last: says only that somebody answers somebody
];
