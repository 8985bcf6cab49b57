import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { loadRecord } from '../record/loadRecord.ts';
import { describeProblems, nearest } from '../record/problems.ts';
import { contentFolder, displayFolder } from '../record/load/folder.ts';
import { frozenHashesPath, sha256Hex } from '../record/load/frozen.ts';
import { frozenBaseUrl, frozenHtmlFaults, scriptHash } from '../record/load/frozenForm.ts';
import frozenScripts from '../site/frozenScripts.json' with { type: 'json' };
import { widgetsOf } from '../sections/all/widgets.ts';
import { buildCache, freeze } from './frozen-copy.ts';

const scriptList = 'src/site/frozenScripts.json';

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const widgets = [...new Set(process.argv.slice(2))];
if (widgets.length === 0 || widgets.some((widget) => widget.startsWith('-')))
  stop('Name widgets: npm run freeze -- <widget> …, as in the address /embed/<widget>/.');

const folder = contentFolder();
const { archive, problems } = loadRecord(folder);
if (!archive) stop(`The record has problems.\n\n${describeProblems(problems, displayFolder(folder))}`);

const known = widgetsOf(archive).map(({ id }) => id);
const date = archive.site.reviewed;
const pathOf = (widget: string) => `${widget}/${date}.html`;
const fileOf = (widget: string) => join(folder, 'frozen', pathOf(widget));

for (const widget of widgets) {
  if (!known.includes(widget)) {
    const suggestion = nearest(widget, known);
    const names = known.filter((id) => !id.includes('/')).join(', ');
    stop(
      `There is no widget "${widget}".${suggestion ? ` Did you mean "${suggestion}"?` : ''} There are ${names} and event/<id>.`,
    );
  }
  if (widget === 'zoom')
    stop(
      'The widget "zoom" loads code of this site and so cannot be kept as one file. Freeze a timeline instead.',
    );
  if (existsSync(fileOf(widget)))
    stop(
      `content/frozen/${pathOf(widget)} is there already, and a frozen copy never changes. The next one can be made when "reviewed" in content/site.yaml is a later day.`,
    );
}

// Inside the project, because the build moves files there, which works only within one file system.
mkdirSync(buildCache, { recursive: true });
const out = mkdtempSync(join(buildCache, 'freeze-'));
process.on('exit', () => {
  for (const output of [out, `${out}.nginx.conf`]) rmSync(output, { recursive: true, force: true });
});

console.log(`Building the site as of ${date} ...`);
const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
  env: { ...process.env, OUT_DIR: out, SITE_URL: frozenBaseUrl, BASE_PATH: '/', FORCE_COLOR: '0' },
});
if (status !== 0) stop(`The site does not build.\n${stdout}\n${stderr}`);

// All are checked before the first is written: a stopped run leaves nothing behind.
const copies = widgets.map((widget) => {
  const html = freeze(readFileSync(join(out, 'embed', widget, 'index.html'), 'utf8'), widget, date);
  const script = scriptHash(html);
  const formErrors = frozenHtmlFaults(html, [script]);
  if (formErrors.length > 0)
    stop(
      `The widget "${widget}" is not in the form src/record/load/frozenForm.ts allows: it ${formErrors.join('; it ')}.`,
    );
  return { widget, html, script };
});
for (const { widget, html } of copies) {
  const path = pathOf(widget);
  mkdirSync(dirname(fileOf(widget)), { recursive: true });
  writeFileSync(fileOf(widget), html, { flag: 'wx' });
  appendFileSync(join(folder, frozenHashesPath), `${sha256Hex(html)}  ${path}\n`);
  console.log(`Wrote content/frozen/${path}, ${html.length} characters, SHA-256 ${sha256Hex(html)}.`);
  console.log(`It will stand at /embed/${widget}/@${date}/.`);
}
const scripts = [...new Set([...frozenScripts, ...copies.map(({ script }) => script)])];
console.log(`Commit them together with ${displayFolder(contentFolder())}/${frozenHashesPath}.`);
if (scripts.length > frozenScripts.length) {
  writeFileSync(scriptList, `${JSON.stringify(scripts, null, 2)}\n`);
  console.log(`There are new scripts: added to ${scriptList}. Commit it too.`);
}
