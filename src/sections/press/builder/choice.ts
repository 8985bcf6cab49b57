/** Everything that can be chosen, by the names the address bears, with the form its value must have. */
const forms = {
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

/** What was chosen; what is left out is as the widget is made. */
export type Choice = { [name in keyof typeof forms]?: string };

const names = Object.keys(forms) as (keyof Choice)[];

/** The options a widget itself understands. */
const options = ['track', 'from', 'to', 'max', 'events', 'event', 'theme', 'accent'] as const;

const wellFormed = (name: keyof Choice, value: string) => new RegExp(`^(?:${forms[name]})$`).test(value);

/** A choice from anything that tells values by name; what is not well formed is left out. */
export function choiceFrom(get: (name: string) => string | null | undefined): Choice {
  const choice: Choice = {};
  for (const name of names) {
    const value = get(name)?.trim();
    if (value && wellFormed(name, value))
      choice[name] = name === 'accent' ? value.slice(-6).toLowerCase() : value;
  }
  return choice;
}

/** Some of a choice as a query, with its question mark; empty if nothing is chosen. */
function queryOf(choice: Choice, own: readonly (keyof Choice)[]): string {
  const query = own.flatMap((name) => (choice[name] ? [`${name}=${encodeURIComponent(choice[name])}`] : []));
  // Commas and slashes may stand in a query as they are.
  return query.length > 0 ? `?${query.join('&').replace(/%2C/g, ',').replace(/%2F/g, '/')}` : '';
}

/** The query of this page that gives the same choice again. */
export const pageQuery = (choice: Choice): string => queryOf(choice, names);

/** The query of the widget's address. */
export const widgetQuery = (choice: Choice): string => queryOf(choice, options);
