import type { BoilerplateKind } from './kind.ts';

/** What stands on a page's buttons and above its boxes, in any case. */
const LABELS = `sign up here|ad feedback|featured videos?|now playing|up next|(?:suggest|request) a correction|
  report (?:a typo|an error|a correction|this ad)|(?:view|load|show|read|see|hide) (?:all |more )?comments|view all comments|skip ad(?:vertisement)?|
  skip past newsletter promotion|after newsletter promotion|advertisement . scroll to continue|we value your privacy|
  suggested topics|subscribe to continue reading|support (?:our work|local journalism)|donate now|you can unsubscribe at any time|
  hear this story|(?:gift|save|bookmark|print) this (?:article|story)|save for later|contact the author|editors?['’]? picks?|
  also in .{2,20}|more like this|explore more on these topics|explore more|read more on|in this article|table of contents|
  continue reading|order reprints(?: ?\\| ?today['’]s paper)?(?: ?\\| ?subscribe)?|view (?:in app|more|gallery|all)|expand(?: full story| image)?|close|
  accept all|manage (?:options|cookies)|i accept|thank you for your patience while we verify access|
  powered by .{2,30}|promoted by .{2,30}|sponsored by .{2,30}|paid content|advert(?:ising)?|photo gallery|translate|text size|font size.{0,10}|
  listen to the podcast|watch (?:the video )?below|show full story|\\d{1,5} comments?|comments are closed|be the first to comment|
  (?:next|previous)(?: article| story)?|get updates|\\(?cnn\\)?|want all of .{2,30}\\? subscribe|already a (?:subscriber|member)\\? (?:log|sign) in`.replace(
  /\n\s*/g,
  '',
);

/** The words of buttons, players and boxes. */
export const CONTROLS: readonly BoilerplateKind[] = [
  {
    name: 'buttons and headings of boxes',
    takes: 'whole',
    longest: 120,
    patterns: [new RegExp(`^(?:${LABELS})[.:…]?$`, 'i'), /^\d{1,2}:\d{2}(?::\d{2})?(?: ?- Source: .{2,20})?$/],
    examples: {
      finds: [
        'Ad Feedback',
        'Sign up here.',
        'View all comments',
        '01:23 - Source: Harbor News',
        'Order Reprints | Today’s Paper | Subscribe',
        'Already a subscriber? Log in.',
        '12 comments',
        'Powered by Harbor Maps',
      ],
      ignores: [
        'Sign up here, the poster said, and 200 people did.',
        'Close the gate, she said.',
        'Powered by the tide, the mill ran for years.',
        'It was 10:45 when the gate fell.',
      ],
    },
  },
  {
    name: 'consent to cookies',
    takes: 'whole',
    longest: 1_200,
    patterns: [
      /^We(?:,)? (?:and our|along with our) (?:\d{1,4} )?(?:trusted )?(?:partners|vendors)\b.{0,80}\b(?:cookies|devices?|data)\b/,
    ],
    examples: {
      finds: ['We and our 842 partners store and/or access information on a device, such as cookies, to measure ads.'],
      ignores: ['We and our partners in the union will fight this, she said.'],
    },
  },
];
