import type { APIRoute } from 'astro';
import { bibtex } from '../../catalogue/citation/bibtex.ts';
import { citationOf, paperFiles } from '../../data/citations.ts';
import type { CataloguePaper } from '../../data/papers.ts';

export const getStaticPaths = paperFiles;

export const GET: APIRoute<{ paper: CataloguePaper }> = async ({ props }) =>
  new Response(bibtex(await citationOf(props.paper), props.paper), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
