import { upcomingWithin, watchStateOn } from '../../record/link/watch.ts';
import type { Records } from '../../record/records.ts';
import { daysBetween } from '../../record/time/dates.ts';
import { formatDate } from '../../words/format.ts';
import { announcedDays } from '../dueDates.ts';
import { type Area, area } from './report.ts';

/** A record nobody has checked for this many days is out of date. */
const maxReviewAgeDays = 90;
/** A file that expires within this many days is due. */
const expiryNoticeDays = 60;

/** The dates to watch that have passed by the day `on`, and those that come soon. */
export function watchArea(watch: Records['watch'], on: string): Area {
  const soon = upcomingWithin(watch, on, announcedDays);
  return area('Dates ahead', {
    due: watchStateOn(watch, on).passed.map(
      ({ date, title, check, file }) => `${formatDate(date)} has passed: ${title}. ${check} (${file})`,
    ),
    fine:
      soon.length > 0
        ? soon.map(({ date, title }) => `${formatDate(date)} is coming up: ${title}`)
        : [`Nothing comes within ${announcedDays} days.`],
  });
}

/** How long ago the record was last checked, on the day `on`. */
export function reviewArea(reviewed: string, on: string): Area {
  const age = daysBetween(reviewed, on);
  const text = `The record was last checked on ${formatDate(reviewed)}, ${age} ${age === 1 ? 'day' : 'days'} ago.`;
  return area(
    'Review of the record',
    age > maxReviewAgeDays
      ? { due: [`${text} Check it and set "reviewed" in content/site.yaml.`] }
      : { fine: [text] },
  );
}

/** When security.txt expires, given its text, on the day `on`; throws if it names no day. */
export function securityArea(text: string, on: string): Area {
  const expires = /^Expires: (\d{4}-\d{2}-\d{2})T/m.exec(text)?.[1];
  if (!expires) throw new Error('security.txt has no line "Expires:" with a date (RFC 9116).');
  const left = daysBetween(on, expires);
  const when = `security.txt ${left < 0 ? 'expired' : 'expires'} on ${formatDate(expires)}.`;
  return area(
    'security.txt',
    left <= expiryNoticeDays
      ? {
          due: [
            `${when} Check the contact it names, set "reviewed" in content/site.yaml, and publish the site.`,
          ],
        }
      : { fine: [when] },
  );
}
