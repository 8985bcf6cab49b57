/** A widget in a frame: its address, its accessible name, and the height it is given until it tells its own, in pixels. */
export interface Frame {
  src: string;
  title: string;
  height: number;
  /** In pixels; a frame without it is as wide as the column around it. */
  width?: number;
}

/**
 * Who sizes a frame: `script`, the host script embed.js, or `browser`, by CSS frame-sizing.
 * A frame never gets both: Chromium 156 paints only the top 150 px of a lazy frame that has
 * `frame-sizing` together with a height of its own, or a `min-height` above that of its content.
 */
export type Sizing = 'script' | 'browser';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for HTML content and double-quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** What a framed widget may do: run its script and open links in new windows. */
export const frameSandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/**
 * The inline style of a frame.
 * Only a browser that knows `frame-sizing` may get `height:auto`, and only CSS `if()` can say so inline;
 * browsers without `if()` drop that declaration and keep the height before it.
 * See https://drafts.csswg.org/css-values-5/#if-notation and https://drafts.csswg.org/css-sizing-4/#responsive-iframes
 */
export function frameStyle({ height, width }: Pick<Frame, 'height' | 'width'>, sizing: Sizing): string {
  const natural =
    sizing === 'browser'
      ? [
          `height:if(supports(frame-sizing:content-height):auto;else:${height}px)`,
          'frame-sizing:content-height',
        ]
      : [];
  return [width ? 'max-width:100%' : 'width:100%', `height:${height}px`, ...natural, 'border:0'].join(';');
}

/** The attributes of a frame, without its style; `width`, `height` and `frameborder` hold where a host's policy forbids inline styles. */
export function frameAttributes({ src, title, height, width }: Frame): Record<string, string> {
  return {
    src,
    title,
    width: width ? String(width) : '100%',
    height: String(height),
    frameborder: '0',
    loading: 'lazy',
    sandbox: frameSandbox,
    referrerpolicy: 'no-referrer',
  };
}

/** A frame as HTML, on one line. */
export function frameHtml(frame: Frame, sizing: Sizing): string {
  const attributes = { ...frameAttributes(frame), style: frameStyle(frame, sizing) };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}
