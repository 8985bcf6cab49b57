import { z } from 'zod';
import { absolute, dataUrl } from '../site/urls.ts';
import { json } from './head.ts';
import type { PublishedFile } from './publishedFile.ts';
import { eventFile, eventsFile, timelineFile } from './shapes/event.ts';
import { listFiles } from './shapes/record.ts';

const schemas: Record<string, z.ZodType> = {
  events: eventsFile,
  event: eventFile,
  timeline: timelineFile,
  ...listFiles,
};

/** The JSON Schemas of all JSON files of the record, with a description of each field. */
export function schemaFiles(): PublishedFile[] {
  return Object.entries(schemas).map(([name, schema]) => {
    const path = `${name}.schema.json`;
    return {
      path,
      type: 'application/schema+json',
      write: () => json({ ...z.toJSONSchema(schema), $id: absolute(dataUrl(path)) }),
    };
  });
}
