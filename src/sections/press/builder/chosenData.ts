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
  // WordPress drops the options and shows the oEmbed response for the address; that of a frozen copy is the copy as it is.
  const isWordPress = choice.code === 'wordpress';
  const isBareCopy = isWordPress && frozen !== undefined;
  const options: Choice = isWordPress ? {} : choice;
  const data = embedDataFor(builderData, id, isBareCopy ? {} : { ...builderDefaults, ...options });
  if (!data) return undefined;
  const copies = widget?.frozen ?? events.find((event) => `event/${event.id}` === id)?.frozen ?? [];
  if (frozen !== undefined && copies.every(({ date }) => date !== frozen)) return undefined;
  const plain = frozen === undefined ? data.plain : `${data.plain}@${frozen}/`;
  const query = isBareCopy ? '' : widgetQuery(options, widget?.heights.compact !== undefined);
  return { ...data, plain, src: plain + query };
}
