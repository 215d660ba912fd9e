import { issuedParts } from './csl.ts';
import type { Paper } from '../model/paper.ts';
import { person } from '../model/person.ts';
import { TITLE_STOP_WORDS } from '../text/stop-words.ts';

type Cited = Pick<Paper, 'title' | 'authors' | 'published' | 'venue'> & { readonly slug: string };

/**
 * The key of each paper in a BibTeX file: `dettmers2023qlora`, the first author’s family name, the year and the first
 * telling word of the title. Papers whose keys are the same take more words of their titles, so that a key depends on
 * no order and changes only if another paper comes to share it. A paper without author or year is called by its slug.
 * @param papers all papers, corrections applied
 * @returns keys by slug, each of them once
 */
export function citationKeys(papers: readonly Cited[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  let open = papers;
  for (let words = 1; open.length > 0; words++) {
    const found = Map.groupBy(open, (paper) => citationKey(paper, words));
    for (const [key, [first, ...others]] of found) if (first && others.length === 0) keys.set(first.slug, key);
    const shared = open.filter(({ slug }) => !keys.has(slug));
    // Titles that are the same to the last word: their slugs are not.
    if (words === 8) for (const { slug } of shared) keys.set(slug, slug);
    open = words === 8 ? [] : shared;
  }
  return keys;
}

/**
 * @param words how many telling words of the title are taken
 * @returns the key, of lower-case ASCII letters, digits and hyphens
 */
export function citationKey(paper: Cited, words = 1): string {
  const [first] = paper.authors ?? [];
  const [year] = issuedParts(paper) ?? [];
  const { family, literal = '' } = first ? person(first) : {};
  const author = ascii(family ?? literal);
  if (!author || !year) return paper.slug;
  const telling = paper.title
    .split(/[\s:;,/–—-]+/)
    .map(ascii)
    .filter((word) => word !== '' && !TITLE_STOP_WORDS.has(word));
  return `${author}${year}${telling.slice(0, words).join('')}`;
}

/** Letters that do not come apart into a letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  œ: 'oe',
  ı: 'i',
};

function ascii(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[ßæøłđðþœı]/g, (letter) => LETTERS[letter] ?? '')
    .replace(/[^a-z0-9]/g, '');
}
