import { experimental_AstroContainer as Container } from 'astro/container';
import type { ChartInput } from '../../images/chart.ts';
import { archive } from '../../record/archive.ts';
import { chartsOf } from '../../sections/all/charts.ts';
import { pageLocals } from '../../sections/all/pageLocals.ts';
import { chartComponent } from '../../sections/all/drawings.ts';

const charts = chartsOf(archive);
const container = await Container.create();
const locals = pageLocals(archive);

/** Returns a chart with the HTML its component renders, as on the pages; throws if there is no chart of that name. */
export async function chartInput(name: string | undefined, base: URL | undefined): Promise<ChartInput> {
  const chart = charts.find((candidate) => candidate.name === name);
  if (!chart) throw new Error(`There is no chart "${name}".`);
  const { kind, props, page, ...input } = chart;
  const html = await container.renderToString(chartComponent(kind), { props, locals });
  return { ...input, html, page: new URL(page, base) };
}

/** The static paths of all charts, by name. */
export const chartPaths = () => charts.map(({ name }) => ({ params: { name } }));
