import type { APIRoute } from 'astro';
import { DATA_PATHS } from '../catalogue/urls.ts';
import { exportJsonSchema } from '../catalogue/export/catalogue-json.ts';
import { absolute } from '../data/absolute.ts';

export const GET: APIRoute = () => Response.json(exportJsonSchema(absolute(DATA_PATHS.schema)));
