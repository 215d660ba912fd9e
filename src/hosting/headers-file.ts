import { mounted } from '../catalogue/urls.ts';
import { IMMUTABLE_FOLDERS, KEEP } from './cache-control.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/**
 * What Cloudflare Pages and Netlify read from a file called `_headers`. They let everything that no rule is about be
 * asked for anew each time, and join the values of rules that are about the same file: so there is no rule for that.
 * @param base where the site is mounted: `/` or `/something/`
 */
export function headersFile(base: string): string {
  const everywhere = rule(mounted('/*', base), SECURITY_HEADERS);
  const kept = IMMUTABLE_FOLDERS.map((folder) => rule(mounted(`${folder}*`, base), { 'Cache-Control': KEEP }));
  return [everywhere, ...kept].join('\n');
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
