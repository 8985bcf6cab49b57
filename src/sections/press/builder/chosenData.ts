import { type BuilderData, embedDataFor } from '../../../embed/builderData.ts';
import type { EmbedData } from '../../../embed/embedCode.ts';
import { builderDefaults, type Choice, widgetQuery } from './choice.ts';

/** Returns what the code of a choice is written from, with the estimated height in an article column, or the fixed one; undefined if there is no such widget, or no such frozen copy of it. */
export function chosenData(builderData: BuilderData, choice: Choice): EmbedData | undefined {
  const { widgets, events } = builderData;
  const { widget: id = widgets[0]?.id ?? '', frozen } = choice;
  const widget = widgets.find((candidate) => candidate.id === id);
  // The story of a timeline is a widget of its own.
  if (choice.layout === 'story' && frozen === undefined && widget?.story !== undefined)
    return chosenData(builderData, { ...choice, widget: widget.story });
  // WordPress shows what is at an address, and drops the options.
  const keepsOptions = choice.code !== 'wordpress';
  const data = embedDataFor(builderData, id, keepsOptions ? { ...builderDefaults, ...choice } : {});
  if (!data) return undefined;
  const copies = widget?.frozen ?? events.find((event) => `event/${event.id}` === id)?.frozen ?? [];
  if (frozen !== undefined && copies.every(({ date }) => date !== frozen)) return undefined;
  const plain = frozen === undefined ? data.plain : `${data.plain}@${frozen}/`;
  const query = keepsOptions ? widgetQuery(choice, widget?.heights.compact !== undefined) : '';
  return { ...data, plain, src: plain + query };
}
