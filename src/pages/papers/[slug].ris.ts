import type { APIRoute } from 'astro';
import { ris } from '../../catalogue/citation/ris.ts';
import { citationOf, paperFiles } from '../../data/citations.ts';
import type { CataloguePaper } from '../../data/papers.ts';

export const getStaticPaths = paperFiles;

export const GET: APIRoute<{ paper: CataloguePaper }> = async ({ props }) =>
  new Response(ris(await citationOf(props.paper)), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
