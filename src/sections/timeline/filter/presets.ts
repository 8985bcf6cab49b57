import type { EventListFilter } from '../../../record/select/eventFilter.ts';

type Period = Pick<EventListFilter, 'from' | 'to'>;

/** Returns the period that a link to this page sets. */
export function periodOf(link: HTMLAnchorElement): Period {
  const { searchParams } = new URL(link.href);
  return { from: searchParams.get('from') ?? '', to: searchParams.get('to') ?? '' };
}

/** Marks the link whose period is the one of the filter. */
export function markCurrent(links: Iterable<HTMLAnchorElement>, { from, to }: Period): void {
  for (const link of links) {
    const period = periodOf(link);
    if (period.from === from && period.to === to) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** Returns whether a click opens a link in this window, and not in another one. */
export const opensHere = (click: MouseEvent): boolean =>
  click.button === 0 && !click.ctrlKey && !click.metaKey && !click.shiftKey && !click.altKey;
