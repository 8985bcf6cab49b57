import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { builtSites } from './place.ts';
import { type Host, freePort, isInstalled, startNginx, startNginxWith } from './servers.ts';

const canRun = isInstalled('nginx') && isInstalled('openssl');
const [rootSite, basedSite] = builtSites;
let host: Host | undefined;
test.skip(!canRun, 'nginx or openssl is not on this machine');
test.afterEach(() => host?.stop());

/** Creates a self-signed certificate and returns the paths of its two files. */
function certificate(): { certificate: string; key: string } {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const files = { certificate: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
  const args =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=record.example';
  const { status, stderr } = spawnSync(
    'openssl',
    [...args.split(' '), '-keyout', files.key, '-out', files.certificate],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`openssl made no certificate:\n${stderr}`);
  return files;
}

test('the example server redirects HTTP to HTTPS, which sets HSTS', async ({ playwright }) => {
  if (!rootSite) throw new Error('There is no site at the root.');
  const { certificate: certificateFile, key } = certificate();
  const httpsPort = await freePort();
  const example = readFileSync('deploy/nginx.conf', 'utf8');
  // The site must be reachable on networks without IPv4.
  for (const port of ['80', '443 ssl http2'])
    for (const side of ['', '[::]:']) expect(example).toContain(`listen ${side}${port};`);
  host = await startNginxWith(
    rootSite,
    example
      .replace(/^ *listen \[::\].*$/gm, '')
      .replace('listen 80;', 'listen {port};')
      .replace('listen 443 ssl http2;', `listen 127.0.0.1:${httpsPort} ssl http2;`)
      .replace('root /var/www/record;', 'root {root};')
      .replace('include /etc/nginx/record.conf;', 'include {settings};')
      .replace(/ssl_certificate .*;/, `ssl_certificate ${certificateFile};`)
      .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${key};`),
  );
  const request = await playwright.request.newContext({ ignoreHTTPSErrors: true });
  const plain = await request.get(`${host.address}/about/?x=1`, { maxRedirects: 0 });
  expect(plain.status()).toBe(301);
  expect(plain.headers()).toMatchObject({ location: 'https://record.example/about/?x=1', server: 'nginx' });
  expect(plain.headers()['strict-transport-security']).toBeUndefined();
  const secureAnswer = await request.get(`https://127.0.0.1:${httpsPort}/about/`);
  expect(secureAnswer.status()).toBe(200);
  expect(secureAnswer.headers()['strict-transport-security']).toBe('max-age=63072000');
  await request.dispose();
});

test('below a base path, the rest of the host gets no headers of ours and no HSTS', async ({ request }) => {
  if (!basedSite) throw new Error('There is no site below a base path.');
  host = await startNginx(basedSite);
  const answer = await request.get(`${host.address}/elsewhere/`);
  expect(await answer.text()).toBe('the rest of the host');
  for (const name of ['content-security-policy', 'cache-control', 'vary', 'permissions-policy'])
    expect(answer.headers()[name], name).toBeUndefined();
  for (const path of [
    '/elsewhere/',
    basedSite.base,
    `${basedSite.base}about/`,
    `${basedSite.base}embed/zoom/`,
  ]) {
    const headers = (await request.get(host.address + path)).headers();
    expect(headers['strict-transport-security'], path).toBeUndefined();
  }
});

test('an invalid range gets the whole file, and an unsupported method an error that is not cached', async ({
  request,
}) => {
  if (!basedSite) throw new Error('There is no site below a base path.');
  host = await startNginx(basedSite);
  const at = (path: string) => `${host?.address}${basedSite.base}${path}`;
  const sheet = /_astro\/[^"]+\.css/.exec(await (await request.get(at(''))).text())?.[0] ?? '';
  const range = await request.get(at(sheet), { headers: { range: 'bytes=999999999-' } });
  const names = range.headersArray().map(({ name }) => name.toLowerCase());
  expect([range.status(), names.filter((name, n) => names.indexOf(name) !== n)]).toEqual([200, []]);
  const post = await request.post(at(sheet));
  expect(post.status()).toBe(405);
  expect(post.headers()['cache-control']).toBeUndefined();
});

/** Requests a path without the normalization of HTTP clients, and returns the raw response. */
async function askRaw(address: string, path: string, host: string): Promise<string> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  return text(socket);
}

test('no address escapes the site, redirects to another host, or injects response headers', async () => {
  for (const site of builtSites) {
    host = await startNginx(site);
    const { host: ownHost } = new URL(host.address);
    for (const path of [
      '/../../../../../etc/passwd',
      '/data/../../../../../../etc/passwd',
      '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
      '/data/..%2f..%2f..%2f..%2fetc%2fpasswd',
      '/data/..%5c..%5c..%5cetc%5cpasswd',
      '//evil.example/',
      '//evil.example/about',
      '//evil.example/%2e%2e',
      '/%2fevil.example/about',
      '/\\evil.example/about',
      '/about%0d%0aX-Injected:%201',
      '/about?x=%0d%0aX-Injected:%201',
    ])
      for (const name of [ownHost, 'evil.example']) {
        const answer = await askRaw(host.address, site.base.slice(0, -1) + path, name);
        const [head = ''] = answer.split('\r\n\r\n', 1);
        const where = `${path} of ${name}: ${head}`;
        expect(head, where).toMatch(/^HTTP\/1\.1 \d{3} /);
        expect(answer, where).not.toMatch(/^root:[^:]*:0:/m);
        expect(head, where).not.toMatch(/^x-injected:/im);
        const [, target] = /^location: *(\S*)/im.exec(head) ?? [];
        if (target !== undefined) expect(new URL(target, host.address).host, where).toBe(ownHost);
      }
    host.stop();
  }
});
