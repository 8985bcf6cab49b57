import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A built site and the path it was built for. */
export interface Built {
  /** Where the build is. */
  folder: string;
  /** The base path, with a slash at both ends. */
  base: string;
}

/** A server that shows a built site as it would stand on the web. */
export interface Host {
  /** Where it answers, without a slash at the end. */
  address: string;
  stop: () => void;
}

/** Whether a program is on this machine. */
export const isHere = (program: string): boolean =>
  spawnSync('which', [program]).status === 0 || existsSync(`/usr/sbin/${program}`);

/** A port of this machine that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? found(address.port) : failed()));
    });
  });

async function start(command: string, args: string[], port: number): Promise<Host> {
  const child = spawn(command, args, { stdio: 'pipe', detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  const stop = () => void (child.pid && child.exitCode === null && process.kill(-child.pid));
  await listens(port, child, () => output);
  return { address: `http://127.0.0.1:${port}`, stop };
}

async function listens(port: number, child: ChildProcess, output: () => string): Promise<void> {
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

/** A folder that holds a built site at its base path, as the web root of a server does. */
function webRoot({ folder, base }: Built): string {
  if (base === '/') return resolve(folder);
  const root = temporary('root');
  const place = join(root, base);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(resolve(folder), place.replace(/\/$/, ''));
  return root;
}

/** Starts nginx with a `server` block; `{port}`, `{root}` and `{settings}` in it stand for a free port, the folder with the site and the settings its build made. */
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

/** nginx with the settings the build made; below a base path the rest of the host is somebody else's. */
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

/** Cloudflare's own runtime with the settings of `deploy/wrangler.jsonc` and the files the build made; below a base path, the files are laid out as docs/hosting.md says. */
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
