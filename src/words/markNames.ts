import type { Event } from '../record/model.ts';
import { datedHeadline, labeledHeadline, labeledOnly } from './en/timeline.ts';
import { fillText } from './fill.ts';
import { formatDate } from './format.ts';

/** Returns the accessible name of an event's mark: its date and headline, after what its label says, if it has one (WCAG 2.5.3). */
export function markName({ date, headline }: Event, label?: { date: string; text: string }): string {
  if (!label) return fillText(datedHeadline, { date: formatDate(date), headline });
  const seen = { date: label.date, label: label.text };
  return label.text === headline
    ? fillText(labeledOnly, seen)
    : fillText(labeledHeadline, { ...seen, headline });
}
