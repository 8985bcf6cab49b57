/** So many things are drawn in one go while the view opens, and later when much has changed. */
export const [opening, later] = [6, 24];

/** Lets the browser draw and answer before the work goes on. */
export const breathe = (): Promise<void> => new Promise((go) => setTimeout(go));

/** Works through a list in portions: larger ones where the machine is quick, smaller ones where it is slow, with a breath between two. */
export async function inPortions<T>(
  list: readonly T[],
  first: number,
  work: (portion: T[]) => void,
): Promise<void> {
  let size = first;
  for (let at = 0; at < list.length;) {
    if (at > 0) await breathe();
    const begun = performance.now();
    work(list.slice(at, at + size));
    at += size;
    const took = performance.now() - begun;
    if (took > 30) size = Math.max(3, Math.floor(size / 2));
    else if (took < 12) size *= 2;
  }
}
