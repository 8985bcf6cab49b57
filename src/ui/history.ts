/** How the query of this page's address is changed. */
interface Change {
  /** Gives the new query from the one in the address, both with or without a question mark. */
  search: (now: string) => string;
  /** Whether the Back button undoes it. */
  step: boolean;
  /** The fragment that goes with it, none by default. */
  hash?: string;
}

/** The change that is still to be written. */
let pending: Change | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** How long to wait, in milliseconds, before a change that the browser refused is tried again. */
const pause = 5_000;

function write(): void {
  clearTimeout(timer);
  if (!pending) return;
  const { search, step, hash = '' } = pending;
  const address = new URL(location.href);
  address.search = search(location.search);
  address.hash = hash;
  try {
    if (address.href !== location.href) history[step ? 'pushState' : 'replaceState'](null, '', address);
  } catch {
    // Safari allows 100 changes in 30 seconds and then throws; others ignore what is too much.
    // https://bugs.webkit.org/show_bug.cgi?id=156115
  }
  if (address.href === location.href) pending = undefined;
  else timer = setTimeout(write, pause);
}

/** Changes the query of this page's address, after a wait in milliseconds if more changes may follow: the last one counts. Never fails; what the browser refuses is tried again later. */
export function changeAddress(change: Change, wait = 0): void {
  if (change.step && pending?.step === false) write();
  pending = { ...change, step: change.step || (pending?.step ?? false) };
  clearTimeout(timer);
  if (wait > 0) timer = setTimeout(write, wait);
  else write();
}

// A reader who leaves the field may be about to leave the page.
addEventListener('focusout', write);
addEventListener('pagehide', write);
addEventListener('popstate', () => {
  clearTimeout(timer);
  pending = undefined;
});
