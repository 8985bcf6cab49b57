import { weightRank } from '../../charts/marks.ts';
import { layoutSteps } from '../../charts/steps.ts';
import { widgetHeight } from '../../charts/widgetHeight.ts';
import { inForceAlt, peopleAlt, stepsAlt, timelineAlt, worldAlt } from '../../words/altTexts.ts';
import { instruments } from '../../record/select/comparison.ts';
import { mainStep } from '../../record/select/countries.ts';
import * as words from '../../words/en/pressBuilder.ts';
import { fillText } from '../../words/fill.ts';
import { formatDate } from '../../words/format.ts';
import { stateOn } from '../../record/time/dayState.ts';
import { firstBindingDay } from '../../record/time/inForce.ts';
import { peopleByUnit } from '../../record/select/listed.ts';
import type { Archive, Measure } from '../../record/model.ts';
import { newestPicture } from '../../record/load/pictures.ts';
import type { EmbedData, EmbedPicture } from '../../embed/embedCode.ts';
import { embedUrl, hostScriptUrl, keptPictureUrl } from '../../embed/embedUrls.ts';
import type { BuilderWidget, BuilderData } from '../../embed/builderData.ts';
import { absolute, cardUrl, chartUrl, countryUrl, eventUrl, personUrl } from '../../site/urls.ts';
import { type Widget, widgetsOf } from '../../embed/widgets.ts';

const chart = (name: string, alt: string): EmbedPicture => ({
  png: absolute(chartUrl(name, 'png')),
  svg: absolute(chartUrl(name, 'svg')),
  alt,
});

const row = (date: string, inWords: string, text: string, to: string) => ({
  date,
  inWords,
  text,
  to: absolute(to),
});
const measureRow = (measure: Measure, date: string, inWords: string, text: string) =>
  row(date, inWords, text, eventUrl(measure.event.id));

/** The events or rows a widget lists, and the picture that shows the same content. */
function contentOf(widget: Widget, archive: Archive): Pick<BuilderWidget, 'events' | 'rows' | 'picture'> {
  const { site, events, measures, people, countries } = archive;
  const { since, reviewed } = site;
  if (widget.kind === 'timeline') {
    const { id, events: timelineEvents } = widget.timeline;
    const picture = chart(id, timelineAlt(widget.title, timelineEvents, measures, reviewed));
    return { events: timelineEvents.map((event) => events.indexOf(event)), picture };
  }
  if (widget.kind === 'in-force') {
    const rows = stateOn(measures, reviewed).binding.map(({ measure }) => {
      const date = firstBindingDay(measure) ?? measure.issued;
      return measureRow(measure, date, fillText(words.since, { date: formatDate(date) }), measure.name);
    });
    return { rows, picture: chart('in-force', inForceAlt(measures, since, reviewed)) };
  }
  if (widget.kind === 'zoom') {
    const rows = site.figure.timeline.events.map(({ id, date, headline }) =>
      row(date, formatDate(date), headline, eventUrl(id)),
    );
    return { rows };
  }
  if (widget.kind === 'compare')
    return {
      rows: instruments(measures).map((measure) => {
        const { issued, comparison, name } = measure;
        const text = fillText(words.instrument, { kind: comparison.kind, name });
        return measureRow(measure, issued, fillText(words.issued, { date: formatDate(issued) }), text);
      }),
    };
  if (widget.kind === 'people') {
    const rows = peopleByUnit(people).flatMap(({ people: members }) =>
      members.map((person) => {
        const { id, name, role, listing } = person;
        const date = listing?.since ?? reviewed;
        const dateText = fillText(listing ? words.listed : words.notListed, { date: formatDate(date) });
        return row(date, dateText, fillText(words.person, { name, role }), personUrl(id));
      }),
    );
    return { rows, picture: chart('people', peopleAlt(people, reviewed)) };
  }
  if (widget.kind === 'world') {
    const rows = countries.flatMap((country) => {
      const step = mainStep(country);
      if (!step) return [];
      const text = fillText(words.step, { country: country.name, step: step.action.name, by: step.by });
      return row(step.date, formatDate(step.date), text, countryUrl(country.id));
    });
    const mapped = countries.some(({ atlas }) => atlas);
    return {
      rows,
      picture: mapped ? chart('world', worldAlt(countries, site.stepKinds, reviewed)) : undefined,
    };
  }
  // The builder offers single events in the list of events, not as widgets of their own.
  if (widget.kind === 'event') return {};
  // The compiler stops here until a new kind of widget has its list and picture above.
  widget.kind satisfies 'deadlines';
  const layouts = (site.deadlines?.measures ?? []).flatMap((measure) => layoutSteps(measure, events) ?? []);
  const [first] = layouts;
  const rows = layouts.flatMap(({ measure, steps }) =>
    steps.map(({ day, event, what }) =>
      measureRow(measure, day, formatDate(day), what ?? event?.headline ?? measure.name),
    ),
  );
  const picture = first && chart(`steps-${first.measure.id}`, stepsAlt(first.measure, first, reviewed));
  return { rows, picture };
}

/** The newest kept picture of a widget, with an alt text that names its date; undefined if none was kept. */
function pinnedPicture(widget: Widget, { pictures }: Archive): EmbedData['pinned'] {
  const kept = newestPicture(pictures, widget.id);
  if (!kept) return undefined;
  return {
    png: absolute(keptPictureUrl(kept.name)),
    alt: fillText(words.pinnedAlt, { title: widget.title, date: formatDate(kept.date) }),
  };
}

/** Returns the data of the builder: every widget of the site, with what its embed codes are generated from. */
export function createBuilderData(archive: Archive): BuilderData {
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
      id,
      date,
      inWords: formatDate(date),
      end,
      text: headline,
      track: track.id,
      weight: weightRank[weight],
      height: heights.get(`event/${id}`) ?? 0,
    })),
    widgets: widgets
      .filter(({ kind }) => kind !== 'event')
      .map((widget) => ({
        id: widget.id,
        title: widget.title,
        what: widget.what,
        height: heights.get(widget.id) ?? 0,
        plain: absolute(embedUrl(widget.id)),
        page: absolute(widget.page),
        ...contentOf(widget, archive),
        pinned: pinnedPicture(widget, archive),
      })),
  };
}
