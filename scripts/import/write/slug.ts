import { createHash } from 'node:crypto';
import slugify from '@sindresorhus/slugify';
import { isReserved } from '../../../src/catalogue/model/paper-name.ts';

/** Long enough to tell papers apart, short enough to read in an address bar. */
const LONGEST = 80;

/**
 * Names for the addresses of papers, made from the titles alone: the order of a dump and its abstracts do not count.
 * Titles that give the same name all get a mark of their own title, so that none depends on which came first; so does
 * a title whose name some system keeps for itself.
 *
 * @param titles all the titles of a catalogue, each once
 * @returns the slug of each title: at most 100 lower-case ASCII letters, digits and hyphens
 */
export function slugs(titles: readonly string[]): ReadonlyMap<string, string> {
  const bare = new Map(titles.map((title) => [title, bareSlug(title)]));
  const marked = new Set<string>();
  // A marked name may be what another title gives by itself; then that one is marked as well, and so on.
  for (let before = -1; before < marked.size;) {
    before = marked.size;
    const uses = Map.groupBy(titles, (title) => nameOf(title, bare, marked));
    for (const [name, users] of uses)
      if (users.length > 1 || isReserved(name)) for (const title of users) marked.add(title);
  }
  return new Map(titles.map((title) => [title, nameOf(title, bare, marked)]));
}

function nameOf(title: string, bare: ReadonlyMap<string, string>, marked: ReadonlySet<string>): string {
  const slug = bare.get(title) ?? '';
  return marked.has(title) ? `${slug || 'paper'}-${mark(title)}` : slug;
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
