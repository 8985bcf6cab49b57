/** The pattern a value must match, by the name of the option in the address. */
const patterns = {
  widget: '[a-z][a-z0-9/-]{0,150}',
  track: '[a-z][a-z0-9,-]{0,2000}',
  from: '\\d{4}(-\\d\\d){0,2}',
  to: '\\d{4}(-\\d\\d){0,2}',
  max: '[1-9]\\d{0,2}',
  events: '[a-z][a-z0-9,-]{0,9000}',
  event: '[a-z][a-z0-9-]{0,150}',
  theme: 'light|dark',
  accent: '#?[0-9a-fA-F]{6}',
  height: '[1-9]\\d{2,3}',
  wide: '320|360|650|900|fluid',
  code: 'frame|wordpress|ghost|amp|script|list|picture',
};

/** The options a reader set; an absent option keeps the widget's default. */
export type Choice = { [name in keyof typeof patterns]?: string };

const optionNames = Object.keys(patterns) as (keyof Choice)[];

/** The options that the widget itself reads from its address. */
const widgetOptions = ['track', 'from', 'to', 'max', 'events', 'event', 'theme', 'accent'] as const;

const isValid = (name: keyof Choice, value: string) => new RegExp(`^(?:${patterns[name]})$`).test(value);

/** Reads a choice from a getter of values by name; invalid values are left out. */
export function readChoice(get: (name: string) => string | null | undefined): Choice {
  const choice: Choice = {};
  for (const name of optionNames) {
    const value = get(name)?.trim();
    if (value && isValid(name, value))
      choice[name] = name === 'accent' ? value.slice(-6).toLowerCase() : value;
  }
  return choice;
}

/** Writes the named options as a query with its question mark, or an empty string if none is set. */
function queryOf(choice: Choice, included: readonly (keyof Choice)[]): string {
  const query = included.flatMap((name) =>
    choice[name] ? [`${name}=${encodeURIComponent(choice[name])}`] : [],
  );
  // Commas and slashes need no escaping in a query.
  return query.length > 0 ? `?${query.join('&').replace(/%2C/g, ',').replace(/%2F/g, '/')}` : '';
}

/** The query of the builder page that restores the choice. */
export const pageQuery = (choice: Choice): string => queryOf(choice, optionNames);

/** The query of the widget's address. */
export const widgetQuery = (choice: Choice): string => queryOf(choice, widgetOptions);
