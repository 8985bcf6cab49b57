import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another site with pages by path, on its own port. */
export interface HostSite {
  address: string;
  /** Adds a page at a path with these headers; returns its URL. */
  put: (path: string, html: string, headers?: Record<string, string>) => string;
  close: () => void;
}

/** Starts a site of another origin on a free port. */
export async function serveHosts(): Promise<HostSite> {
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  const server: Server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://host').pathname);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? 'Not found');
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    address,
    put: (path, html, headers = {}) => {
      pages.set(path, { html, headers });
      return address + path;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
