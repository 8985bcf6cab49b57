import type { APIRoute } from 'astro';
import { archive } from '../../record/archive.ts';
import { cardSvg } from '../../images/card.ts';
import type { SocialCard } from '../../images/cards.ts';
import { renderPng } from '../../images/raster.ts';
import { socialCards } from '../../sections/all/sections.ts';

export const getStaticPaths = () =>
  socialCards(archive).map((card) => ({ params: { page: card.page }, props: { card } }));

export const GET: APIRoute<{ card: SocialCard }> = async ({ props }) =>
  new Response(await renderPng(cardSvg(props.card, archive.site)));
