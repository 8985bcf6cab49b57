import type { Site } from '../record/model.ts';
import { locale } from '../words/en/locale.ts';
import { absolute, issuesUrl, securityUrl } from '../site/urls.ts';

/** The text of `/.well-known/security.txt` (RFC 9116): where to report vulnerabilities. It expires a year after the day of review. */
export function securityText({ repository, reviewed }: Pick<Site, 'repository' | 'reviewed'>): string {
  const year = Number(reviewed.slice(0, 4)) + 1;
  const day = reviewed.endsWith('-02-29') ? '-02-28' : reviewed.slice(4);
  return [
    `Contact: ${issuesUrl(repository)}`,
    `Expires: ${year}${day}T00:00:00Z`,
    `Preferred-Languages: ${new Intl.Locale(locale).language}`,
    `Canonical: ${absolute(securityUrl())}`,
    '',
  ].join('\n');
}
