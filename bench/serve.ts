import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import sirv from 'sirv';

const compressible = /\.(html|css|js|json|svg|xml|txt)$/;

/** Puts a brotli and a gzip copy beside every file below a folder that is worth compressing, as hosts of static files do; of the pages only beside the one to be visited. */
export function compress(folder: string, page: string): void {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (!compressible.test(name) || !statSync(file).isFile()) continue;
    if (name.endsWith('.html') && name !== page) continue;
    const bytes = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

/** A folder being served. */
export interface Served {
  address: string;
  stop: () => void;
}

/** Serves a folder on a free port of this machine, compressed where a compressed copy is there. */
export async function serve(folder: string): Promise<Served> {
  const files = sirv(folder, { brotli: true, gzip: true, etag: true, maxAge: 3600 });
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end()),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, stop: () => server.close() };
}
