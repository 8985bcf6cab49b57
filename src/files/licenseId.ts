/** Returns the SPDX identifier of a Creative Commons license, such as `CC-BY-4.0`, from the URL of its text; undefined for other licenses. */
export function licenseId(url: string): string | undefined {
  const [, terms, version] =
    /^https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)\//.exec(url) ?? [];
  if (terms === undefined || version === undefined) return undefined;
  return terms === 'zero' ? `CC0-${version}` : `CC-${terms.toUpperCase()}-${version}`;
}
