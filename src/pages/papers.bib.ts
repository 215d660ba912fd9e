import type { APIRoute } from 'astro';
import { bibtex } from '../catalogue/citation/bibtex.ts';
import { bibFile } from '../catalogue/export/bib-file.ts';
import { citationOf } from '../data/citations.ts';
import { catalogue } from '../data/papers.ts';
import { searchFiles } from '../data/search-files.ts';

/** In the order of the catalogue, an entry for every paper: a download of search results picks them by their place. */
export const GET: APIRoute = async () => {
  const { papers } = await catalogue();
  const entries = await Promise.all(papers.map(async (paper) => bibtex(await citationOf(paper), paper)));
  const { build } = await searchFiles();
  return new Response(bibFile(entries, build), { headers: { 'content-type': 'application/x-bibtex; charset=utf-8' } });
};
