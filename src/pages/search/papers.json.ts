import type { APIRoute } from 'astro';
import { encodeTable } from '../../search/index/search-table.ts';
import { catalogue } from '../../data/papers.ts';

export const GET: APIRoute = async () => {
  const { papers, facets } = await catalogue();
  return Response.json(encodeTable(papers, facets));
};
