import type { APIRoute } from 'astro';
import { DATA_PATHS } from '../catalogue/urls.ts';
import { papersJson } from '../catalogue/export/json.ts';
import { absolute } from '../data/absolute.ts';
import { exportedPapers } from '../data/export.ts';
import { searchFiles } from '../data/search-files.ts';

export const GET: APIRoute = async () => {
  const { build } = await searchFiles();
  return new Response(papersJson(await exportedPapers(), absolute(DATA_PATHS.schema), build), {
    headers: { 'content-type': 'application/json' },
  });
};
