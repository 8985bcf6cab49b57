import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { contentFolder } from './reader/folder.ts';

// Facts are read and checked by src/reader; Astro only renders the texts of MDX files.
const texts = (folder: string) =>
  defineCollection({
    loader: glob({
      base: `${contentFolder()}/${folder}`,
      pattern: '**/*.mdx',
      generateId: ({ entry }) => entry.replace(/^.*\/|\.mdx$/g, ''),
    }),
    schema: z.looseObject({}),
  });

export const collections = {
  events: texts('events'),
  explainers: texts('explainers'),
  pages: texts('pages'),
};
