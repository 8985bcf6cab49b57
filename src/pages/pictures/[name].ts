import type { APIRoute } from 'astro';
import { archive } from '../../record/archive.ts';
import type { KeptPicture } from '../../record/load/pictures.ts';

/** One path per kept picture. */
export const getStaticPaths = () =>
  archive.pictures.map((picture) => ({ params: { name: picture.name }, props: { picture } }));

export const GET: APIRoute<{ picture: KeptPicture }> = ({ props }) => new Response(props.picture.bytes);
