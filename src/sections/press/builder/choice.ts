import { readValid, type Valid, validators } from '../../../embed/client/options.ts';

const { track, from, to, max, events, event, theme, accent } = validators;
/** The options that the widget itself reads from its address. */
const widgetOptions = { track, from, to, max, events, event, theme, accent };

/** The options in the address of the builder, each with a test for valid values. */
const builderOptions = {
  widget: /^[a-z][a-z\d/-]*$/,
  ...widgetOptions,
  height: /^[1-9]\d{2,3}$/,
  wide: /^(320|360|650|900|fluid)$/,
  code: /^(frame|wordpress|ghost|amp|script|list|picture)$/,
};

/** The options a reader set; an absent option keeps the widget's default. */
export type Choice = Valid<keyof typeof builderOptions>;

/** Reads a choice from the parameters of a URL or the controls; invalid values are left out. */
export function readChoice(source: Pick<URLSearchParams, 'get'>): Choice {
  const choice = readValid(builderOptions, source);
  if (choice.accent) choice.accent = choice.accent.slice(-6).toLowerCase();
  return choice;
}

/** Writes the options in a table as a query with its question mark, or an empty string if none is set. */
function queryOf(choice: Choice, options: object): string {
  const query = Object.entries(choice).flatMap(([name, value]) =>
    name in options ? [`${name}=${encodeURIComponent(value)}`] : [],
  );
  // Commas and slashes need no escaping in a query.
  return query.length > 0 ? `?${query.join('&').replace(/%2C/g, ',').replace(/%2F/g, '/')}` : '';
}

/** The query of the builder page that restores the choice. */
export const pageQuery = (choice: Choice): string => queryOf(choice, builderOptions);

/** The query of the widget's address. */
export const widgetQuery = (choice: Choice): string => queryOf(choice, widgetOptions);
