import { rank } from '../../charts/marks.ts';
import { layoutSteps } from '../../charts/steps.ts';
import { widgetHeight } from '../../charts/widgetHeight.ts';
import { forceAlt, stepsAlt, timelineAlt } from '../../domain/altTexts.ts';
import { dateInWords } from '../../domain/dates.ts';
import { stateOn } from '../../domain/dayState.ts';
import { firstBindingDay } from '../../domain/inForce.ts';
import type { Archive, Measure } from '../../domain/model.ts';
import type { Pasted } from '../../site/embedCode.ts';
import { embedUrl, hostScriptUrl, wholeUrl } from '../../site/embedUrls.ts';
import type { OfferedWidget, Offers } from '../../site/offers.ts';
import { cardUrl, chartUrl, eventUrl } from '../../site/urls.ts';
import { type Widget, widgetsOf } from '../../site/widgets.ts';

const chart = (name: string, alt: string): Pasted['picture'] => ({
  png: wholeUrl(chartUrl(name, 'png')),
  svg: wholeUrl(chartUrl(name, 'svg')),
  alt,
  whole: true,
});

const rowOf = (measure: Measure, date: string, inWords: string, text: string) => ({
  ...{ date, inWords, text },
  to: wholeUrl(eventUrl(measure.event.id)),
});

/** What a widget lists and the picture that shows the same. */
function contentOf(widget: Widget, archive: Archive): Pick<OfferedWidget, 'events' | 'rows' | 'picture'> {
  const { site, events, measures } = archive;
  const { since, reviewed } = site;
  if (widget.kind === 'timeline') {
    const { id, events: own } = widget.timeline;
    const picture = chart(id, timelineAlt(widget.title, own, reviewed));
    return { events: own.map((event) => events.indexOf(event)), picture };
  }
  if (widget.kind === 'in-force') {
    const rows = stateOn(measures, reviewed).binding.map(({ measure }) => {
      const date = firstBindingDay(measure) ?? measure.issued;
      return rowOf(measure, date, `Since ${dateInWords(date)}`, measure.name);
    });
    return { rows, picture: chart('in-force', forceAlt(measures, since, reviewed)) };
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

/** Every widget of the site with what its codes are written from. */
export function offersOf(archive: Archive): Offers {
  const widgets = widgetsOf(archive);
  const heights = new Map(widgets.map((widget) => [widget.id, widgetHeight(widget, archive)]));
  return {
    siteName: archive.site.name,
    hostScript: wholeUrl(hostScriptUrl()),
    ofEvent: {
      page: decodeURI(wholeUrl(eventUrl('{id}'))),
      plain: decodeURI(wholeUrl(embedUrl('event/{id}'))),
      png: decodeURI(wholeUrl(cardUrl('events/{id}'))),
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
        ...{ plain: wholeUrl(embedUrl(widget.id)), page: wholeUrl(widget.page) },
        ...contentOf(widget, archive),
      })),
  };
}
