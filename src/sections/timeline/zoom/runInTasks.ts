/** Runs steps one after another, each in a task of its own, so that the browser can paint and handle input in between; returns false if it was stopped before the last had ended. */
export async function runInTasks(
  steps: readonly (() => void | Promise<void>)[],
  signal: AbortSignal,
): Promise<boolean> {
  for (const step of steps) {
    await step();
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return false;
  }
  return true;
}
