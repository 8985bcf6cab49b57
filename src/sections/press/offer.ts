import { rank } from '../../charts/marks.ts';
import { layoutSteps } from '../../charts/steps.ts';
import { widgetHeight } from '../../charts/widgetHeight.ts';
import { forceAlt, peopleAlt, stepsAlt, timelineAlt, worldAlt } from '../../words/altTexts.ts';
import { instruments } from '../../record/select/comparison.ts';
import { mainStep, stepKinds } from '../../record/select/countries.ts';
import { dateInWords } from '../../record/time/dates.ts';
import { stateOn } from '../../record/time/dayState.ts';
import { firstBindingDay } from '../../record/time/inForce.ts';
import { unitsOf } from '../../record/select/listed.ts';
import type { Archive, Measure } from '../../record/model.ts';
import { newestPicture } from '../../record/keptPictures.ts';
import type { EmbedData, EmbedPicture } from '../../embed/embedCode.ts';
import { embedUrl, hostScriptUrl, keptPictureUrl } from '../../embed/embedUrls.ts';
import type { OfferedWidget, Offers } from '../../embed/offers.ts';
import { absolute, cardUrl, chartUrl, countryUrl, eventUrl, personUrl } from '../../site/urls.ts';
import { type Widget, widgetsOf } from '../../embed/widgets.ts';

const chart = (name: string, alt: string): EmbedPicture => ({
  png: absolute(chartUrl(name, 'png')),
  svg: absolute(chartUrl(name, 'svg')),
  alt,
});

const row = (date: string, inWords: string, text: string, to: string) => ({
  ...{ date, inWords, text },
  to: absolute(to),
});
const rowOf = (measure: Measure, date: string, inWords: string, text: string) =>
  row(date, inWords, text, eventUrl(measure.event.id));

/** What a widget lists and the picture that shows the same. */
function contentOf(widget: Widget, archive: Archive): Pick<OfferedWidget, 'events' | 'rows' | 'picture'> {
  const { site, events, measures, people, countries } = archive;
  const { since, reviewed } = site;
  if (widget.kind === 'timeline') {
    const { id, events: own } = widget.timeline;
    const picture = chart(id, timelineAlt(widget.title, own, measures, reviewed));
    return { events: own.map((event) => events.indexOf(event)), picture };
  }
  if (widget.kind === 'in-force') {
    const rows = stateOn(measures, reviewed).binding.map(({ measure }) => {
      const date = firstBindingDay(measure) ?? measure.issued;
      return rowOf(measure, date, `Since ${dateInWords(date)}`, measure.name);
    });
    return { rows, picture: chart('in-force', forceAlt(measures, since, reviewed)) };
  }
  if (widget.kind === 'zoom') {
    const rows = site.figure.timeline.events.map(({ id, date, headline }) =>
      row(date, dateInWords(date), headline, eventUrl(id)),
    );
    return { rows };
  }
  if (widget.kind === 'compare')
    return {
      rows: instruments(measures).map((measure) => {
        const { issued, comparison, name } = measure;
        return rowOf(measure, issued, `Issued ${dateInWords(issued)}`, `${comparison.kind}: ${name}`);
      }),
    };
  if (widget.kind === 'people') {
    const rows = unitsOf(people).flatMap(({ people: own }) =>
      own.map((person) => {
        const { id, name, role, listing } = person;
        const since = listing?.since ?? reviewed;
        const said = listing ? `Listed ${dateInWords(since)}` : `Not listed as of ${dateInWords(since)}`;
        return row(since, said, `${name}, ${role}`, personUrl(id));
      }),
    );
    return { rows, picture: chart('people', peopleAlt(people, reviewed)) };
  }
  if (widget.kind === 'world') {
    const rows = countries.flatMap((country) => {
      const step = mainStep(country);
      if (!step) return [];
      const text = `${country.name}: ${stepKinds[step.action].name}, by ${step.by}`;
      return row(step.date, dateInWords(step.date), text, countryUrl(country.id));
    });
    const mapped = countries.some(({ atlas }) => atlas);
    return { rows, picture: mapped ? chart('world', worldAlt(countries, reviewed)) : undefined };
  }
  // An event is offered as a row of the list of events.
  if (widget.kind === 'event') return {};
  // A new kind of widget has to say here what its list and picture are.
  widget.kind satisfies 'deadlines';
  const laid = site.deadlines.measures.flatMap((measure) => layoutSteps(measure, events) ?? []);
  const [first] = laid;
  const rows = laid.flatMap(({ measure, steps }) =>
    steps.map(({ day, event, what }) =>
      rowOf(measure, day, dateInWords(day), what ?? event?.headline ?? measure.name),
    ),
  );
  const picture = first && chart(`steps-${first.measure.id}`, stepsAlt(first.measure, first, reviewed));
  return { rows, picture };
}

/** The newest picture kept of a widget, in words that name its day. */
function pinnedOf(widget: Widget, { pictures }: Archive): EmbedData['pinned'] {
  const kept = newestPicture(pictures, widget.id);
  if (!kept) return undefined;
  return {
    png: absolute(keptPictureUrl(kept.name)),
    alt: `${widget.title}, as of ${dateInWords(kept.date)}. Every date is listed below.`,
  };
}

/** Every widget of the site with what its codes are written from. */
export function offersOf(archive: Archive): Offers {
  const widgets = widgetsOf(archive);
  const heights = new Map(widgets.map((widget) => [widget.id, widgetHeight(widget, archive)]));
  return {
    siteName: archive.site.name,
    hostScript: absolute(hostScriptUrl()),
    ofEvent: {
      page: decodeURI(absolute(eventUrl('{id}'))),
      plain: decodeURI(absolute(embedUrl('event/{id}'))),
      png: decodeURI(absolute(cardUrl('events/{id}'))),
    },
    events: archive.events.map(({ id, date, end, headline, track, weight }) => ({
      ...{ id, date, inWords: dateInWords(date), end, text: headline },
      ...{ track: track.id, weight: rank[weight] },
      height: heights.get(`event/${id}`) ?? 0,
    })),
    widgets: widgets
      .filter(({ kind }) => kind !== 'event')
      .map((widget) => ({
        ...{ id: widget.id, title: widget.title, what: widget.what, height: heights.get(widget.id) ?? 0 },
        ...{ plain: absolute(embedUrl(widget.id)), page: absolute(widget.page) },
        ...contentOf(widget, archive),
        pinned: pinnedOf(widget, archive),
      })),
  };
}
