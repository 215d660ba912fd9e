import type { APIRoute } from 'astro';
import { catalogue } from '../../data/papers.ts';

/** Authors of each paper in the order of the catalogue, joined by semicolons; fetched only when one is asked for. */
export const GET: APIRoute = async () => {
  const { papers } = await catalogue();
  return Response.json(papers.map(({ authors = [] }) => authors.join(';')));
};
