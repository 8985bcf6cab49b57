/** What became of an address when it was last asked. */
export interface Answer {
  /** The status the server sent, or 0 if it sent none. */
  status: number;
  /** Why there was no answer. */
  reason?: string;
  /** Where it led, if elsewhere. */
  movedTo?: string;
  /** When it was asked, in milliseconds since 1970. */
  asked: number;
}

/** The answers of earlier runs, by address. */
export type Answers = Record<string, Answer>;

/** What the check needs of the world, so that a test can lend it another. */
export interface World {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  now: () => number;
  wait: (milliseconds: number) => Promise<void>;
}

const day = 86_400_000;
const [gap, patience, keepGood, keepBad, hostsAtOnce] = [1_500, 20_000, 28 * day, 2 * day, 6];
const headers = { 'user-agent': 'link-check (a weekly look at cited documents)', accept: '*/*' };

/** Whether an answer says that the address works; a server that turns away programs is taken at its word that it is there. */
export const isAlive = ({ status }: Answer): boolean =>
  (status >= 200 && status < 400) || [401, 403, 405, 429].includes(status);

async function ask(url: string, world: World): Promise<Answer> {
  const asked = world.now();
  const send = (method: string) =>
    world.fetch(url, { method, headers, redirect: 'follow', signal: AbortSignal.timeout(patience) });
  try {
    let response = await send('HEAD');
    // Many servers know no HEAD, or answer it wrongly.
    if (!response.ok) {
      await world.wait(gap);
      response = await send('GET');
      await response.body?.cancel();
    }
    const moved = response.redirected && response.url !== url ? { movedTo: response.url } : {};
    return { status: response.status, asked, ...moved };
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return { status: 0, reason: cause instanceof Error ? cause.message : String(cause), asked };
  }
}

const isFresh = (answer: Answer, now: number) => now - answer.asked < (isAlive(answer) ? keepGood : keepBad);

/** Asks every address that was not asked lately, one at a time from each host; gives the answers to all of them. What is no address gets status 0 and a reason, like a host that does not answer. */
export async function askAll(urls: readonly string[], known: Answers, world: World): Promise<Answers> {
  const answers: Answers = {};
  const due: string[] = [];
  for (const url of new Set(urls)) {
    const before = Object.hasOwn(known, url) ? known[url] : undefined;
    if (before && isFresh(before, world.now())) answers[url] = before;
    else due.push(url);
  }
  const hosts = [...Map.groupBy(due, (url) => URL.parse(url)?.host ?? url).values()];
  const worker = async () => {
    for (let own = hosts.shift(); own; own = hosts.shift())
      for (const [index, url] of own.entries()) {
        if (index > 0) await world.wait(gap);
        answers[url] = await ask(url, world);
      }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, worker));
  return answers;
}
