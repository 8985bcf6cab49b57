import { test } from '@playwright/test';
import { answerTests } from './answerTests.ts';
import { frameTests } from './frameTests.ts';
import { pageTests } from './pageTests.ts';
import { builtSites, type Place } from './place.ts';
import { type Host, isInstalled, startNginx, startWrangler } from './servers.ts';

const hosts = [
  { name: 'nginx', start: startNginx, installed: isInstalled('nginx') },
  { name: "Cloudflare's runtime", start: startWrangler, installed: true },
];

for (const { name, start, installed } of hosts)
  for (const site of builtSites)
    test.describe(`on ${name}, at ${site.base}${installed ? '' : ' (left out: not on this machine)'}`, () => {
      let host: Host | undefined;
      test.describe.configure({ mode: 'default' });
      test.skip(!installed, `${name} is not on this machine`);
      test.beforeAll(async () => void (host = await start(site)));
      test.afterAll(() => host?.stop());
      const place: Place = { site, at: (path) => `${host?.address}${site.base}${path.slice(1)}` };

      pageTests(place);
      answerTests(place);
      frameTests(place);
    });
