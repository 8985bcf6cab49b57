import { experimental_AstroContainer as Container } from 'astro/container';
import { type ChartInput, chartSvg } from '../../images/chart.ts';
import type { Theme } from '../../images/palette.ts';
import { archive } from '../../record/archive.ts';
import { chartsOf } from '../../sections/all/charts.ts';
import { pageLocals } from '../../sections/all/pageLocals.ts';
import { chartComponent } from '../../sections/all/drawings.ts';

const charts = chartsOf(archive);
const container = await Container.create();
const locals = pageLocals(archive);

/** Returns the value of a key, made at most once: several files show the same drawing. */
function once<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const value = values.get(key) ?? make();
  values.set(key, value);
  return value;
}

const rendered = new Map<string, Promise<string>>();
const drawn = new Map<string, Promise<string>>();

/** Returns a chart with the HTML its component renders, as on the pages; throws if there is no chart of that name. */
export async function chartInput(name: string | undefined, base: URL | undefined): Promise<ChartInput> {
  const chart = charts.find((candidate) => candidate.name === name);
  if (!chart) throw new Error(`There is no chart "${name}".`);
  const { kind, props, page, ...input } = chart;
  const html = await once(rendered, chart.name, () =>
    container.renderToString(chartComponent(kind), { props, locals }),
  );
  return { ...input, html, page: new URL(page, base) };
}

/** Returns a chart as SVG with texts, in the colors of a theme. */
export const chartDrawing = (name: string, theme: Theme, base: URL | undefined): Promise<string> =>
  once(drawn, `${name} ${theme}`, async () => chartSvg(await chartInput(name, base), archive.site, theme));

/** The static paths of all charts, by name. */
export const chartPaths = () => charts.map(({ name }) => ({ params: { name } }));
