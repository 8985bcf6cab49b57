import type { Site } from '../record/model.ts';
import { absolute, llmsUrl, url } from '../site/urls.ts';
import { robotsNotes } from '../words/en/llms.ts';
import { fillText } from '../words/fill.ts';

/** Returns robots.txt: every program may read everything, and comments say in words what it may do with it. Line breaks in the values become spaces, because each comment is one line. */
export function robotsText({ name, licence }: Pick<Site, 'name' | 'licence'>): string {
  const values = {
    site: name,
    license: `${licence.name}, ${licence.url}`,
    embed: url('embed/'),
    llms: absolute(llmsUrl()),
  };
  return [
    ...robotsNotes.map((note) => `# ${fillText(note, values).replace(/\s+/g, ' ')}`),
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${absolute(url('sitemap-index.xml'))}`,
    '',
  ].join('\n');
}
