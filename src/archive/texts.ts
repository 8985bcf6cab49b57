import { getEntry, render } from 'astro:content';

/** The text of an event, explainer or page as a component, with its headings; fails if the file is not there. */
export async function textOf(kind: 'events' | 'explainers' | 'pages', id: string) {
  const entry = await getEntry(kind, id);
  if (!entry) throw new Error(`content/${kind}: no text for "${id}"`);
  return render(entry);
}
