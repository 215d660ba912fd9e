import type { APIRoute } from 'astro';
import { catalogue } from '../../data/papers.ts';

/** Places in the catalogue, in the order of the titles; fetched only when results are sorted by title. */
export const GET: APIRoute = async () => {
  const { papers } = await catalogue();
  const places = papers.map((_, place) => place);
  const titles = papers.map(({ title }) => title);
  const { compare } = new Intl.Collator('en');
  return Response.json(places.sort((a, b) => compare(titles[a] ?? '', titles[b] ?? '')));
};
