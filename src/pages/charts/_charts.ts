import { experimental_AstroContainer as Container } from 'astro/container';
import { archive } from '../../record/archive.ts';
import { layoutSteps } from '../../charts/steps.ts';
import PeopleFigure from '../../sections/people/PeopleFigure.astro';
import ForceFigure from '../../sections/in-force/ForceFigure.astro';
import Steps from '../../ui/Steps.astro';
import TimelineFigure from '../../sections/timeline/TimelineFigure.astro';
import World from '../../sections/world/World.astro';
import { forceAlt, peopleAlt, stepsAlt, timelineAlt, worldAlt } from '../../words/altTexts.ts';
import { spanInWords } from '../../record/time/dates.ts';
import { unitsOf } from '../../record/select/listed.ts';
import type { Explainer, Timeline } from '../../record/model.ts';
import type { ChartInput } from '../../images/chart.ts';
import { eventUrl, explainerUrl, inForceUrl, timelineUrl, trackUrl, url, worldUrl } from '../../site/urls.ts';

/** A chart of the site: what its files are called, and what they are made from but for the markup. */
interface Chart extends Omit<ChartInput, 'html' | 'page'> {
  name: string;
  page: string;
  component: Parameters<Container['renderToString']>[0];
  props: Record<string, unknown>;
}

const { site, events, measures, tracks, timelines, explainers, groups, people, countries } = archive;
const { since, reviewed } = site;

function pageOf(timeline: Timeline): string {
  const told = explainers.find((explainer: Explainer) => explainer.timeline === timeline);
  if (told) return explainerUrl(told.id);
  const [only, second] = [...new Set(timeline.events.map(({ track }) => track))];
  return only && !second ? trackUrl(only.id) : timelineUrl();
}

function timelineChart(timeline: Timeline): Chart {
  const { id, title, what, events: own } = timeline;
  return {
    name: id,
    title,
    lede: what,
    alt: timelineAlt(title, own, measures, reviewed),
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
    alt: forceAlt(measures, since, reviewed),
    page: inForceUrl(),
    around: 'force-field',
    component: ForceFigure,
    props: { groups, span: { from: since, today: reviewed } },
  },
  ...(unitsOf(people).length > 0
    ? [
        {
          name: 'people',
          title: 'Who is listed, and who is not',
          lede: 'The people a measure names and those it leaves out, by unit, with their roles at the time.',
          alt: peopleAlt(people, reviewed),
          page: url('people/'),
          component: PeopleFigure,
          props: { people },
        },
      ]
    : []),
  ...(countries.some(({ atlas }) => atlas)
    ? [
        {
          name: 'world',
          title: 'What governments did',
          lede: 'The main step of each country in the record. A country without an outline is one for which it holds nothing, which is no proof that nothing was done.',
          alt: worldAlt(countries, reviewed),
          page: worldUrl(),
          component: World,
          props: { countries, reviewed },
        },
      ]
    : []),
  ...measures.flatMap((measure): Chart[] => {
    const laid = layoutSteps(measure, events);
    if (!laid) return [];
    const [first = '', last = ''] = [laid.steps[0]?.day, laid.steps.at(-1)?.day];
    return [
      {
        name: `steps-${measure.id}`,
        title: measure.name,
        lede: `How it took hold, ${spanInWords(first, last)}.`,
        alt: stepsAlt(measure, laid, reviewed),
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
