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

const [visScript, visStyle] = ['vis-timeline-graph2d.min.js', 'vis-timeline-graph2d.min.css'];

/** Loads vis-timeline when a button is pressed, all parts at once, and keeps what its view can be used by. */
const visOnRequest = `<button id="open">Open</button>
<script>
const added = (name, properties) => new Promise((done) => {
  document.head.append(Object.assign(document.createElement(name), properties, { onload: done }));
});
document.getElementById("open").addEventListener("click", async () => {
  const [{ items, groups }] = await Promise.all([
    fetch("events.json").then((answer) => answer.json()),
    added("script", { src: "${visScript}" }),
    added("link", { rel: "stylesheet", href: "${visStyle}" }),
  ]);
  let word = "";
  const shown = new vis.DataView(new vis.DataSet(items), {
    filter: ({ content, title }) => (content + title).toLowerCase().includes(word),
  });
  const element = document.getElementById("timeline");
  const timeline = new vis.Timeline(element, shown, new vis.DataSet(groups), { height: "650px" });
  const filter = (wanted) => {
    word = wanted;
    shown.refresh();
  };
  window.bare = { timeline, filter };
});
</script>`;

/** Makes a page that shows the events with the standalone build of vis-timeline, with the events as JSON and a lane a track; and one that does so on request. */
export function hostVis(folder: string, events: readonly Event[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(vis, 'standalone/umd', visScript), join(folder, visScript));
  cpSync(join(vis, 'styles', visStyle), join(folder, visStyle));
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
      `<link rel="stylesheet" href="${visStyle}">`,
      `<script src="${visScript}"></script>
<script>
fetch("events.json").then((answer) => answer.json()).then(({ items, groups }) => {
  new vis.Timeline(document.getElementById("timeline"), new vis.DataSet(items), new vis.DataSet(groups), { height: "650px" });
});
</script>`,
    ),
    'opening.html': page('', visOnRequest),
  });
}
