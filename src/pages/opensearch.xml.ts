import type { APIRoute } from 'astro';
import { HOME } from '../catalogue/urls.ts';
import { openSearch } from '../catalogue/export/opensearch.ts';
import { absolute } from '../data/absolute.ts';
import { site } from '../site.config.ts';

export const GET: APIRoute = () => {
  const { title, description } = site;
  return new Response(openSearch({ title, description, home: absolute(HOME), icon: absolute('/favicon.svg') }), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
