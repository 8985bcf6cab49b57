/** The result of the last request to a URL. */
export interface LinkResult {
  /** The status the server sent, or 0 if it sent none. */
  status: number;
  /** Why there was no response. */
  reason?: string;
  /** The URL it redirected to, if it did. */
  movedTo?: string;
  /** When it was requested, in milliseconds since 1970. */
  asked: number;
}

/** The file that keeps the results between runs: `LINKS_CACHE`, or one below node_modules. */
export const linkCacheFile = process.env['LINKS_CACHE'] ?? 'node_modules/.cache/links.json';

/** Results by URL. */
export type LinkResults = Record<string, LinkResult>;

/** The network and the clock of the link check, which tests replace. */
export interface LinkCheckEnvironment {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  now: () => number;
  wait: (milliseconds: number) => Promise<void>;
}

const dayMs = 86_400_000;
/** How long to wait between two requests to a host. */
const pauseMs = 1_500;
const timeoutMs = 20_000;
/** How long the result of a working URL is kept. */
const aliveMaxAgeMs = 28 * dayMs;
/** How long the result of any other URL is kept. */
const deadMaxAgeMs = 2 * dayMs;
const maxParallelHosts = 6;
const headers = { 'user-agent': 'link-check (a weekly look at cited documents)', accept: '*/*' };

/** Whether a URL works; a server that merely blocks automated requests (401, 403, 405, 429) counts as working. */
export const isAlive = ({ status }: LinkResult): boolean =>
  (status >= 200 && status < 400) || [401, 403, 405, 429].includes(status);

async function checkLink(url: string, environment: LinkCheckEnvironment): Promise<LinkResult> {
  const asked = environment.now();
  const send = (method: string) =>
    environment.fetch(url, { method, headers, redirect: 'follow', signal: AbortSignal.timeout(timeoutMs) });
  try {
    let response = await send('HEAD');
    // Many servers do not support HEAD, or answer it wrongly.
    if (!response.ok) {
      await environment.wait(pauseMs);
      response = await send('GET');
      await response.body?.cancel();
    }
    const redirect = response.redirected && response.url !== url ? { movedTo: response.url } : {};
    return { status: response.status, asked, ...redirect };
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return { status: 0, reason: cause instanceof Error ? cause.message : String(cause), asked };
  }
}

const isFresh = (result: LinkResult, now: number) =>
  now - result.asked < (isAlive(result) ? aliveMaxAgeMs : deadMaxAgeMs);

/** Requests every URL without a recent result in `known`, one at a time from each host, and returns the results of all. A text that is not a URL gets status 0 and a reason, like a host that does not respond. */
export async function checkLinks(
  urls: readonly string[],
  known: LinkResults,
  environment: LinkCheckEnvironment,
): Promise<LinkResults> {
  const results: LinkResults = {};
  const due: string[] = [];
  for (const url of new Set(urls)) {
    const previous = Object.hasOwn(known, url) ? known[url] : undefined;
    if (previous && isFresh(previous, environment.now())) results[url] = previous;
    else due.push(url);
  }
  const hosts = [...Map.groupBy(due, (url) => URL.parse(url)?.host ?? url).values()];
  const worker = async () => {
    for (let hostUrls = hosts.shift(); hostUrls; hostUrls = hosts.shift())
      for (const [index, url] of hostUrls.entries()) {
        if (index > 0) await environment.wait(pauseMs);
        results[url] = await checkLink(url, environment);
      }
  };
  await Promise.all(Array.from({ length: maxParallelHosts }, worker));
  return results;
}
