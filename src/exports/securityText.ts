import type { Site } from '../domain/model.ts';
import { absolute, url } from '../site/urls.ts';

/** Where faults of safety are told, as RFC 9116 wants it at `/.well-known/security.txt`; it holds for a year from the day of review. */
export function securityText({ repository, reviewed }: Pick<Site, 'repository' | 'reviewed'>): string {
  const year = Number(reviewed.slice(0, 4)) + 1;
  const day = reviewed.endsWith('-02-29') ? '-02-28' : reviewed.slice(4);
  return [
    `Contact: ${repository}`,
    `Expires: ${year}${day}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${absolute(url('.well-known/security.txt'))}`,
    '',
  ].join('\n');
}
