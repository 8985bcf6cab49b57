import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

// Writes a .br and a .gz beside every text file of a built site, for servers that send such files as they are.
const folder = process.env['OUT_DIR'] ?? 'dist';
const texts = new Set([
  '.html',
  '.css',
  '.js',
  '.svg',
  '.json',
  '.xml',
  '.csv',
  '.ics',
  '.txt',
  '.webmanifest',
  '.bib',
  '.ris',
]);
const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
/** Below this many bytes a server's own answer is as quick. */
const least = 1024;

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => join(folder, name))
  .filter((file) => texts.has(extname(file)) && statSync(file).isFile() && statSync(file).size >= least);

let [plain, small] = [0, 0];
async function compress(): Promise<void> {
  for (let file = files.pop(); file; file = files.pop()) {
    const bytes = readFileSync(file);
    const [br, gz] = await Promise.all([brotli(bytes, quality), zip(bytes, { level: 9 })]);
    writeFileSync(`${file}.br`, br);
    writeFileSync(`${file}.gz`, gz);
    plain += bytes.length;
    small += br.length;
  }
}

const start = performance.now();
await Promise.all(Array.from({ length: 4 }, compress));
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(
  `Compressed ${megabytes(plain)} of text to ${megabytes(small)} with brotli, and with gzip (${seconds} s).`,
);
