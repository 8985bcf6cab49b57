/** A widget in a frame: its URL, its accessible name, and its initial height in pixels, until the widget reports its own. */
export interface Frame {
  src: string;
  title: string;
  height: number;
  /** In pixels; a frame without it is as wide as the column around it. */
  width?: number;
}

/**
 * What resizes a frame: `script` is the host script embed.js, `browser` is CSS `frame-sizing`.
 * A frame never gets both: Chromium 156 paints only the top 150 px of a lazy frame that has
 * `frame-sizing` together with an explicit height, or a `min-height` larger than its content.
 */
export type Sizing = 'script' | 'browser';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for HTML content and double-quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => entities[char] ?? char);

/** The sandbox permissions of a framed widget: run its script and open links in new windows. */
export const frameSandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/**
 * Returns the inline style of a frame.
 * Only a browser that supports `frame-sizing` may get `height:auto`, and inline styles can only test for that with CSS `if()`;
 * browsers without `if()` drop that declaration and keep the height before it.
 * See https://drafts.csswg.org/css-values-5/#if-notation and https://drafts.csswg.org/css-sizing-4/#responsive-iframes
 */
export function frameStyle({ height, width }: Pick<Frame, 'height' | 'width'>, sizing: Sizing): string {
  const sizingRules =
    sizing === 'browser'
      ? [
          `height:if(supports(frame-sizing:content-height):auto;else:${height}px)`,
          'frame-sizing:content-height',
        ]
      : [];
  return [width ? 'max-width:100%' : 'width:100%', `height:${height}px`, ...sizingRules, 'border:0'].join(
    ';',
  );
}

/** Returns the attributes of a frame, without its style; `width`, `height` and `frameborder` apply where the policy of the host page forbids inline styles. */
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

/** Returns a frame as one line of HTML. */
export function frameHtml(frame: Frame, sizing: Sizing): string {
  const attributes = { ...frameAttributes(frame), style: frameStyle(frame, sizing) };
  const pairs = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<iframe ${pairs.join(' ')}></iframe>`;
}
