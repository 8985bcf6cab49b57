import type { APIRoute } from 'astro';
import { archive } from '../../archive/archive.ts';
import { cardSvg } from '../../pictures/card.ts';
import { type Card, cardsOf } from '../../pictures/cards.ts';
import { pngOf } from '../../pictures/raster.ts';

export const getStaticPaths = () =>
  cardsOf(archive).map((card) => ({ params: { page: card.page }, props: { card } }));

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await pngOf(cardSvg(props.card, archive.site)));
