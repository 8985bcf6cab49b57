/** A change to the query string of the page's URL. */
interface Change {
  /** Returns the new query string from the current one, both with or without a question mark. */
  search: (current: string) => string;
  /** Whether to add a history entry, so that the Back button undoes the change. */
  push: boolean;
  /** The new fragment; empty by default. */
  hash?: string;
}

/** The change that has not been written to the URL yet. */
let pending: Change | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** How long to wait, in milliseconds, before retrying a change that the browser rejected. */
const retryDelayMs = 5_000;

function write(): void {
  clearTimeout(timer);
  if (!pending) return;
  const { search, push, hash = '' } = pending;
  const pageUrl = new URL(location.href);
  pageUrl.search = search(location.search);
  pageUrl.hash = hash;
  try {
    if (pageUrl.href !== location.href) history[push ? 'pushState' : 'replaceState'](null, '', pageUrl);
  } catch {
    // Safari throws after 100 changes in 30 seconds; other browsers ignore the excess.
    // https://bugs.webkit.org/show_bug.cgi?id=156115
  }
  if (pageUrl.href === location.href) pending = undefined;
  else timer = setTimeout(write, retryDelayMs);
}

/** Changes the query string of the page's URL, after a delay in milliseconds if given; a later change replaces one still pending. Never throws; retries changes that the browser rejected. */
export function changeAddress(change: Change, delayMs = 0): void {
  if (change.push && pending?.push === false) write();
  pending = { ...change, push: change.push || (pending?.push ?? false) };
  clearTimeout(timer);
  if (delayMs > 0) timer = setTimeout(write, delayMs);
  else write();
}

/** Writes a pending change to the URL now and returns the query string with it, even if the browser rejected the change. */
export function currentSearch(): string {
  write();
  return pending ? pending.search(location.search) : location.search;
}

// A reader who leaves a field may be about to leave the page, so write pending changes now.
addEventListener('focusout', write);
addEventListener('pagehide', write);
// Captured, so that it runs before other listeners: one that removes the element with the focus would write the pending change over the address it went back to.
addEventListener(
  'popstate',
  () => {
    clearTimeout(timer);
    pending = undefined;
  },
  { capture: true },
);
