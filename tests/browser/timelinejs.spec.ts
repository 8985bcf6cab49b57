import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './site.ts';

const timelineJs = resolve(import.meta.dirname, '../../node_modules/@knight-lab/timelinejs/dist');

/** What TimelineJS read from a file: its slides and its errors. */
interface ReadResult {
  errors: string[];
  title: string;
  slides: { id: string; headline: string; group: string; shown: string; start: number[]; end: number[] }[];
}

test('the real TimelineJS reads each of its files, and months and years stay as imprecise as they are', async ({
  page,
  site,
  archive,
}) => {
  // A newsroom's page: TimelineJS as published, with one of our files as its source.
  await page.route('**/newsroom/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/newsroom/', '');
    if (path) return route.fulfill({ path: join(timelineJs, path) });
    const body =
      '<!doctype html><title>Newsroom</title><div id="timeline"></div><script src="js/timeline.js"></script>';
    return route.fulfill({ contentType: 'text/html', body });
  });
  await page.goto('/newsroom/');
  const read = (file: string) =>
    page.evaluate(async (source): Promise<ReadResult> => {
      document.body.replaceChildren(Object.assign(document.createElement('div'), { id: 'timeline' }));
      type Dated = {
        data: { date_obj: Date; format: string; display_date?: string } & Record<string, number>;
      };
      type Slide = {
        unique_id: string;
        group: string;
        text: { headline: string };
        start_date: Dated;
        end_date?: Dated;
        display_date?: string;
      };
      type Config = { events: Slide[]; title: Slide; messages: { errors: string[] } };
      const { TL } = window as unknown as {
        TL: { Timeline: new (id: string, source: string, options: object) => { config: Config | null } };
      };
      const timeline = new TL.Timeline('timeline', source, { track_events: [], width: 800, height: 600 });
      for (let turn = 0; turn < 200 && !timeline.config; turn++)
        await new Promise((done) => setTimeout(done, 25));
      const { config } = timeline;
      if (!config) return { errors: ['was not read'], title: '', slides: [] };
      const parts = (date?: Dated) =>
        date
          ? ['year', 'month', 'day'].flatMap((part) => (date.data[part] ? [Number(date.data[part])] : []))
          : [];
      const plain = (html: string) =>
        new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
      return {
        errors: config.messages.errors,
        title: plain(config.title.text.headline),
        slides: config.events.map((slide) => ({
          id: slide.unique_id,
          headline: plain(slide.text.headline),
          group: slide.group,
          shown: slide.display_date ?? slide.start_date.data.display_date ?? '',
          start: parts(slide.start_date),
          end: parts(slide.end_date),
        })),
      };
    }, file);
  const files = readdirSync(join(site.folder, 'data/timelines')).filter((file) =>
    /\.timelinejs\.(json|csv)$/.test(file),
  );
  expect(files.length).toBe(archive.timelines.length * 2);
  for (const file of files) {
    const timeline = archive.timelines.find(({ id }) => id === file.split('.')[0]);
    const { errors, title, slides } = await read(`/data/timelines/${file}`);
    expect(errors, file).toEqual([]);
    expect(title, file).toContain(timeline?.title);
    const numbers = (date: string | undefined) => date?.split('-').map(Number) ?? [];
    expect(
      slides.map(({ headline, group, start, end }) => ({ headline, group, start, end })),
      file,
    ).toEqual(
      timeline?.events.map(({ headline, track, date, end }) => ({
        headline,
        group: track.name,
        start: numbers(date),
        end: numbers(end),
      })),
    );
    if (file.endsWith('.json'))
      expect(slides.map(({ id }) => id)).toEqual(timeline?.events.map(({ id }) => id));
  }
});
