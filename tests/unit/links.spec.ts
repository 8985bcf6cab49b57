import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { type Answers, askAll, isAlive } from '../../src/cli/links.ts';

let server: Server;
let root = '';
const heard: string[] = [];

test.beforeAll(async () => {
  server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    const status = Number(/\d{3}/.exec(request.url ?? '')?.[0] ?? 200);
    if (request.url === '/no-head')
      return void response.writeHead(request.method === 'GET' ? 200 : 501).end();
    response.writeHead(status, status === 301 ? { location: '/new' } : {}).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => void server.close());
test.beforeEach(() => void heard.splice(0));

const waits: number[] = [];
const world = (now = 0) => ({ fetch, now: () => now, wait: async (time: number) => void waits.push(time) });

test('an address that answers, moved or knows no HEAD is alive; one that is gone is not', async () => {
  const paths = ['/', '/301', '/no-head', '/403', '/404', '/500'];
  const answers = await askAll(
    paths.map((path) => root + path),
    {},
    world(),
  );
  expect(paths.filter((path) => isAlive(answers[root + path] as Answers[string]))).toEqual(paths.slice(0, 4));
  expect(answers[`${root}/301`]?.movedTo).toBe(`${root}/new`);
});

test('a host that cannot be reached is told with its reason', async () => {
  const answers = await askAll(['http://127.0.0.1:1/'], {}, world());
  expect(answers['http://127.0.0.1:1/']).toMatchObject({
    status: 0,
    reason: expect.stringMatching(/bad port|refused/i),
  });
});

test('what is no address is told like a host that cannot be reached, and the others are still asked', async () => {
  const odd = ['https://[.]/', 'https://a.b:99999999/', 'https://', 'ftp://example.org/', 'no address'];
  const answers = await askAll([...odd, `${root}/`], {}, world());
  for (const url of odd) {
    expect(answers[url], url).toMatchObject({ status: 0, reason: expect.stringMatching(/./) });
    expect(isAlive(answers[url] as Answers[string]), url).toBe(false);
  }
  expect(answers[`${root}/`]?.status).toBe(200);
});

test('a host is asked one thing at a time, with a pause between', async () => {
  waits.splice(0);
  await askAll([`${root}/a`, `${root}/b`, `${root}/a`], {}, world());
  expect(heard).toEqual(['HEAD /a', 'HEAD /b']);
  expect(waits).toEqual([1_500]);
});

test('what was asked lately is not asked again, and what failed is asked sooner', async () => {
  const hours = (count: number) => count * 3_600_000;
  const known = { [`${root}/a`]: { status: 200, asked: 0 }, [`${root}/404`]: { status: 404, asked: 0 } };
  await askAll(Object.keys(known), known, world(hours(24)));
  expect(heard).toEqual([]);
  await askAll(Object.keys(known), known, world(hours(24 * 3)));
  expect(heard).toEqual(['HEAD /404', 'GET /404']);
  await askAll(Object.keys(known), known, world(hours(24 * 40)));
  expect(heard).toContain('HEAD /a');
});
