import { spawnSync } from 'node:child_process';
import { Agent, get } from 'node:http';

/** How many requests for one address a server answered. */
export interface Load {
  what: string;
  /** What asked: its load on the same machine is part of the number. */
  client: string;
  connections: number;
  perSecond: number;
}

const connections = 32;
const seconds = 5;
/** A server that is quicker than this in the time there is, is quick enough. */
const most = 200_000;

/** Asks once and gives the status; the body is read to its end. */
const ask = (address: string, agent: Agent): Promise<number> =>
  new Promise((done, failed) => {
    get(address, { agent, headers: { 'accept-encoding': 'br' } }, (answer) => {
      answer.resume();
      answer.on('end', () => done(answer.statusCode ?? 0));
    }).on('error', failed);
  });

async function withNode(address: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const start = performance.now();
  const end = start + seconds * 1000;
  let answered = 0;
  const asking = async () => {
    while (performance.now() < end && answered < most) {
      const status = await ask(address, agent);
      if (status !== 200) throw new Error(`${address} answered ${status} under load.`);
      answered++;
    }
  };
  await Promise.all(Array.from({ length: connections }, asking));
  agent.destroy();
  return answered / ((performance.now() - start) / 1000);
}

/** Requests a second by wrk, or undefined where it is not on this machine. */
function withWrk(address: string): number | undefined {
  const { status, stdout } = spawnSync(
    'wrk',
    ['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '-H', 'Accept-Encoding: br', address],
    { encoding: 'utf8' },
  );
  if (status !== 0) return undefined;
  if (/Non-2xx/.test(stdout)) throw new Error(`${address} answered with errors under load.`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
}

/** Asks a server for one address over and over for a few seconds, over loopback, by wrk if it is there and else by Node. */
export async function loadOf(what: string, address: string): Promise<Load> {
  const byWrk = withWrk(address);
  const perSecond = byWrk ?? (await withNode(address));
  return { what, client: byWrk === undefined ? 'asked by Node' : 'asked by wrk', connections, perSecond };
}
