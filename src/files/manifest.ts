import type { Site } from '../record/model.ts';
import { locale } from '../words/en/locale.ts';
import { iconSizes, iconUrl, url } from '../site/urls.ts';
import { json } from './head.ts';

/** The text of the web app manifest: name, icons and colors of the site when a reader installs it. Its URLs may be relative to the origin. */
export const manifest = ({ name, description }: Site): string =>
  json({
    name,
    description,
    lang: locale,
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
