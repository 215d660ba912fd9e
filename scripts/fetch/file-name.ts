import { createHash } from 'node:crypto';
import slugify from '@sindresorhus/slugify';
import { SERVICES, type Source } from './services.ts';

/** Long enough to know a query again, short enough for every disk. */
const LONGEST = 80;

/**
 * @param source that is asked
 * @param query that it is asked
 * @returns the name of the file for the answer, such as `arxiv-cat-cs-cl.xml`
 */
export function fileName(source: Source, query: string): string {
  const slug = slugify(query, { decamelize: false }).slice(0, LONGEST).replace(/-+$/, '');
  // A query in a script that has no Latin letters must have a name of its own as well.
  const name = slug || createHash('sha256').update(query).digest('hex').slice(0, 8);
  return `${source}-${name}${SERVICES[source].ending}`;
}
