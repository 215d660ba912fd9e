import { createHash } from 'node:crypto';
import slugify from '@sindresorhus/slugify';

/** Long enough to tell papers apart, short enough to read in an address bar. */
const LONGEST = 80;

/**
 * Names for the addresses of papers, made from the titles alone: the order of a dump and its abstracts do not count.
 * Titles that give the same name all get a mark of their own title, so that none depends on which came first.
 *
 * @param titles all the titles of a catalogue, each once
 * @returns the slug of each title: lower-case ASCII letters, digits and hyphens
 */
export function slugs(titles: readonly string[]): ReadonlyMap<string, string> {
  const bare = new Map(titles.map((title) => [title, bareSlug(title)]));
  const uses = new Map<string, number>();
  for (const slug of bare.values()) uses.set(slug, (uses.get(slug) ?? 0) + 1);
  return new Map(
    [...bare].map(([title, slug]) => [
      title,
      slug && uses.get(slug) === 1 ? slug : `${slug || 'paper'}-${mark(title)}`,
    ]),
  );
}

function bareSlug(title: string): string {
  const words = slugify(title, { decamelize: false }).split('-');
  let slug = words.shift()?.slice(0, LONGEST) ?? '';
  for (const word of words) {
    if (slug.length + 1 + word.length > LONGEST) break;
    slug += `-${word}`;
  }
  return slug;
}

function mark(title: string): string {
  return createHash('sha256').update(title).digest('hex').slice(0, 6);
}
