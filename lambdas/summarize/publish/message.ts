import { attributesOf } from './attributes.ts';
import { emailText } from './email-text.ts';
import { largestFitting } from './largest-fitting.ts';
import { bytesOfMessage, MOST_MESSAGE_BYTES, wireJson } from './message-bytes.ts';
import { bySalience, withItems } from './most-salient.ts';
import { summarySubject } from './subject.ts';
import type { Location, Summary } from './summary.ts';
import type { SummaryMessage } from './summary-message.ts';

/**
 * The message about one article. Where the whole summary would be too large, its least salient items are left out and
 * counted in `omitted`; `location.summary` names the whole.
 */
export function toMessage(summary: Summary, location: Location): SummaryMessage {
  const message = {
    subject: summarySubject(summary),
    email: emailText(summary, location),
    attributes: attributesOf('summary', [summary]),
  };
  const items = bySalience(summary);
  const withFirst = (count: number): SummaryMessage => ({ ...message, json: jsonOf(summary, location, items, count) });
  return withFirst(largestFitting(items.length, (count) => bytesOfMessage(withFirst(count)) <= MOST_MESSAGE_BYTES));
}

function jsonOf(summary: Summary, location: Location, items: ReturnType<typeof bySalience>, count: number): string {
  const kept = count === items.length ? summary : withItems(summary, items.slice(0, count));
  return wireJson({ ...kept, location });
}
