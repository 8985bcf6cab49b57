import { texts } from 'virtual:texts';

/** The text of an event, explainer or page as a component, with its headings; fails if there is none. */
export async function textOf(kind: 'events' | 'explainers' | 'pages', id: string) {
  const read = texts[`${kind}/${id}`];
  if (!read) throw new Error(`content/${kind}: no text for "${id}"`);
  const { Content, getHeadings } = await read();
  return { Content, headings: getHeadings() };
}
