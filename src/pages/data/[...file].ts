import type { APIRoute } from 'astro';
import { archive } from '../../record/archive.ts';
import { dataFiles } from '../../files/dataFiles.ts';
import type { PublishedFile } from '../../files/publishedFile.ts';

export const getStaticPaths = () =>
  dataFiles(archive).map((file) => ({ params: { file: file.path }, props: { file } }));

export const GET: APIRoute<{ file: PublishedFile }> = ({ props: { file } }) =>
  new Response(file.write(), { headers: { 'content-type': `${file.type}; charset=utf-8` } });
