import type { APIRoute } from 'astro';
import { llmsText } from '../catalogue/export/llms-txt.ts';
import { absolute } from '../data/absolute.ts';
import { catalogue } from '../data/papers.ts';
import { site } from '../site.config.ts';

export const GET: APIRoute = async () => {
  const { papers, facets, areas } = await catalogue();
  const { title, description } = site;
  return new Response(llmsText({ title, description, count: papers.length, facets, areas, absolute }), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
