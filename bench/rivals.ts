import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstDay, lastDay } from '../src/record/time/dates.ts';
import type { Event } from '../src/record/model.ts';

const timelineJs = join(import.meta.dirname, 'node_modules/@knight-lab/timelinejs/dist');
/** The one our zoomable view is made with, so that the bench compares what was made of it and not two versions. */
const vis = join(import.meta.dirname, '../node_modules/vis-timeline');

const page = (head: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Timeline</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
<div id="timeline"></div>
${body}
</body>
</html>
`;

function write(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

function timelineJsDate(date: string): object {
  const [year, month, day] = date.split('-').map(Number);
  return { year, ...(month ? { month } : {}), ...(day ? { day } : {}) };
}

/** Makes a page that shows the events with TimelineJS3 as its makers publish it, with the events as its JSON; its fonts it asks its own host for. */
export function hostTimelineJs(folder: string, events: readonly Event[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['js/timeline.js', 'css/timeline.css', 'css/icons'])
    cpSync(join(timelineJs, part), join(folder, part), { recursive: true });
  const slides = events.map((event) => ({
    unique_id: event.id,
    start_date: timelineJsDate(event.date),
    ...(event.end ? { end_date: timelineJsDate(event.end) } : {}),
    group: event.track.name,
    text: { headline: event.headline, text: event.summary },
  }));
  write(folder, {
    'events.json': JSON.stringify({ events: slides }),
    'index.html': page(
      '<link rel="stylesheet" href="css/timeline.css">\n<style>#timeline { height: 650px }</style>',
      '<script src="js/timeline.js"></script>\n<script>new TL.Timeline("timeline", "events.json");</script>',
    ),
  });
}

/** Makes a page that shows the events with the standalone build of vis-timeline, with the events as JSON and a lane a track. */
export function hostVis(folder: string, events: readonly Event[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [script, style] = ['vis-timeline-graph2d.min.js', 'vis-timeline-graph2d.min.css'];
  cpSync(join(vis, 'standalone/umd', script), join(folder, script));
  cpSync(join(vis, 'styles', style), join(folder, style));
  const items = events.map((event) => ({
    id: event.id,
    group: event.track.id,
    content: event.headline,
    title: event.summary,
    start: firstDay(event.date),
    ...(event.end ? { end: lastDay(event.end) } : {}),
  }));
  const groups = [...new Set(events.map(({ track }) => track))].map(({ id, name }) => ({
    id,
    content: name,
  }));
  write(folder, {
    'events.json': JSON.stringify({ items, groups }),
    'index.html': page(
      `<link rel="stylesheet" href="${style}">`,
      `<script src="${script}"></script>
<script>
fetch("events.json").then((answer) => answer.json()).then(({ items, groups }) => {
  new vis.Timeline(document.getElementById("timeline"), new vis.DataSet(items), new vis.DataSet(groups), { height: "650px" });
});
</script>`,
    ),
  });
}
