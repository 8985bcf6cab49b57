import { experimental_AstroContainer as Container } from 'astro/container';
import { archive } from '../../record/archive.ts';
import { layoutSteps } from '../../charts/steps.ts';
import PeopleFigure from '../../sections/people/PeopleFigure.astro';
import ForceFigure from '../../sections/in-force/ForceFigure.astro';
import Steps from '../../ui/Steps.astro';
import TimelineFigure from '../../sections/timeline/TimelineFigure.astro';
import World from '../../sections/world/World.astro';
import { inForceAlt, peopleAlt, stepsAlt, timelineAlt, worldAlt } from '../../words/altTexts.ts';
import * as words from '../../words/en/charts.ts';
import { fillText } from '../../words/fill.ts';
import { formatDateRange } from '../../words/format.ts';
import { peopleByUnit } from '../../record/select/listed.ts';
import type { Explainer, Timeline } from '../../record/model.ts';
import type { ChartInput } from '../../images/chart.ts';
import { eventUrl, explainerUrl, inForceUrl, timelineUrl, trackUrl, url, worldUrl } from '../../site/urls.ts';

/** A chart of the site: the name of its files, and the component that renders it. */
interface Chart extends Omit<ChartInput, 'html' | 'page'> {
  name: string;
  page: string;
  component: Parameters<Container['renderToString']>[0];
  props: Record<string, unknown>;
}

const { site, events, measures, tracks, timelines, explainers, groups, people, countries } = archive;
const { since, reviewed } = site;

function pageOf(timeline: Timeline): string {
  const explainer = explainers.find((candidate: Explainer) => candidate.timeline === timeline);
  if (explainer) return explainerUrl(explainer.id);
  const [firstTrack, secondTrack] = [...new Set(timeline.events.map(({ track }) => track))];
  return firstTrack && !secondTrack ? trackUrl(firstTrack.id) : timelineUrl();
}

function timelineChart(timeline: Timeline): Chart {
  const { id, title, what, events: timelineEvents } = timeline;
  return {
    name: id,
    title,
    lede: what,
    alt: timelineAlt(title, timelineEvents, measures, reviewed),
    page: pageOf(timeline),
    component: TimelineFigure,
    props: { events: timelineEvents, measures, tracks, site, name: title },
  };
}

/** Every chart of the site; each has files under `/charts/`. */
export const charts: Chart[] = [
  ...timelines.map(timelineChart),
  ...(measures.length > 0
    ? [
        {
          name: 'in-force',
          title: words.inForceTitle,
          lede: fillText(words.inForceLede, {
            years: formatDateRange(since.slice(0, 4), reviewed.slice(0, 4)),
          }),
          alt: inForceAlt(measures, since, reviewed),
          page: inForceUrl(),
          wrapperClass: 'force-field',
          component: ForceFigure,
          props: { groups, span: { from: since, today: reviewed } },
        },
      ]
    : []),
  ...(peopleByUnit(people).length > 0
    ? [
        {
          name: 'people',
          title: words.peopleTitle,
          lede: words.peopleLede,
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
          title: words.worldTitle,
          lede: words.worldLede,
          alt: worldAlt(countries, site.stepKinds, reviewed),
          page: worldUrl(),
          component: World,
          props: { countries, stepKinds: site.stepKinds, reviewed },
        },
      ]
    : []),
  ...measures.flatMap((measure): Chart[] => {
    const layout = layoutSteps(measure, events);
    if (!layout) return [];
    const first = layout.steps[0]?.day ?? '';
    const last = layout.steps.at(-1)?.day ?? '';
    return [
      {
        name: `steps-${measure.id}`,
        title: measure.name,
        lede: fillText(words.stepsLede, { dates: formatDateRange(first, last) }),
        alt: stepsAlt(measure, layout, reviewed),
        page: eventUrl(measure.event.id),
        wrapperClass: 'steps',
        component: Steps,
        props: { layout },
      },
    ];
  }),
];

const container = await Container.create();

/** Returns a chart with the HTML its component renders, as on the pages; throws if there is no chart of that name. */
export async function chartInput(name: string | undefined, base: URL | undefined): Promise<ChartInput> {
  const chart = charts.find((candidate) => candidate.name === name);
  if (!chart) throw new Error(`There is no chart "${name}".`);
  const { component, props, page, ...input } = chart;
  const html = await container.renderToString(component, { props });
  return { ...input, html, page: new URL(page, base) };
}

/** The static paths of all charts, by name. */
export const chartPaths = () => charts.map(({ name }) => ({ params: { name } }));
