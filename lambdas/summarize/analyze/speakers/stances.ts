import type { Stance } from '../model.ts';

/** How a statement's cue, or its first words, tell its stance. The first rule that fits decides. */
export interface StanceRule {
  readonly name: string;
  readonly stance: Stance;
  /** What it is when the cue is negated: "did not deny" → asserts. */
  readonly negated: Stance;
  /** Lower-cased words of the cue, without its negation. */
  readonly cue: RegExp;
  /** If given, the content has to fit as well. */
  readonly content?: RegExp;
  readonly examples: { readonly finds: readonly StanceExample[]; readonly ignores: readonly StanceExample[] };
}

export interface StanceExample {
  readonly cue: string;
  readonly content: string;
  /** If it is not the rule's own: the stance of the negated cue. */
  readonly stance?: Stance;
}

const e = (cue: string, content: string, stance?: Stance): StanceExample => ({
  cue,
  content,
  ...(stance ? { stance } : {}),
});

/** "say", "tell", "add" and the like, which by themselves take no stance. */
const NEUTRAL =
  /^(?:has |have |had |also |then |later |now |was |is |re-?)*(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)?|wr(?:ite|ites|ote|itten|iting)|tweet(?:s|ed|ing)?|post(?:s|ed|ing)?|state[sd]?|stating|insist(?:s|ed|ing)?|argu(?:e|es|ed|ing)|according to|continue[sd]?|maintain(?:s|ed)?|stress(?:es|ed|ing)?|note[sd]?|explain(?:s|ed)?|declare[sd]?|comment(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)?|believe[sd]?|emphasi[sz]e[sd]?|:|,|-|–|—)?(?: (?:of|on|in|that|out|at|as saying))*$/;

