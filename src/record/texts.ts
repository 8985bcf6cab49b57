import { texts } from 'virtual:texts';

/** Loads the text of an event, explainer or page as a component, with its headings; throws if there is none. */
export async function loadText(kind: 'events' | 'explainers' | 'pages', id: string) {
  const load = texts[`${kind}/${id}`];
  if (!load) throw new Error(`content/${kind}: no text for "${id}"`);
  const { Content, getHeadings } = await load();
  return { Content, headings: getHeadings() };
}
