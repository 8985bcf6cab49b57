import type { APIRoute } from 'astro';
import { archive } from '../../archive/archive.ts';
import { dataFiles } from '../../exports/dataFiles.ts';
import type { PublishedFile } from '../../exports/publishedFile.ts';

export const getStaticPaths = () =>
  dataFiles(archive).map((file) => ({ params: { file: file.path }, props: { file } }));

export const GET: APIRoute<{ file: PublishedFile }> = ({ props: { file } }) =>
  new Response(file.write(), { headers: { 'content-type': `${file.type}; charset=utf-8` } });
