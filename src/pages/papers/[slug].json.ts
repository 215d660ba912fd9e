import type { APIRoute } from 'astro';
import { cslJson } from '../../catalogue/citation/csl.ts';
import { citationOf, paperFiles } from '../../data/citations.ts';
import type { CataloguePaper } from '../../data/papers.ts';

export const getStaticPaths = paperFiles;

export const GET: APIRoute<{ paper: CataloguePaper }> = async ({ props }) =>
  new Response(cslJson(await citationOf(props.paper)), {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
