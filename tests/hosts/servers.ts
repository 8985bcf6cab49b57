import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { builds, ports } from '../served.ts';

/** A server that shows the built site as it would stand on the web. */
export interface Host {
  /** Where it answers, without a slash at the end. */
  address: string;
  stop: () => void;
}

const site = resolve(builds.site);

async function answers(address: string, child: ChildProcess, told: () => string): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    if (child.exitCode !== null) throw new Error(`The server of ${address} ended:\n${told()}`);
    try {
      await fetch(address);
      return;
    } catch {
      await setTimeout(250);
    }
  }
  throw new Error(`The server of ${address} does not answer:\n${told()}`);
}

async function start(command: string, args: string[], port: number): Promise<Host> {
  const child = spawn(command, args, { stdio: 'pipe', detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  const address = `http://127.0.0.1:${port}`;
  const stop = () => void (child.pid && process.kill(-child.pid));
  await answers(address, child, () => output);
  return { address, stop };
}

/** Whether a program is on this machine. */
export const isHere = (program: string): boolean =>
  spawnSync('which', [program]).status === 0 || existsSync(`/usr/sbin/${program}`);

/** nginx with the settings of `deploy/nginx.conf`: only the port and the folder are other ones. */
export async function startNginx(folderOfSite = site): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = ports.nginx;
  const server = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/record;', `root ${folderOfSite};`)
    .replace('include mime.types;', 'include /etc/nginx/mime.types;');
  mkdirSync(join(folder, 'temp'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/temp;`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `include /etc/nginx/modules-enabled/*.conf;
daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
events { }
http {
    access_log off;
    ${temporary.join(' ')}
    ${server}
}
`,
  );
  return start('nginx', ['-e', 'stderr', '-c', join(folder, 'nginx.conf')], port);
}

/** Cloudflare's own runtime with the settings of `deploy/wrangler.jsonc`. */
export const startWrangler = (): Promise<Host> =>
  start(
    'npx',
    [
      'wrangler',
      'dev',
      '--config',
      'deploy/wrangler.jsonc',
      '--ip',
      '127.0.0.1',
      '--port',
      String(ports.wrangler),
    ],
    ports.wrangler,
  );
