import { archive } from '../archive/archive.ts';
import { iconSizes } from '../pictures/logo.ts';
import { url } from '../site/urls.ts';

const { site } = archive;

export const GET = () =>
  Response.json({
    name: site.name,
    short_name: site.name,
    description: site.description,
    start_url: url(),
    display: 'browser',
    icons: iconSizes.map((size) => ({
      src: url(`icon-${size}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  });
