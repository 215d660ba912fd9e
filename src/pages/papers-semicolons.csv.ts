import type { APIRoute } from 'astro';
import { papersCsv } from '../catalogue/export/csv.ts';
import { exportedPapers } from '../data/export.ts';

/** For spreadsheets that expect semicolons, as most do in Europe and Latin America. */
export const GET: APIRoute = async () =>
  new Response(papersCsv(await exportedPapers(), ';'), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
