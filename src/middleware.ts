import { defineMiddleware } from 'astro:middleware';
import { withPolicyFirst } from './policy.ts';

/** What is done to every page when it is made. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withPolicyFirst(await response.text()), response);
});
