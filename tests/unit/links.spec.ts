import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { type LinkResults, checkLinks, isAlive } from '../../src/cli/links.ts';

let server: Server;
let root = '';
const requests: string[] = [];

test.beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const status = Number(/\d{3}/.exec(request.url ?? '')?.[0] ?? 200);
    if (request.url === '/no-head')
      return void response.writeHead(request.method === 'GET' ? 200 : 501).end();
    response.writeHead(status, status === 301 ? { location: '/new' } : {}).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => void server.close());
test.beforeEach(() => void requests.splice(0));

const waits: number[] = [];
const environment = (now = 0) => ({
  fetch,
  now: () => now,
  wait: async (time: number) => void waits.push(time),
});

test('an address that responds, redirects or does not support HEAD is alive; one that fails is not', async () => {
  const paths = ['/', '/301', '/no-head', '/403', '/404', '/500'];
  const answers = await checkLinks(
    paths.map((path) => root + path),
    {},
    environment(),
  );
  expect(paths.filter((path) => isAlive(answers[root + path] as LinkResults[string]))).toEqual(
    paths.slice(0, 4),
  );
  expect(answers[`${root}/301`]?.movedTo).toBe(`${root}/new`);
});

test('an unreachable host is reported with the reason', async () => {
  const answers = await checkLinks(['http://127.0.0.1:1/'], {}, environment());
  expect(answers['http://127.0.0.1:1/']).toMatchObject({
    status: 0,
    reason: expect.stringMatching(/bad port|refused/i),
  });
});

test('an invalid address is reported like an unreachable host, and the others are still checked', async () => {
  const invalidUrls = [
    'https://[.]/',
    'https://a.b:99999999/',
    'https://',
    'ftp://example.org/',
    'no address',
  ];
  const answers = await checkLinks([...invalidUrls, `${root}/`], {}, environment());
  for (const url of invalidUrls) {
    expect(answers[url], url).toMatchObject({ status: 0, reason: expect.stringMatching(/./) });
    expect(isAlive(answers[url] as LinkResults[string]), url).toBe(false);
  }
  expect(answers[`${root}/`]?.status).toBe(200);
});

test('a host gets one request at a time, with a pause between', async () => {
  waits.splice(0);
  await checkLinks([`${root}/a`, `${root}/b`, `${root}/a`], {}, environment());
  expect(requests).toEqual(['HEAD /a', 'HEAD /b']);
  expect(waits).toEqual([1_500]);
});

test('recently checked links are skipped, and failed ones are checked again sooner', async () => {
  const hours = (count: number) => count * 3_600_000;
  const known = { [`${root}/a`]: { status: 200, asked: 0 }, [`${root}/404`]: { status: 404, asked: 0 } };
  await checkLinks(Object.keys(known), known, environment(hours(24)));
  expect(requests).toEqual([]);
  await checkLinks(Object.keys(known), known, environment(hours(24 * 3)));
  expect(requests).toEqual(['HEAD /404', 'GET /404']);
  await checkLinks(Object.keys(known), known, environment(hours(24 * 40)));
  expect(requests).toContain('HEAD /a');
});
