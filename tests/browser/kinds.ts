import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builds } from '../served.ts';
import { mainWidget } from './widgets.ts';

/** Returns the path of the largest page in a folder of a built site. */
function largestIn(site: string, folder: string): string {
  const pages = readdirSync(join(site, folder), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const size = (name: string) => statSync(join(site, folder, name, 'index.html')).size;
  const [first] = pages.map(({ name }) => name).sort((a, b) => size(b) - size(a));
  return `/${folder}/${first}/`;
}

/** Returns one path for each kind of page of a built site, without the base path; the largest page where a kind has many. */
export function pageKinds(site: string = builds.site, content = 'content'): { name: string; path: string }[] {
  const largest = (folder: string) => largestIn(site, folder);
  return [
    { name: 'home', path: '/' },
    { name: 'the timeline', path: '/timeline/' },
    { name: 'the timeline of a track', path: largest('timeline') },
    { name: 'in force', path: '/in-force/' },
    { name: 'the guide', path: '/am-i-affected/' },
    { name: 'the comparison', path: '/compare/' },
    { name: 'an event', path: largest('events') },
    { name: 'the explainers', path: '/explainers/' },
    { name: 'an explainer', path: largest('explainers') },
    { name: 'the people', path: '/people/' },
    { name: 'a person', path: largest('people') },
    { name: 'the bodies', path: '/bodies/' },
    { name: 'a body', path: largest('bodies') },
    { name: 'the articles', path: '/articles/' },
    { name: 'the sources', path: '/sources/' },
    { name: 'the glossary', path: '/glossary/' },
    { name: 'for journalists', path: '/press/' },
    { name: 'the updates', path: '/updates/' },
    { name: 'the governments', path: '/world/' },
    { name: 'the questions', path: '/questions/' },
    { name: 'a question', path: largest('questions') },
    { name: 'the search', path: '/search/' },
    { name: 'a plain page', path: '/about/' },
    { name: 'a timeline widget', path: `/embed/${mainWidget(content)}/` },
    { name: 'the widget of what is in force', path: '/embed/in-force/' },
    { name: 'the widget of deadlines', path: '/embed/deadlines/' },
    { name: 'the widget of instruments', path: '/embed/compare/' },
    { name: 'the widget of people', path: '/embed/people/' },
    { name: 'the widget of governments', path: '/embed/world/' },
    { name: 'the widget to zoom', path: '/embed/zoom/' },
    { name: 'a missing page', path: '/nowhere/' },
  ];
}
