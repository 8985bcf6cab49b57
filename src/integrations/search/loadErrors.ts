/** Matches where Pagefind 1.6 ignores that a part of its index could not be loaded, as if no text had the word. */
const emptyCatch = /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)\s*=>\s*\{\s*\}\)/g;

/** Pagefind's script, changed so that a search fails if a part of the index it needs cannot be loaded; Pagefind retries such loads and does not report them (https://github.com/Pagefind/pagefind/pull/1329). Throws if the script is not as version 1.6 has it. */
export function withLoadErrors(script: string): string {
  const found = script.match(emptyCatch)?.length ?? 0;
  if (found !== 2)
    throw new Error(`pagefind.js hides failed loads in ${found} places, not in 2 as version 1.6 does`);
  return script.replace(emptyCatch, '$1');
}
