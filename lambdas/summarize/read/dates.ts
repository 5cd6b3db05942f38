/**
 * A date, with its time where it has one, as ISO 8601: from "2030-11-14T09:30:00Z", "November 14, 2030",
 * "14 Nov 2030", "Mon, 18 Nov 2030 08:00:00 +0100". Undefined where no full date can be read.
 */
export function isoDate(words: string): string | undefined {
  const iso = ISO.exec(words);
  if (iso?.groups)
    return (
      validDay(iso.groups.day) && `${iso.groups.day}${(iso.groups.time ?? '').replace(/(?<=[+-]\d{2})(?=\d{2}$)/, ':')}`
    );
  const match = MONTH_FIRST.exec(words) ?? DAY_FIRST.exec(words);
  const { year, month = '', day = '' } = match?.groups ?? {};
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (!year || number === 0) return undefined;
  return validDay(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /(?<day>\d{4}-\d{2}-\d{2})(?<time>T\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?)?/;
const MONTH_FIRST = /(?<month>\p{L}{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20|21)\d{2})/u;
const DAY_FIRST = /(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>\p{L}{3,9})\.?,? (?<year>(?:19|20|21)\d{2})/u;

function validDay(day: string | undefined): string | undefined {
  if (!day) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day) ? day : undefined;
}
