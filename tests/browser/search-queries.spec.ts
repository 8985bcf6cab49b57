import { expect, test } from '@playwright/test';
import { loadRecordOrThrow } from '../../src/record/loadRecord.ts';

/** What readers typed, with the pages that answer it: one of them is among the first two results. */
const queries: [query: string, ...pages: string[]][] = [
  // Typed by people who tried the site.
  ['is kaspersky illegal', '/questions/private-use-legal/'],
  ['kaspersky ban date', '/questions/dates-of-the-ban/'],
  ['kaspersky russia spying', '/questions/proof-of-spying/'],
  ['caspersky', '/bodies/kaspersky/'],
  ['kasperski', '/bodies/kaspersky/'],
  ['ofac kaspersky', '/questions/company-under-sanctions/', '/events/ofac-twelve-executives/'],
  ['best alternative', '/questions/what-replaced-kaspersky/'],
  ['refund', '/questions/refund-for-us-customers/'],
  ['kaspersky vpn', '/questions/products-covered/', '/questions/vpn-or-foreign-key/'],
  ['why', '/questions/reasons-for-the-ban/'],
  ['trump kaspersky', '/questions/trump-or-biden/'],
  ['1634', '/events/ndaa-fy2018-section-1634/', '/glossary/#section-1634'],
  ['password manager', '/questions/products-covered/'],
  ['still use kaspersky 2026', '/questions/ban-lifted-since/', '/questions/private-use-legal/'],
  ['kaspersky lab inc woburn', '/bodies/kaspersky-lab-inc/'],
  ['who owns ultraav', '/questions/what-is-ultraav/', '/bodies/pango/', '/bodies/ultraav/'],
  ['do i have to uninstall kaspersky', '/questions/uninstall-kaspersky/'],
  ['can i renew my subscription', '/questions/buy-or-renew/'],
  ['renew subscription', '/questions/buy-or-renew/'],
  ['ultra av virus', '/questions/ultraav-virus/'],
  ['what countries ban kaspersky', '/questions/countries-that-acted/', '/world/'],
  ['which countries banned', '/questions/countries-that-acted/', '/world/'],
  ['banned countries', '/questions/countries-that-acted/', '/world/'],
  ['entity list meaning', '/questions/entity-list-meaning/', '/glossary/#entity-list'],
  ['court ruling kaspersky', '/questions/us-courts-2018/'],
  ['kaspersky employees laid off', '/questions/us-employees/'],
  [
    'when did kaspersky stop updating',
    '/questions/updates-after-september-2024/',
    '/events/updates-deadline/',
  ],
  [
    'kapersky banned usa',
    '/questions/private-use-legal/',
    '/questions/why-called-banned/',
    '/questions/dates-of-the-ban/',
  ],
  ['is the ban still in effect', '/questions/ban-lifted-since/', '/in-force/'],
  ['summer 2024', '/questions/summer-2024/'],
  ['download csv', '/data/'],
  ['report an error', '/about/', '/about/#text-how-to-correct-us'],
  ['who runs this site', '/about/'],
  ['how to cite', '/press/'],
  ['resell kaspersky canada', '/questions/foreign-reseller-us-parent/'],
  [
    'kaspersky banned',
    '/questions/private-use-legal/',
    '/questions/why-called-banned/',
    '/questions/dates-of-the-ban/',
  ],
  ['who banned kaspersky', '/questions/trump-or-biden/'],
  ['why was kaspersky banned', '/questions/reasons-for-the-ban/'],
  ['is kaspersky banned', '/questions/private-use-legal/', '/questions/why-called-banned/'],
  ['kaspersky spying', '/questions/proof-of-spying/'],
  ['spying', '/questions/proof-of-spying/', '/questions/court-finding-of-spying/'],
  ['fine for using kaspersky', '/questions/penalties/'],
  ['penalty', '/questions/penalties/'],
  ['lawsuit', '/questions/lawsuit-over-2024-ban/', '/questions/us-courts-2018/'],
  ['biden', '/questions/trump-or-biden/'],
  ['fcc covered list', '/glossary/#covered-list', '/events/fcc-covered-list-2022/'],
  ['what is the sdn list', '/glossary/#sdn-list'],
  ['fifty percent rule', '/glossary/#fifty-percent-rule'],
  [
    'anti-virus ban',
    '/questions/products-covered/',
    '/events/final-determination-announced/',
    '/questions/private-use-legal/',
    '/questions/dates-of-the-ban/',
  ],
  // Others of the kind.
  ['shoud i unistall kaspersky', '/questions/uninstall-kaspersky/'],
  ['is it safe to use kaspersky', '/questions/safe-to-use/'],
  ['is kaspersky safe 2026', '/questions/safe-to-use/'],
  ['can i be fined', '/questions/penalties/'],
  ['did trump ban kaspersky', '/questions/trump-or-biden/'],
  ['who owns kaspersky', '/questions/who-owns-kaspersky/'],
  ['is eugene kaspersky sanctioned', '/questions/eugene-kaspersky-sanctioned/'],
  ['eugen kaspersky', '/people/eugene-kaspersky/'],
  ['is the company sanctioned', '/questions/company-under-sanctions/'],
  ['free version', '/questions/products-covered/'],
  ['what replaced kaspersky in the us', '/questions/what-replaced-kaspersky/'],
  ['ultraav is it malware', '/questions/ultraav-virus/'],
  ['remove ultraav', '/questions/remove-ultraav/'],
  [
    'kaspersky on my phone',
    '/questions/ultraav-mac-and-phones/',
    '/guide/#private-user',
    '/am-i-affected/#private-user',
    '/questions/private-use-legal/',
  ],
  [
    'government contractor',
    '/questions/federal-contractors-which-rule/',
    '/am-i-affected/#federal-contractor',
  ],
  ['msp', '/questions/resellers-and-msps/'],
  ['does my company have to remove it', '/questions/business-must-remove/'],
  [
    'is kaspersky banned in germany',
    '/questions/banned-in-europe/',
    '/questions/german-warning-lawful/',
    '/world/#germany',
  ],
  ['uk sanctions', '/questions/uk-sanctions/'],
  ['texas', '/questions/state-bans/', '/events/texas-ban/'],
  ['court decision', '/questions/us-courts-2018/'],
  ['did a court find spying', '/questions/court-finding-of-spying/'],
  ['is the ban permanent', '/questions/ban-lifted-since/'],
  ['emergency renewal', '/glossary/#national-emergency', '/questions/ban-lifted-since/'],
  ['license key from another country', '/questions/vpn-or-foreign-key/'],
  ['raimondo', '/people/gina-raimondo/'],
  ['nsa leak', '/questions/nsa-leak-worker/', '/events/wsj-nsa-leak-report/'],
  ['israel hack', '/events/nyt-israel-report/'],
  ['google play', '/questions/google-play-outside-us/'],
  ['spreadsheet', '/data/'],
  ['embed timeline', '/press/'],
  ['when were updates barred', '/events/updates-deadline/'],
  ['when were sales barred', '/events/new-sales-deadline/'],
  ['corrections', '/updates/'],
  ['contact', '/about/'],
  [
    'which companies are on the entity list',
    '/events/entity-list-additions/',
    '/questions/entity-list-meaning/',
    '/bodies/',
    '/glossary/#entity-list',
  ],
];

test('what readers type finds the page that answers it among the first two results', async ({ page }) => {
  const { archive } = loadRecordOrThrow('content');
  const answers = new Map(
    archive.questions.map(({ id, answer }) => [`/questions/${id}/`, answer.split(/(?<=[.!?]) /)[0]]),
  );
  await page.goto('/search/');
  const status = page.getByRole('status');
  const missed: string[] = [];
  for (const [query, ...pages] of queries) {
    const before = (await status.textContent()) ?? '';
    await page.getByLabel('Search for').fill(query);
    await expect(status).not.toHaveText(before);
    await expect(status).toContainText(/\d+ results? for/);
    const items = await page.getByRole('list', { name: 'Results' }).getByRole('listitem').all();
    const found = await Promise.all(
      items
        .slice(0, 2)
        .map(async (item) => (await item.getByRole('link').first().getAttribute('href')) ?? ''),
    );
    if (!found.some((url) => pages.includes(url))) missed.push(`${query} → ${found.join(' ')}`);
    for (const [index, url] of found.entries()) {
      const answer = answers.get(url);
      if (answer) await expect(items[index] ?? status, query).toContainText(answer);
    }
  }
  expect(queries.length).toBeGreaterThanOrEqual(80);
  expect(missed).toEqual([]);
});
