import type { APIRoute } from 'astro';
import { DATA_PATHS } from '../catalogue/urls.ts';
import { atomFeed } from '../catalogue/export/atom.ts';
import { absolute } from '../data/absolute.ts';
import { exportedPapers } from '../data/export.ts';
import { site } from '../site.config.ts';

export const GET: APIRoute = async () => {
  const { title, description } = site;
  return new Response(atomFeed(await exportedPapers(), { title, description, path: DATA_PATHS.feed, absolute }), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
