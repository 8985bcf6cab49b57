import type { APIRoute } from 'astro';
import { archive } from '../../record/archive.ts';
import { citeFiles } from '../../files/citeFiles.ts';
import type { PublishedFile } from '../../files/publishedFile.ts';

export const getStaticPaths = () =>
  citeFiles(archive).map((file) => ({ params: { file: file.path }, props: { file } }));

export const GET: APIRoute<{ file: PublishedFile }> = ({ props: { file } }) =>
  new Response(file.write(), { headers: { 'content-type': `${file.type}; charset=utf-8` } });
