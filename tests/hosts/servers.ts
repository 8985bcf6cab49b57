import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A built site and the path it was built for. */
export interface Built {
  /** The output folder of the build. */
  folder: string;
  /** The base path, with a slash at each end. */
  base: string;
}

/** A running server that serves a built site as in production. */
export interface Host {
  /** Its origin, without a trailing slash. */
  address: string;
  stop: () => void;
}

/** Whether a program is installed. */
export const isInstalled = (program: string): boolean =>
  spawnSync('which', [program]).status === 0 || existsSync(`/usr/sbin/${program}`);

/** Returns a local port that is not in use. */
export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail()));
    });
  });

async function start(command: string, args: string[], port: number): Promise<Host> {
  const child = spawn(command, args, { stdio: 'pipe', detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  const stop = () => void (child.pid && child.exitCode === null && process.kill(-child.pid));
  await waitForServer(port, child, () => output);
  return { address: `http://127.0.0.1:${port}`, stop };
}

async function waitForServer(port: number, child: ChildProcess, output: () => string): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    if (child.exitCode !== null) throw new Error(`The server on port ${port} ended:\n${output()}`);
    try {
      await fetch(`http://127.0.0.1:${port}`, { redirect: 'manual' });
      return;
    } catch {
      await setTimeout(250);
    }
  }
  throw new Error(`The server on port ${port} does not answer:\n${output()}`);
}

const temporary = (name: string) => mkdtempSync(join(tmpdir(), `${name}-`));

/** Returns a web root folder that contains a built site at its base path. */
function webRoot({ folder, base }: Built): string {
  if (base === '/') return resolve(folder);
  const root = temporary('root');
  const place = join(root, base);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(resolve(folder), place.replace(/\/$/, ''));
  return root;
}

/** Starts nginx with a `server` block, in which `{port}`, `{root}` and `{settings}` are replaced with a free port, the web root and the config file the build wrote. */
export async function startNginxWith(built: Built, server: string): Promise<Host> {
  const folder = temporary('nginx');
  const port = await freePort();
  const blocks = server
    .replaceAll('{port}', `127.0.0.1:${port}`)
    .replaceAll('{root}', webRoot(built))
    .replaceAll('{settings}', resolve(`${built.folder}.nginx.conf`));
  symlinkSync('/etc/nginx/mime.types', join(folder, 'mime.types'));
  mkdirSync(join(folder, 'temp'));
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/temp;`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `include /etc/nginx/modules-enabled/*.conf;
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
events { }
http {
    access_log off;
    ${paths.join(' ')}
    ${blocks}
}
`,
  );
  return start('nginx', ['-e', 'stderr', '-c', join(folder, 'nginx.conf')], port);
}

/** Starts nginx with the config the build wrote; with a base path, the rest of the host belongs to somebody else. */
export const startNginx = (built: Built): Promise<Host> =>
  startNginxWith(
    built,
    `server {
        listen {port};
        root {root};
        include {settings};
        ${built.base === '/' ? '' : 'location / { return 200 "the rest of the host"; }'}
        ${built.base === '/' ? '' : 'location ~ \\.(css|js|html)$ { return 403; }'}
    }`,
  );

/** Starts Cloudflare's runtime with `deploy/wrangler.jsonc` and the built files; with a base path, the files are laid out as docs/hosting.md describes. */
export async function startWrangler(built: Built): Promise<Host> {
  let assets = resolve(built.folder);
  if (built.base !== '/') {
    assets = temporary('assets');
    const place = join(assets, built.base);
    cpSync(built.folder, place, { recursive: true });
    for (const name of ['_headers', '_redirects']) renameSync(join(place, name), join(assets, name));
  }
  const port = await freePort();
  const options = {
    config: 'deploy/wrangler.jsonc',
    assets,
    ip: '127.0.0.1',
    port,
    'inspector-port': 0,
    'persist-to': temporary('wrangler'),
  };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  return start('npx', ['wrangler', 'dev', ...args], port);
}