/** In order: a refusal to speak before a denial, a demand before a question ("asked to leave"), cues before contents. */
export const STANCE_RULES: readonly StanceRule[] = [
  {
    name: 'declines to speak',
    stance: 'declines',
    negated: 'declines',
    cue: /\b(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing))\b/,
    content:
      /^(?:to )?(?:\w+ly )?(?:comment|say|discuss|elaborate|answer|respond|speak|talk|confirm|give|provide|reveal|disclose|identify|name|be (?:named|interviewed|identified)|go into|make|offer|address|explain|share|specify|take questions|be drawn|testify|weigh in|rule (?:out|in)|speculate)\b/,
    examples: {
      finds: [e('declined', 'to comment'), e('has refused', 'to say who paid'), e('is declining', 'to be named')],
      ignores: [
        e('refused', 'to leave the building'),
        e('said', 'the firm would decline'),
        e('declined', 'the invitation'),
      ],
    },
  },
  {
    name: 'does not respond',
    stance: 'declines',
    negated: 'declines',
    cue: /(?:not|n['’]t)(?: \w+ly)? (?:respond|return|reply|comment|offer|answer)|could not be reached|gave no comment|no comment/,
    examples: {
      finds: [
        e('did not immediately respond', 'to a request'),
        e("didn't reply", 'to questions'),
        e('could not be reached', 'for comment'),
      ],
      ignores: [e('responded', 'that it was late'), e('replied', '“Not yet”')],
    },
  },
  {
    name: 'denies',
    stance: 'denies',
    negated: 'asserts',
    cue: /\b(?:den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing|ion)?|dismiss(?:es|ed|ing|al)?|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|contradict(?:s|ed|ing)?|disavow(?:s|ed|ing)?|repudiat(?:e|es|ed|ing)|disagree[sd]?|disagreeing|debunk(?:s|ed)?|contest(?:s|ed)?|refus(?:e|es|ed|ing)|brush(?:es|ed|ing) (?:off|aside)|scoff(?:s|ed) at|push(?:es|ed|ing) back|play(?:s|ed) down)\b/,
    examples: {
      finds: [
        e('has flatly denied', 'taking the money'),
        e('rejected', 'the claim that he lied'),
        e('has not denied', 'that he was there', 'asserts'),
        e('disputes', 'the figures'),
      ],
      ignores: [e('said', 'she was denied entry'), e('accepted', 'the findings')],
    },
  },
  {
    name: 'pleads not guilty',
    stance: 'denies',
    negated: 'denies',
    cue: /\bplead(?:s|ed|ing)?\b|\bpled\b/,
    content: /^["“'‘]?(?:not guilty|innocent)\b/,
    examples: {
      finds: [e('pleaded', 'not guilty to both charges'), e('has pleaded', '“not guilty”'), e('pleads', 'innocent')],
      ignores: [e('pleaded', 'guilty'), e('pleaded', 'with the crowd to go home')],
    },
  },
  {
    name: 'criticizes',
    stance: 'criticizes',
    negated: 'asserts',
    cue: /\b(?:critici[sz](?:e|es|ed|ing|ms?)|critics? of|critical of|condemn(?:s|ed|ing|ation)?|denounc(?:e|es|ed|ing)|blast(?:s|ed|ing)?|slam(?:s|med|ming)?|accus(?:e|es|ed|ing|ations?)|blam(?:e|es|ed|ing)|attack(?:s|ed|ing)?|rebuk(?:e|es|ed|ing)|decr(?:y|ies|ied|ying)|deplor(?:e|es|ed|ing)|lambast(?:e|es|ed|ing)|assail(?:s|ed|ing)?|complain(?:s|ed|ing|ts?)?|lament(?:s|ed|ing)?|fault(?:s|ed)?|chid(?:e|es|ed)|mock(?:s|ed|ing)?|ridicul(?:e|es|ed|ing)|scold(?:s|ed)?|berat(?:e|es|ed|ing)|scorn(?:s|ed)?|hit(?:s|ting)? (?:out|back)|lash(?:es|ed|ing) out|took aim|tak(?:es|ing) aim|t(?:akes|ook|aking) issue|oppos(?:e|es|ed|ing)|object(?:s|ed|ing)? to|protest(?:s|ed|ing)?|sue[sd]?|suing|alleg(?:e|es|ed|ing|ations?)|insult(?:s|ed)?|concerns?|outrage|rail(?:s|ed) against|curs(?:es|ed))\b/,
    examples: {
      finds: [
        e('accused', 'the board of hiding losses'),
        e('sharply criticised', 'the plan'),
        e('took aim at', 'the new rules'),
        e('did not criticize', 'the judge', 'asserts'),
      ],
      ignores: [e('praised', 'the plan'), e('said', 'the critics were few')],
    },
  },
  {
    name: 'judges badly',
    stance: 'criticizes',
    negated: 'asserts',
    cue: /\b(?:call(?:s|ed|ing)?(?! (?:on|for|upon)\b)|describ(?:e|es|ed|ing)|label(?:s|l?ed|l?ing)?|brand(?:s|ed|ing)?|dub(?:s|bed)?|deem(?:s|ed)?|characteri[sz](?:e|es|ed|ing)|term(?:s|ed)|consider(?:s|ed)?)\b/,
    content:
      /\b(?:irresponsib|wrong|shame|disgrac|unaccept|absurd|ridiculous|baseless|false|fake|illegal|unlawful|unconstitutional|unfair|unjust|cruel|inhuman|dangerous|reckless|racist|sexist|hypocri|liar|lies\b|sham\b|farc|mistake|disaster|failure|catastroph|betray|insult|outrage|misguided|mislead|dishonest|corrupt|incompeten|flawed|inappropriate|nonsense|rubbish|appall|horri|despicab|disgust|deplorab|unethical|ludicrous|pathetic|coward|threat|propaganda|unfounded|terrible|bad\b|worst|weak|scandal|heartless|careless|silly|stupid)/,
    examples: {
      finds: [
        e('called', 'the offer “an insult”'),
        e('described', 'the raid as reckless'),
        e('has branded', 'the vote a sham'),
      ],
      ignores: [
        e('called', 'the offer generous'),
        e('called for', 'an end to the threats'),
        e('described', 'the man as tall'),
      ],
    },
  },
  {
    name: 'demands',
    stance: 'demands',
    negated: 'asserts',
    cue: /\b(?:demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for|upon)|order(?:s|ed|ing)?|appeal(?:s|ed|ing)? (?:for|to)|request(?:s|ed|ing)?|requir(?:e|es|ed|ing)|implor(?:e|es|ed|ing)|beg(?:s|ged|ging)?|press(?:es|ed|ing) for|lobb(?:y|ies|ied|ying) for|push(?:es|ed|ing) for|advocat(?:e|es|ed|ing)|instruct(?:s|ed|ing)?|exhort(?:s|ed)?|encourag(?:e|es|ed|ing)|insist(?:s|ed|ing)? on|recommend(?:s|ed|ing|ations?)?|advis(?:e|es|ed|ing)|propos(?:e|es|ed|ing)|ask(?:s|ed|ing)? for)\b/,
    examples: {
      finds: [
        e('urged', 'drivers to stay at home'),
        e('are calling for', 'an inquiry'),
        e('called on', 'the mayor to resign'),
      ],
      ignores: [e('called', 'the mayor a friend'), e('said', 'orders were up')],
    },
  },
  {
    name: 'asks or tells to',
    stance: 'demands',
    negated: 'asserts',
    cue: /\b(?:ask|asks|asked|asking|tell|tells|told|telling)\b/,
    content: /^(?:\S+ ){0,4}?(?:not )?to (?!the\b|a\b|an\b|be (?:sure|fair)\b)[a-z]+/,
    examples: {
      finds: [e('asked', 'the court to wait'), e('told', 'them to leave'), e('had asked', 'to be moved')],
      ignores: [e('told', 'the court that she waited'), e('asked', 'why nobody came')],
    },
  },
  {
    name: 'promises',
    stance: 'promises',
    negated: 'asserts',
    cue: /\b(?:promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|commit(?:s|ted|ting|ment)?|guarantee[sd]?|sw(?:ear|ears|ore|orn)|undert(?:ake|akes|ook)|assur(?:e|es|ed|ing)|offer(?:s|ed|ing)? to)\b/,
    examples: {
      finds: [e('vowed', 'to appeal'), e('has pledged', 'to cut taxes'), e('promises', 'that nobody will lose a job')],
      ignores: [e('said', 'the promise was old'), e('threatened', 'to resign')],
    },
  },
  {
    name: 'agrees to do',
    stance: 'promises',
    negated: 'denies',
    cue: /\bagree[sd]?|agreeing\b/,
    content: /^to [a-z]+/,
    examples: {
      finds: [e('agreed', 'to pay the fine'), e('has agreed', 'to step down'), e('did not agree', 'to pay', 'denies')],
      ignores: [e('agreed', 'that it was late'), e('agreed with', 'the ruling')],
    },
  },
  {
    name: 'warns',
    stance: 'warns',
    negated: 'asserts',
    cue: /\b(?:warn(?:s|ed|ings?)?|caution(?:s|ed|ing)?|threat(?:en|ens|ened|ening|s)?|alert(?:s|ed|ing)?|fear(?:s|ed|ing)?)\b/,
    examples: {
      finds: [e('warned', 'that the dam could burst'), e('has threatened', 'to sue'), e('is warning of', 'shortages')],
      ignores: [e('said', 'the warning came late'), e('promised', 'to act')],
    },
  },
  {
    name: 'supports',
    stance: 'supports',
    negated: 'criticizes',
    cue: /\b(?:support(?:s|ed|ing|ers? of)?|back(?:s|ed|ing)?|endors(?:e|es|ed|ing|ement)|prais(?:e|es|ed|ing)|welcom(?:e|es|ed|ing)|applaud(?:s|ed|ing)?|agree[sd]?|agreeing|hail(?:s|ed|ing)?|defend(?:s|ed|ing)?|commend(?:s|ed|ing)?|congratulat(?:e|es|ed|ing)|thank(?:s|ed|ing)?|approv(?:e|es|ed|ing)|concur(?:s|red)?|echo(?:es|ed|ing)?|favou?r(?:s|ed)?|champion(?:s|ed)|cheer(?:s|ed)|tout(?:s|ed|ing)?|salut(?:e|es|ed))\b/,
    examples: {
      finds: [
        e('praised', 'the rescuers'),
        e('welcomes', 'the ruling'),
        e('does not support', 'the bill', 'criticizes'),
      ],
      ignores: [e('said', 'support was falling'), e('hit back at', 'the mayor')],
    },
  },
  {
    name: 'asks',
    stance: 'asks',
    negated: 'asserts',
    cue: /\b(?:ask(?:s|ed|ing)?|question(?:s|ed|ing)?|wonder(?:s|ed|ing)?|inquir(?:e|es|ed)|enquir(?:e|es|ed)|quer(?:y|ies|ied))\b/,
    examples: {
      finds: [
        e('asked', 'why nobody came'),
        e('questioned', 'whether the bridge was safe'),
        e('wondered', '“who pays”'),
      ],
      ignores: [e('said', 'the question was open'), e('answered', 'that he had no idea')],
    },
  },
  {
    name: 'says a question',
    stance: 'asks',
    negated: 'asks',
    cue: NEUTRAL,
    content: /^[^.!?]*\?["”'’]?$/,
    examples: {
      finds: [e('said', '“Who will pay for this?”'), e('tweeted', 'Is that all?'), e('added', '“What now?”')],
      ignores: [e('said', '“We will pay.”'), e('said', '“Who pays? We do.”')],
    },
  },
  {
    name: 'says it is untrue',
    stance: 'denies',
    negated: 'denies',
    cue: NEUTRAL,
    content:
      /\b(?:not true|untrue|simply false|completely false|are false|is false|no truth|(?:baseless|groundless|unfounded) (?:claims?|allegations?|accusations?)|(?:claims?|allegations?|accusations?|charges?|reports?) (?:is|are|was|were) (?:\w+ly )?(?:baseless|false|untrue|groundless|unfounded|without merit)|without merit|did nothing wrong|done nothing wrong|no wrongdoing|i did not do|we deny|i deny|denies)\b/,
    examples: {
      finds: [
        e('said', 'the claims were baseless'),
        e('told', '“That is not true”'),
        e('wrote', '“There is no truth in it”'),
      ],
      ignores: [e('said', 'it was true'), e('said', 'the wall was false-bottomed')],
    },
  },
  {
    name: 'says it is bad',
    stance: 'criticizes',
    negated: 'criticizes',
    cue: NEUTRAL,
    content:
      /\b(?:is|are|was|were|be|been|['’]s|['’]re) (?:(?:a|an|the|just|simply|so|very|totally|completely|utterly|deeply|absolutely|both|clearly) ){0,3}(?:irresponsible|wrong|shameful|disgrace(?:ful)?|unacceptable|absurd|ridiculous|illegal|unlawful|unconstitutional|unfair|unjust|cruel|inhumane?|reckless|racist|hypocri\w+|sham|farce|mistake|disaster|catastrophe|betrayal|insult|outrage(?:ous)?|misguided|misleading|dishonest|corrupt|incompetent|inappropriate|nonsense|appalling|despicable|disgusting|deplorable|unethical|ludicrous|pathetic|unfounded|scandal)\b/,
    examples: {
      finds: [
        e('said', '“This is a disgrace”'),
        e('told', 'the plan was deeply unfair'),
        e('wrote', 'the fees are illegal'),
      ],
      ignores: [e('said', '“This is a start”'), e('said', 'the plan was not wrong')],
    },
  },
  {
    name: 'says what must be done',
    stance: 'demands',
    negated: 'asserts',
    cue: NEUTRAL,
    content:
      /^["“'‘]?(?:that )?(?:\S+ ){1,6}?(?:must|should|ought to|needs? to|has to|have to) (?!not have|have been|have known)\w+/,
    examples: {
      finds: [
        e('said', '“The council must act now”'),
        e('said', 'that ministers should resign'),
        e('wrote', 'the firm needs to pay'),
      ],
      ignores: [e('said', 'the council acted'), e('said', '“It must have been cold”')],
    },
  },
  {
    name: 'says it is for it',
    stance: 'supports',
    negated: 'asserts',
    cue: NEUTRAL,
    content:
      /^["“'‘]?(?:that )?(?:we|i|he|she|they|it) (?:\w+ly )?(?:support|agree|welcome|endorse|applaud|approve)(?:s|d|ed)?\b/,
    examples: {
      finds: [
        e('said', '“We welcome the ruling”'),
        e('said', 'he fully supports it'),
        e('said', 'they agreed with her'),
      ],
      ignores: [e('said', '“We will see”'), e('said', 'support was growing')],
    },
  },
];
