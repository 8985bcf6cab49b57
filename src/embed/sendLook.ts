/** Tells the widget in a frame, if its options have `theme=host` or `font=host`, whether the page is dark around it, and its font families there: `{ type: 'record-look', dark, font }`. */
export function sendLook(frame: HTMLIFrameElement): void {
  if (!/[?&](theme|font)=host\b/.test(frame.src)) return;
  const { colorScheme, fontFamily } = getComputedStyle(frame.parentElement ?? frame);
  const schemes = colorScheme.split(' ');
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const dark = schemes.includes('dark') && (prefersDark || !schemes.includes('light'));
  frame.contentWindow?.postMessage({ type: 'record-look', dark, font: fontFamily }, '*');
}
