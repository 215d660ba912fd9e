import type { APIRoute } from 'astro';
import { DATA_PATHS } from '../catalogue/address.ts';
import { exportJsonSchema } from '../catalogue/export.ts';
import { absolute } from '../data/absolute.ts';

export const GET: APIRoute = () => Response.json(exportJsonSchema(absolute(DATA_PATHS.schema)));
