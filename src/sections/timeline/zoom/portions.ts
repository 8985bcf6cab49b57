/** The number of items drawn first while the view opens. */
export const openingPortion = 6;

/** The number of items drawn first on later draws. */
export const laterPortion = 24;

/** Waits for the next task, so that the browser can paint and handle input. */
export const awaitNextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Processes items in portions, one per task; portions that take less than 12 ms double the next size, those over 30 ms halve it. */
export async function inPortions<T>(
  items: readonly T[],
  firstSize: number,
  handle: (portion: T[]) => void,
): Promise<void> {
  let size = firstSize;
  for (let index = 0; index < items.length;) {
    if (index > 0) await awaitNextTask();
    const startedAt = performance.now();
    handle(items.slice(index, index + size));
    index += size;
    const elapsedMs = performance.now() - startedAt;
    if (elapsedMs > 30) size = Math.max(3, Math.floor(size / 2));
    else if (elapsedMs < 12) size *= 2;
  }
}
