import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { headersOf } from '../src/site/headers.ts';
import { builds, ports } from './served.ts';

// Starts one static file server for each build; `dev` makes sirv read the folder on each request.
for (const name of ['site', 'based', 'fixture', 'hostile', 'mission'] as const) {
  const prefix = name === 'based' ? '/kb' : '';
  const files = sirv(builds[name], { dev: true });
  createServer((request, response) => {
    if (request.url === '/alive') return void response.end('alive');
    if (prefix && !request.url?.startsWith(`${prefix}/`)) return void response.writeHead(404).end();
    request.url = (request.url ?? '/').slice(prefix.length) || '/';
    // Frames without an origin load code only with this CORS header, which every host must send.
    const allowedOrigin = headersOf(request.url)['Access-Control-Allow-Origin'];
    if (allowedOrigin) response.setHeader('Access-Control-Allow-Origin', allowedOrigin);
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(`${builds[name]}/404.html`));
    });
  }).listen(ports[name]);
}
