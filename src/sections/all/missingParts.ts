import type { Widget } from '../../embed/widget.ts';
import type { SocialCard } from '../../images/cards.ts';
import type { Archive } from '../../record/model.ts';
import { chartsOf } from './charts.ts';
import type { Chart } from './defineSection.ts';
import { socialCards } from './sections.ts';
import { widgetsOf } from './widgets.ts';

/** What the sections of a site declare. */
interface Declared {
  widgets: readonly Pick<Widget, 'id' | 'card' | 'chart'>[];
  cards: readonly Pick<SocialCard, 'page'>[];
  charts: readonly Pick<Chart, 'name'>[];
}

/** Returns a sentence for each card and chart that a widget names and no section has, and for each address that two widgets have. */
export function missingParts({ widgets, cards, charts }: Declared): string[] {
  const cardNames = new Set(cards.map(({ page }) => page));
  const chartNames = new Set(charts.map(({ name }) => name));
  const ids = new Set<string>();
  return widgets.flatMap(({ id, card, chart }) => {
    const isTaken = ids.has(id);
    ids.add(id);
    return [
      ...(isTaken ? [`Two widgets have the id "${id}".`] : []),
      ...(cardNames.has(card)
        ? []
        : [`The widget "${id}" names the card "${card}", and no section has it under cards.`]),
      ...(chart === undefined || chartNames.has(chart)
        ? []
        : [`The widget "${id}" names the chart "${chart}", and no section has it under charts.`]),
    ];
  });
}

/** Returns all widgets of the site; throws an error that lists the parts their sections fail to define. */
export function requireCompleteWidgets(archive: Archive): Widget[] {
  const widgets = widgetsOf(archive);
  const missing = missingParts({ widgets, cards: socialCards(archive), charts: chartsOf(archive) });
  if (missing.length > 0) throw new Error(missing.join('\n'));
  return widgets;
}
