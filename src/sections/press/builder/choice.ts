import { readValid, type Valid, validators } from '../../../embed/client/options.ts';
import { codeKindIds } from '../../../embed/embedCode.ts';
import { discoveryLayout } from '../../../embed/oembedNames.ts';
import { previewWidths } from '../previewWidths.ts';

/** Returns the test for values from a list. */
const oneOf = (values: readonly string[]) => ({ test: (value: string) => values.includes(value) });

/** The options in the address of the builder, each with a test for valid values: those of the widget, and what the builder needs besides. */
const builderOptions = {
  widget: /^[a-z][a-z\d/-]*$/,
  ...validators,
  /** The day of a frozen copy. */
  frozen: /^\d{4}-\d\d-\d\d$/,
  wide: oneOf(previewWidths),
  code: oneOf(codeKindIds),
};

/** The names of these options. */
export const optionNames = Object.keys(builderOptions) as (keyof typeof builderOptions)[];

/** The options a reader set; an absent option keeps the builder's default. */
export type Choice = Valid<keyof typeof builderOptions>;

/** The options made for one widget, which do not apply to another: its events, its words, its height and its copies. */
const ofOneWidget: ReadonlySet<string> = new Set<keyof Choice>([
  'track',
  'from',
  'to',
  'max',
  'events',
  'event',
  'title',
  'intro',
  'height',
  'since',
  'frozen',
]);

/** The value of the topics if none is chosen; no option has it. */
export const noTopics = '-';

/** What the builder selects at first; the layout is the one WordPress shows. */
export const builderDefaults = {
  theme: 'light',
  layout: discoveryLayout,
  font: 'sans',
  credit: 'full',
  code: 'html',
} as const satisfies Choice;
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
  Object.fromEntries(Object.entries(choice).filter(([name]) => !ofOneWidget.has(name)));

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
  return queryOf(query, validators);
}
