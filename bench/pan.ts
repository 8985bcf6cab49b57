import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';

/** How many frames a second were drawn: in the worst quarter of a second, and over the whole time. */
export interface FrameRates {
  worst: number;
  mean: number;
}

const worstOver = 250;
const seconds = 1.5;
const movesPerSecond = 60;

/** Returns how many frames lie between two times; of a frame that lies there in part, the part counts. */
function framesBetween(times: readonly number[], from: number, to: number): number {
  return times.slice(1).reduce((sum, end, index) => {
    const start = times[index] ?? end;
    const inside = Math.min(end, to) - Math.max(start, from);
    return inside > 0 ? sum + inside / (end - start) : sum;
  }, 0);
}

/** Returns the rates of frames drawn at the times given, in milliseconds; undefined if they span less than a quarter of a second. */
export function frameRates(times: readonly number[]): FrameRates | undefined {
  const [first = 0, last = first] = [times[0], times.at(-1)];
  if (last - first < worstOver) return undefined;
  // The fewest are in a span that begins or ends with a frame.
  const starts = times
    .flatMap((time) => [time, time - worstOver])
    .filter((start) => start >= first && start + worstOver <= last);
  const fewest = Math.min(...starts.map((start) => framesBetween(times, start, start + worstOver)));
  return { worst: (fewest * 1000) / worstOver, mean: ((times.length - 1) * 1000) / (last - first) };
}

/** Runs in the page: notes the time of every frame from the press of the mouse to its release. */
function noteFrames(): void {
  const frames: number[] = [];
  Object.assign(window, { frames });
  let pressed = false;
  const note = () => {
    frames.push(performance.now());
    if (pressed) requestAnimationFrame(note);
  };
  const press = () => {
    pressed = true;
    note();
  };
  addEventListener('pointerdown', press, { capture: true, once: true });
  addEventListener('pointerup', () => (pressed = false), { capture: true, once: true });
}

/** Drags from right to left across half of an element's width; the mouse does not wait for the page, as a hand does not. */
async function drag(client: CDPSession, box: { x: number; y: number; width: number; height: number }) {
  const y = box.y + box.height / 2;
  const send = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', part: number) =>
    client.send('Input.dispatchMouseEvent', {
      type,
      x: box.x + box.width * (0.75 - part / 2),
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    });
  const sent = [send('mousePressed', 0)];
  const start = performance.now();
  for (let part = 0; part < 1; part = (performance.now() - start) / 1000 / seconds) {
    sent.push(send('mouseMoved', part));
    await setTimeout(1000 / movesPerSecond);
  }
  sent.push(send('mouseReleased', 1));
  await Promise.all(sent);
}

/** Drags a chart for one and a half seconds and returns how many frames a second were drawn; undefined if the chart looks the same afterwards. */
export async function pan(page: Page, selector: string): Promise<FrameRates | undefined> {
  const chart = page.locator(selector).first();
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (!box) return undefined;
  const bottom = Math.min(box.y + box.height, page.viewportSize()?.height ?? Infinity);
  const before = await chart.screenshot();
  await page.evaluate(noteFrames);
  const client = await page.context().newCDPSession(page);
  await drag(client, { ...box, height: bottom - box.y });
  await page.waitForTimeout(1000);
  if (before.equals(await chart.screenshot())) return undefined;
  return frameRates(await page.evaluate(() => (window as unknown as { frames: number[] }).frames));
}
