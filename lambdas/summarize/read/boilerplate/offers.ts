import type { BoilerplateKind } from './kind.ts';

/** What a site wants its reader to do next. */
export const OFFERS: readonly BoilerplateKind[] = [
  {
    name: 'read more',
    takes: 'whole',
    sparesFirst: true,
    longest: 260,
    patterns: [
      /^\[?(?:Read|READ|Watch|WATCH|Listen|LISTEN|See|SEE|Also [Rr]ead|ALSO READ|Also [Ss]ee|Also on|More|MORE|Related|RELATED|Read [Mm]ore|READ MORE|Read [Aa]lso|READ ALSO|Read [Nn]ext|READ NEXT|See [Aa]lso|SEE ALSO|Don['’]t [Mm]iss|DON['’]T MISS|In [Pp]ictures|IN PICTURES|Prior [Ss]tory|Previously|PREVIOUSLY|Opinion|OPINION|Explainer|EXPLAINER|Video|VIDEO|Photos|PHOTOS|Gallery|GALLERY|Live|LIVE|Podcast|PODCAST|Map|Graphic|Chart|Interactive|Timeline|In [Oo]ther [Nn]ews|IN OTHER NEWS|Recommended|RECOMMENDED|You [Mm]ay [Aa]lso [Ll]ike|Must [Rr]ead|MUST READ|Related (?:[Aa]rticles?|[Ss]tor(?:y|ies)|[Cc]overage|[Ll]inks|[Cc]ontent|[Tt]opics))(?: ?[:>»|→] ?(?=.)|$)[^"“]{0,220}\]?$/,
      /^\[?(?:Read more(?! than\b)|READ MORE|Read also|READ ALSO|Also read|ALSO READ|Also on \S+\.\S+|See also|Read next) \S.{2,220}$/,
      /^Read the original (?:article|story)\b.{0,60}$|^[»›→] ?(?:Read|More|See)\b.{0,80}$/,
      /^(?:Continue reading|Keep reading|Read the full (?:story|article)|Read full (?:story|article)|Story continues|Article continues|Continued) ?(?:below|here|the main story|after (?:the )?advertisement)?\.?(?: below.{0,40})?$/i,
      /^(?:Scroll down (?:to|for)|Click (?:here|on|to)|CLICK (?:HERE|TO)|Tap here|Swipe)\b.*$/,
      /^(?:Advertisements?|ADVERTISEMENTS?|Sponsored(?: content)?|Promoted(?: stories)?|Ad|Most (?:read|popular|viewed|shared)|Trending(?: now)?|Top stories|Latest news|More (?:stories|news|from .{2,40}|on this story|in .{2,30})|Follow|Following|Comments|Leave a (?:comment|reply)|Load more|Show more|Topics|Tags)$/i,
      /^\[[^\][.]{10,160}\]$/,
      /^(?:Tags|Topics|Filed under|Categories|Category|Keywords|Tagged)(?::| in:) ?.*$/,
    ],
    examples: {
      finds: [
        'Read more: Council splits over tram line',
        '[Read: Why the ferry never ran]',
        'Also on harbor.example Two ministers resign over leak',
        'Continue reading the main story',
        'ADVERTISEMENT',
        'More from Harbor News',
      ],
      ignores: [
        'Read more than one paper, she told the students.',
        'More: it was the largest fire since 2011, and "nobody saw it coming," he said.',
        'Live music returned to the square on Friday.',
        'See what they did, he said. They closed the gate.',
      ],
    },
  },
  {
    name: 'follow and share',
    takes: 'whole',
    longest: 320,
    patterns: [
      /^(?:You can )?(?:Please )?(?:[Ff]ollow|FOLLOW|Why not follow|(?:Find|Like|Join|Connect with) (?:us|our|[A-Z][\w:. ]{1,60}))(?: .{1,120})? on (?:our )?(?:Twitter|Facebook|Instagram|X|YouTube|TikTok|LinkedIn|WhatsApp|Telegram|Threads|Bluesky|Google News)\b/,
      /^(?:Follow|FOLLOW)(?: \S+){0,5} @?\w+(?: on \S+| at: ?\S+)?\.?$/,
      /^(?:You can )?(?:email|e-mail|Email|E-mail|contact|Contact|Reach)\b.{1,80}\S@\S.*$/,
      /^(?:Share|Tweet|Print|Email|E-mail|Save|Copy link|Facebook|Twitter|WhatsApp|LinkedIn|Reddit|Pinterest|Flipboard|Share this|Share this (?:article|story|post|page|with).{0,60}|Share on .{2,20}|Bookmark|Listen to (?:this )?article)(?: ?[|·•]? ?(?:Share|Tweet|Print|Email|Forward|Facebook|Twitter|WhatsApp|LinkedIn|Reddit|Pinterest|Save)){0,8}$/i,
      /^(?:Do you have|Have|Got|If you have) (?:a|any|an) (?:news )?(?:tip|story|story suggestion|question|comment)s?\b.*(?:@|email|contact|let us know|tell us|get in touch)/i,
      /^Join the (?:conversation|discussion)\b.{0,80}$/,
      /^(?:Have your say|Share your (?:thoughts|views|opinion)|What do you think|Do you agree|Leave a comment|Tell us what you think)\b.{0,80}\b(?:comments?|below)\b.{0,20}$/,
      /\bFollow (?:him|her|them|us|me|[A-ZÀ-Þ][A-Za-zÀ-ɏ]+ [A-ZÀ-Þ][A-Za-zÀ-ɏ]+) on (?:Twitter|Facebook|Instagram|X)\b.{0,80}$/,
    ],
    examples: {
      finds: [
        'Follow Harbor News on Twitter and Facebook.',
        'Find our newsroom on Facebook and on Instagram. Seen something odd at the pier? Write to news@example.org',
        'Email Dana Whitlock at dana@example.org; follow her on Twitter at @danawhitlock.',
        'Share Tweet Email',
        'Share | Tweet | Forward',
        'What do you think? Leave a comment below.',
      ],
      ignores: [
        'Follow the money, the auditor said, and you will find the minister.',
        'Share prices fell on Monday.',
        'Like Facebook before it, Twitter has lost readers on phones, the report said.',
        'Find the culprits, he wrote on Twitter, and make them pay.',
        'He told followers on Twitter that the vote was rigged.',
        'Join hands with the growers, she asked the crowd.',
      ],
    },
  },
  {
    name: 'newsletters, apps and subscriptions',
    takes: 'whole',
    longest: 420,
    patterns: [
      /^(?:Sign up|Subscribe|Sign in|Log in|Login|Create an account|Enter your email|Thank you for (?:subscribing|signing up|reading)|Already a subscriber|Become a (?:member|subscriber)|Start your (?:free )?(?:trial|subscription))\b.*\b(?:newsletters?|inbox|e-?mail|subscri\w+|app|alerts?|notifications?|account|free|trial|digest|podcasts?|today|journalism|Privacy Policy)\b/i,
      /^(?:Get (?:the|our|all)|Receive|Download (?:the|our)|Want (?:more|to read more)|Enjoying|Support (?:our|independent)|Never miss|Stay (?:up to date|informed)|Don['’]t miss (?:a|an|out))\b.*\b(?:newsletters?|inbox|our app|mobile app|news app|alerts|notifications|our podcasts?|our journalism|independent journalism|Privacy Policy|Terms of Use)\b/i,
      /\bby signing up,? you (?:agree|accept|will)\b/i,
      /\b(?:sign up|subscribe) (?:here|now|to (?:our|the|this|receive)|for (?:our|the|free))\b.{0,60}\bnewsletters?\b/i,
      /\bsubscribe to this newsletter\b|^Don['’]t miss out on the headlines from\b/i,
      /^(?:You (?:are|['’]re) receiving this|You received this|This (?:e-?mail|message|newsletter) was sent to|To unsubscribe|If you no longer wish to receive|Was this (?:e-?mail|newsletter) forwarded)\b/i,
      /^Interested in .{2,60}\? Add /,
      /^For more (?:articles|stories|news|information|on this|coverage)(?: like this)?\b.{0,60}\b(?:visit|follow|click|go to|subscribe|see)\b.*$/i,
      /^(?:Get|Download|Click to get|CLICK TO GET) .{0,60}\b(?:app|APP|MoneyStream|updates:.{0,40})\b.{0,40}$/,
      /^(?:This site uses cookies|We use cookies|By using this site|Accept (?:all )?cookies|Please enable JavaScript|Your browser does not support)\b/i,
      /^(?:Subscribe|Sign up|Log in|Sign in|Donate|Menu|Search|Home|Skip to (?:main )?content|Close|Back to top|Privacy Policy|Terms of (?:Use|Service)|Cookie Policy|Contact us|About us|Advertise with us|View (?:this email |it )?in (?:your )?browser|Unsubscribe|Manage (?:your )?(?:preferences|subscriptions?)|Update (?:your )?preferences|Forward to a friend)(?: ?[|·•] ?[\w ]{2,30}){0,10}$/i,
    ],
    examples: {
      finds: [
        'Sign up for our morning newsletter and never miss a story.',
        'Get the morning boats in your inbox, every day at six. By signing up you accept our Privacy Policy',
        'For more articles like this, please visit us at harbor.example',
        'Interested in the tram vote? Add the tram vote as an interest to stay up to date.',
        'Skip to content',
      ],
      ignores: [
        'Sign up for the draft, the president told young men, or face a fine.',
        'Subscribers to the paper fell by a tenth, its owner said.',
        'Get the vote out today, she told them, and send an email to each neighbor.',
        'Get the vote out, she told the crowd.',
        'Home prices fell, and the bank sent a letter to each owner.',
      ],
    },
  },
];
