import { experimental_AstroContainer as Container } from 'astro/container';
import { archive } from '../../archive/archive.ts';
import { layoutSteps } from '../../charts/steps.ts';
import ForceFigure from '../../components/inforce/ForceFigure.astro';
import Steps from '../../components/timeline/Steps.astro';
import TimelineFigure from '../../components/timeline/TimelineFigure.astro';
import { dateInWords, spanInWords } from '../../domain/dates.ts';
import type { Explainer, Timeline } from '../../domain/model.ts';
import { counted } from '../../domain/wording.ts';
import type { ChartInput } from '../../pictures/chart.ts';
import { eventUrl, explainerUrl, inForceUrl, timelineUrl, trackUrl } from '../../site/urls.ts';

/** A chart of the site: what its files are called, and what they are made from but for the markup. */
interface Chart extends Omit<ChartInput, 'html' | 'page'> {
  name: string;
  page: string;
  component: Parameters<Container['renderToString']>[0];
  props: Record<string, unknown>;
}

const { site, events, measures, tracks, timelines, explainers, groups } = archive;
const { since, reviewed } = site;
const checked = `Record checked ${dateInWords(reviewed)}.`;

function pageOf(timeline: Timeline): string {
  const told = explainers.find((explainer: Explainer) => explainer.timeline === timeline);
  if (told) return explainerUrl(told.id);
  const [only, second] = [...new Set(timeline.events.map(({ track }) => track))];
  return only && !second ? trackUrl(only.id) : timelineUrl();
}

function timelineChart(timeline: Timeline): Chart {
  const { id, title, what, events: own } = timeline;
  const [first = '', last = ''] = [own[0]?.date, own.at(-1)?.date];
  return {
    name: id,
    title,
    lede: what,
    alt: `Timeline: ${title}. ${counted(own.length, 'event')}, ${spanInWords(first, last)}, with bars for the measures that bind someone. ${checked}`,
    page: pageOf(timeline),
    component: TimelineFigure,
    props: { events: own, measures, tracks, site, name: title },
  };
}

/** Every chart of the site, in one list: what stands in it has files under `/charts/`. */
export const charts: Chart[] = [
  ...timelines.map(timelineChart),
  {
    name: 'in-force',
    title: 'What binds whom',
    lede: `Every measure in the record, under everyone it binds, ${spanInWords(since.slice(0, 4), reviewed.slice(0, 4))}.`,
    alt: `Chart: who is bound by what, ${dateInWords(since)} to ${dateInWords(reviewed)}. ${counted(measures.length, 'measure')}, one bar each under every group it binds. ${checked}`,
    page: inForceUrl(),
    around: 'force-field',
    component: ForceFigure,
    props: { groups, span: { from: since, today: reviewed } },
  },
  ...measures.flatMap((measure): Chart[] => {
    const laid = layoutSteps(measure, events);
    if (!laid) return [];
    const [first = '', last = ''] = [laid.steps[0]?.day, laid.steps.at(-1)?.day];
    return [
      {
        name: `steps-${measure.id}`,
        title: measure.name,
        lede: `How it took hold, ${spanInWords(first, last)}.`,
        alt: `Chart: how ${measure.name} took hold, ${spanInWords(first, last)}, in ${counted(laid.steps.length, 'step')} over ${counted(laid.days, 'day')}. ${checked}`,
        page: eventUrl(measure.event.id),
        around: 'steps',
        component: Steps,
        props: { laid },
      },
    ];
  }),
];

const container = await Container.create();

/** The chart of that name with the markup its component writes, as the pages show it. */
export async function chartInput(name: string | undefined, base: URL | undefined): Promise<ChartInput> {
  const chart = charts.find((one) => one.name === name);
  if (!chart) throw new Error(`There is no chart "${name}".`);
  const { component, props, page, ...words } = chart;
  const html = await container.renderToString(component, { props });
  return { ...words, html, page: new URL(page, base) };
}

/** The paths of the files of all charts. */
export const chartPaths = () => charts.map(({ name }) => ({ params: { name } }));
