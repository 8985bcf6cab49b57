import type { Archive, Site } from '../record/model.ts';
import { firstPublishedOn } from '../record/link/updates.ts';
import { timelineUrl, url } from '../site/urls.ts';
import * as words from '../words/en/files.ts';
import { changesDescription, changesTitle } from '../words/en/dataPackage.ts';
import { plural } from '../words/plural.ts';
import { recordChanges } from './changes.ts';
import { citationCff } from './citationCff.ts';
import { dataPackage } from './dataPackage.ts';
import { eventData } from './eventData.ts';
import { csvFile, jsonFile } from './fileTypes.ts';
import { type FileInfo, headOf } from './head.ts';
import type { PublishedFile } from './publishedFile.ts';
import { listsWithoutEvents } from './recordData.ts';
import { recordTables, type TableName } from './recordTables.ts';
import { schemaFiles } from './schemaFiles.ts';
import type { Table } from './listTables.ts';
import type { ChangesFile } from './shapes/changes.ts';
import type { EventsFile } from './shapes/event.ts';
import type { Head } from './shapes/parts.ts';
import type { ListData, ListName } from './shapes/record.ts';

/** The page that shows the same data as each list. */
const listPages: Record<ListName, string> = {
  measures: url('in-force/'),
  sources: url('sources/'),
  articles: url('articles/'),
  people: url('people/'),
  bodies: url('bodies/'),
  countries: url('timeline/'),
  watch: url('in-force/'),
};

/** The names of the lists other than that of the events. */
const listNames = Object.keys(listPages) as ListName[];

/** Returns the head of the file with one of the lists. */
export const listHead = (site: Site, name: ListName): Head => {
  const info: FileInfo = {
    title: words.listTitles[name],
    description: words.listDescriptions[name],
    page: listPages[name],
    schema: name,
  };
  return headOf(site, info);
};

/** Returns the head of the files with all events. */
export const eventsHead = ({ site, events }: Archive): Head =>
  headOf(site, {
    title: words.allEventsTitle,
    description: plural(events.length, words.allEventsDescription),
    page: timelineUrl(),
    schema: 'events',
  });

/** The record as data: its tables, and its lists without those that are empty. */
export interface TablesAndLists {
  lists: ListData;
  tables: [TableName, Table][];
  /** The JSON files with a list each, and that with the changes. */
  listFiles: PublishedFile[];
}

/** Returns the tables and lists of a record. */
export function tablesAndLists(archive: Archive): TablesAndLists {
  const { site, updates } = archive;
  const firstPublished = firstPublishedOn(updates, site);
  const events = archive.events.map((event) => eventData(event, firstPublished));
  const lists = listsWithoutEvents(archive);
  const changesHead = headOf(site, {
    title: changesTitle,
    description: changesDescription,
    page: url('updates/'),
    schema: 'changes',
  });
  return {
    lists,
    tables: recordTables(events, lists),
    listFiles: [
      jsonFile('events', (): EventsFile => ({ ...eventsHead(archive), events })),
      ...listNames
        .filter((name) => lists[name].length > 0)
        .map((name) => jsonFile(name, () => ({ ...listHead(site, name), [name]: lists[name] }))),
      jsonFile('changes', (): ChangesFile => ({
        ...changesHead,
        days: recordChanges(archive),
        replaced: archive.redirects.map(({ kind, from, to }) => ({ kind, from, to })),
      })),
    ],
  };
}

/** The files of the data package: the tables and lists, their schemas, what describes them and how to cite them. */
export function packageFiles(
  { site }: Pick<Archive, 'site'>,
  { tables, listFiles }: TablesAndLists,
): PublishedFile[] {
  return [
    ...tables.map(([name, table]) => csvFile(name, table.csv)),
    ...listFiles,
    ...schemaFiles(),
    { path: 'datapackage.json', type: 'application/json', write: () => dataPackage(site, tables, listFiles) },
    { path: 'CITATION.cff', type: 'application/yaml', write: () => citationCff(site) },
  ];
}
