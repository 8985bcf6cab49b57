import type { APIRoute } from 'astro';
import { archive } from '../../archive/archive.ts';
import { dayFromNumber, dayNumber } from '../../domain/dates.ts';
import { absolute, issuesUrl, securityUrl } from '../../site/urls.ts';

const { site } = archive;
// RFC 9116 asks for an end within a year: whoever reviews the record looks at the address too.
const expires = dayFromNumber(dayNumber(site.reviewed) + 365);

// As a parameter, because the rules about rooms see no folder whose name begins with a dot.
export const getStaticPaths = () => [{ params: { wellKnown: '.well-known' } }];

export const GET: APIRoute = () =>
  new Response(
    [
      `Contact: ${issuesUrl(site.repository)}`,
      `Expires: ${expires}T00:00:00Z`,
      'Preferred-Languages: en',
      `Canonical: ${absolute(securityUrl())}`,
      '',
    ].join('\n'),
  );
