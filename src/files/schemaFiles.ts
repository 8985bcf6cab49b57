import { z } from 'zod';
import { absolute, dataUrl } from '../site/urls.ts';
import { json } from './head.ts';
import type { PublishedFile } from './publishedFile.ts';
import { eventFile, eventsFile, timelineFile } from './shapes/event.ts';
import { listFiles } from './shapes/record.ts';

const forms: Record<string, z.ZodType> = {
  events: eventsFile,
  event: eventFile,
  timeline: timelineFile,
  ...listFiles,
};

/** The JSON Schemas of all JSON files of the record, with the meaning of each field. */
export function schemaFiles(): PublishedFile[] {
  return Object.entries(forms).map(([name, form]) => {
    const path = `${name}.schema.json`;
    return {
      path,
      type: 'application/schema+json',
      write: () => json({ ...z.toJSONSchema(form), $id: absolute(dataUrl(path)) }),
    };
  });
}
