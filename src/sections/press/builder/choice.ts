import { readValid, type Valid, validators } from '../../../embed/client/options.ts';

const { layout, height, title, intro, transparent, font, credit, theme, accent } = validators;
const { track, from, to, max, events, event, heading, since } = validators;

/** The options of a widget that choose its events: those for one timeline do not apply to another. */
const eventOptions = { track, from, to, max, events, event };
/** The options that the widget itself reads from its address. */
const widgetOptions = {
  ...eventOptions,
  theme,
  accent,
  layout,
  height,
  title,
  intro,
  transparent,
  font,
  credit,
  heading,
  since,
};

/** The options in the address of the builder, each with a test for valid values. */
const builderOptions = {
  widget: /^[a-z][a-z\d/-]*$/,
  ...widgetOptions,
  /** The day of a frozen copy. */
  frozen: /^\d{4}-\d\d-\d\d$/,
  wide: /^(320|360|650|900|fluid)$/,
  code: /^(frame|wordpress|ghost|amp|script|list|picture)$/,
};

/** The options a reader set; an absent option keeps the builder's default. */
export type Choice = Valid<keyof typeof builderOptions>;

/** The value of the topics if none is chosen; no option has it. */
export const noTopics = '-';

/** What the builder selects at first. */
export const builderDefaults: Choice = { theme: 'light', layout: 'compact', font: 'sans', credit: 'full' };
/** What a widget shows without options. */
const widgetDefaults: Choice = { ...builderDefaults, layout: 'full' };

/** Returns a choice without the options that have their default value. */
const withoutDefaults = (choice: Choice, defaults: Choice): Choice =>
  Object.fromEntries(
    Object.entries(choice).filter(([name, value]) => defaults[name as keyof Choice] !== value),
  );

/** Reads a choice from the parameters of a URL or the controls; invalid values are left out. */
export function readChoice(source: Pick<URLSearchParams, 'get'>): Choice {
  const choice = readValid(builderOptions, source);
  if (choice.accent) choice.accent = choice.accent.slice(-6).toLowerCase();
  return withoutDefaults(choice, builderDefaults);
}

/** Returns a choice without the options that belong to another widget than the one it now has. */
export const forOtherWidget = (choice: Choice): Choice =>
  Object.fromEntries(
    Object.entries(choice).filter(
      ([name]) => !(name in eventOptions) && !/^(title|intro|frozen|since)$/.test(name),
    ),
  );

/** Writes the options in a table as a query with its question mark, or an empty string if none is set. */
function queryOf(choice: Choice, options: object): string {
  const query = Object.keys(options).flatMap((name) => {
    const value = choice[name as keyof Choice];
    return value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  // Commas and slashes need no escaping in a query.
  return query.length > 0 ? `?${query.join('&').replace(/%2C/g, ',').replace(/%2F/g, '/')}` : '';
}

/** The query of the builder page that restores the choice. */
export const pageQuery = (choice: Choice): string => queryOf(choice, builderOptions);

/** The query of the widget's address; `hasLayouts` says whether the widget has several layouts. A frozen copy is told its colors, because its default may be another one. */
export function widgetQuery(choice: Choice, hasLayouts = false): string {
  const isFrozen = choice.frozen !== undefined;
  const chosen: Choice = { ...builderDefaults, ...choice };
  if (!hasLayouts) delete chosen.layout;
  const query = withoutDefaults(chosen, isFrozen ? { ...widgetDefaults, theme: '' } : widgetDefaults);
  return queryOf(query, widgetOptions);
}
