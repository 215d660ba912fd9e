import type { APIRoute } from 'astro';
import { DATA_PATHS } from '../catalogue/urls.ts';
import { papersJson } from '../catalogue/export/json.ts';
import { absolute } from '../data/absolute.ts';
import { exportedPapers } from '../data/export.ts';

export const GET: APIRoute = async () =>
  new Response(papersJson(await exportedPapers(), absolute(DATA_PATHS.schema)), {
    headers: { 'content-type': 'application/json' },
  });
