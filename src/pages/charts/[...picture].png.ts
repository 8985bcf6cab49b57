import type { APIRoute } from 'astro';
import { pictureSvg } from '../../images/pictures/frame.ts';
import type { Picture } from '../../images/pictures/picture.ts';
import { pictureFile, type PictureVariant, pictureVariants } from '../../images/pictures/sizes.ts';
import { renderPng } from '../../images/raster.ts';
import { archive } from '../../record/archive.ts';
import { picturesOf } from '../../sections/all/charts.ts';

export const getStaticPaths = () =>
  picturesOf(archive).flatMap((picture) =>
    pictureVariants.map((variant) => ({
      params: { picture: pictureFile(picture.name, variant).replace(/\.png$/, '') },
      props: { picture, variant },
    })),
  );

export const GET: APIRoute<{ picture: Picture; variant: PictureVariant }> = async ({ props, site }) =>
  new Response(await renderPng(pictureSvg(props.picture, archive.site, props.variant, site)));
