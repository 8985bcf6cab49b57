import { z } from 'zod';
import { absolute, dataUrl } from '../site/urls.ts';
import { json } from './head.ts';
import type { PublishedFile } from './publishedFile.ts';
import { changesFile } from './shapes/changes.ts';
import { eventFile, eventsFile, timelineFile } from './shapes/event.ts';
import { listFiles } from './shapes/record.ts';

/** The shapes of all JSON files of the record, by the name of their schema. */
export const fileShapes = {
  events: eventsFile,
  event: eventFile,
  timeline: timelineFile,
  changes: changesFile,
  ...listFiles,
} satisfies Record<string, z.ZodObject>;

/** Returns the JSON Schema of a file. It allows fields it does not know, because a version may add fields; our own tests do not. */
export const publishedSchema = (shape: z.ZodType): object =>
  z.toJSONSchema(shape, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });

/** The JSON Schemas of all JSON files of the record, with a description of each field. */
export function schemaFiles(): PublishedFile[] {
  return Object.entries(fileShapes).map(([name, shape]) => {
    const path = `${name}.schema.json`;
    return {
      path,
      type: 'application/schema+json',
      write: () => json({ ...publishedSchema(shape), $id: absolute(dataUrl(path)) }),
    };
  });
}
