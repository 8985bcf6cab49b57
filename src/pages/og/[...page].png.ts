import type { APIRoute } from 'astro';
import { archive } from '../../record/archive.ts';
import { cardSvg } from '../../images/card.ts';
import { type Card, cardsOf } from '../../images/cards.ts';
import { pngOf } from '../../images/raster.ts';

export const getStaticPaths = () =>
  cardsOf(archive).map((card) => ({ params: { page: card.page }, props: { card } }));

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await pngOf(cardSvg(props.card, archive.site)));
