import type { Site } from '../record/model.ts';
import { iconSizes, iconUrl, url } from '../site/urls.ts';
import { json } from './head.ts';

/** The web manifest: what the site is called where a reader keeps it on a device. Its addresses may be relative to the origin. */
export const manifest = ({ name, description }: Site): string =>
  json({
    name,
    description,
    lang: 'en-US',
    id: url(),
    start_url: url(),
    scope: url(),
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [
      { src: url('favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      ...iconSizes.map((size) => ({ src: iconUrl(size), type: 'image/png', sizes: `${size}x${size}` })),
    ],
  });
