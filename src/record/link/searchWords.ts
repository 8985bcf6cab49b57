import type { Kind } from '../schema/kinds.ts';
import type { SearchWordsRecord } from '../schema/search.ts';
import type { LinkResolver } from './links.ts';

/** Checks that each record named in `search.yaml` exists; the pages of sections are checked when the site is built, which alone knows them. */
export function checkSearchWords(search: SearchWordsRecord | undefined, links: LinkResolver): void {
  for (const page of Object.keys(search?.asked ?? {})) {
    const [kind = '', id = ''] = page.split('/');
    if (kind !== 'page')
      links.resolve(kind as Kind, id, { file: 'content/search.yaml', field: `asked.${page}` });
  }
}
