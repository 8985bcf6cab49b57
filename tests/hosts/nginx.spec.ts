import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { builtSites } from './place.ts';
import { type Host, freePort, isHere, startNginx, startNginxWith } from './servers.ts';

const here = isHere('nginx') && isHere('openssl');
const [own, guest] = builtSites;
let host: Host | undefined;
test.skip(!here, 'nginx or openssl is not on this machine');
test.afterEach(() => host?.stop());

/** A certificate for one test, as the paths of its two files. */
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

test('the example of a server leads from plain HTTP to HTTPS, which asks browsers to stay there', async ({
  playwright,
}) => {
  if (!own) throw new Error('There is no site at the root.');
  const { certificate: file, key } = certificate();
  const secure = await freePort();
  const example = readFileSync('deploy/nginx.conf', 'utf8');
  // Browsers of networks without IPv4 get the site too.
  for (const port of ['80', '443 ssl http2'])
    for (const side of ['', '[::]:']) expect(example).toContain(`listen ${side}${port};`);
  host = await startNginxWith(
    own,
    example
      .replace(/^ *listen \[::\].*$/gm, '')
      .replace('listen 80;', 'listen {port};')
      .replace('listen 443 ssl http2;', `listen 127.0.0.1:${secure} ssl http2;`)
      .replace('root /var/www/record;', 'root {root};')
      .replace('include /etc/nginx/record.conf;', 'include {settings};')
      .replace(/ssl_certificate .*;/, `ssl_certificate ${file};`)
      .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${key};`),
  );
  const request = await playwright.request.newContext({ ignoreHTTPSErrors: true });
  const plain = await request.get(`${host.address}/about/?x=1`, { maxRedirects: 0 });
  expect(plain.status()).toBe(301);
  expect(plain.headers()).toMatchObject({ location: 'https://record.example/about/?x=1', server: 'nginx' });
  expect(plain.headers()['strict-transport-security']).toBeUndefined();
  const sealed = await request.get(`https://127.0.0.1:${secure}/about/`);
  expect(sealed.status()).toBe(200);
  expect(sealed.headers()['strict-transport-security']).toBe('max-age=63072000');
  await request.dispose();
});

test('below a base path, the rest of the host is left alone and is not bound to HTTPS', async ({
  request,
}) => {
  if (!guest) throw new Error('There is no site below a base path.');
  host = await startNginx(guest);
  const answer = await request.get(`${host.address}/elsewhere/`);
  expect(await answer.text()).toBe('the rest of the host');
  for (const name of ['content-security-policy', 'cache-control', 'vary', 'permissions-policy'])
    expect(answer.headers()[name], name).toBeUndefined();
  for (const path of ['/elsewhere/', guest.base, `${guest.base}about/`, `${guest.base}embed/zoom/`]) {
    const headers = (await request.get(host.address + path)).headers();
    expect(headers['strict-transport-security'], path).toBeUndefined();
  }
});

test('a range that is not there is answered with the whole file, and a method that is not served with an error nobody keeps', async ({
  request,
}) => {
  if (!guest) throw new Error('There is no site below a base path.');
  host = await startNginx(guest);
  const at = (path: string) => `${host?.address}${guest.base}${path}`;
  const sheet = /_astro\/[^"]+\.css/.exec(await (await request.get(at(''))).text())?.[0] ?? '';
  const range = await request.get(at(sheet), { headers: { range: 'bytes=999999999-' } });
  const names = range.headersArray().map(({ name }) => name.toLowerCase());
  expect([range.status(), names.filter((name, n) => names.indexOf(name) !== n)]).toEqual([200, []]);
  const post = await request.post(at(sheet));
  expect(post.status()).toBe(405);
  expect(post.headers()['cache-control']).toBeUndefined();
});

/** Asks for a path as it stands, which clients would put in order first, and gives the whole answer. */
async function askRaw(address: string, path: string, host: string): Promise<string> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  return text(socket);
}

test('no address leads out of the site, onto another host, or into the head of an answer', async () => {
  for (const site of builtSites) {
    host = await startNginx(site);
    const { host: own } = new URL(host.address);
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
      for (const name of [own, 'evil.example']) {
        const answer = await askRaw(host.address, site.base.slice(0, -1) + path, name);
        const [head = ''] = answer.split('\r\n\r\n', 1);
        const where = `${path} of ${name}: ${head}`;
        expect(head, where).toMatch(/^HTTP\/1\.1 \d{3} /);
        expect(answer, where).not.toMatch(/^root:[^:]*:0:/m);
        expect(head, where).not.toMatch(/^x-injected:/im);
        const [, target] = /^location: *(\S*)/im.exec(head) ?? [];
        if (target !== undefined) expect(new URL(target, host.address).host, where).toBe(own);
      }
    host.stop();
  }
});
