import type { CborValue } from './cbor.ts';
import type { Posting } from './text-index.ts';

/** What a list of pages says. A page is its number in it. */
export interface PageList {
  /** Names of the files with the texts of the pages. */
  readonly fragments: readonly string[];
  /** Words on each page. */
  readonly lengths: readonly number[];
  /** Pages in the order of the catalogue, which they were given to be sorted by. */
  readonly pages: readonly number[];
  /** The files that have the words between two, both included. */
  readonly pieces: readonly { readonly from: string; readonly to: string; readonly name: string }[];
}

/** The name by which pages are sorted as the catalogue is. */
export const PLACE = 'place';

/**
 * @param list version, pages (name, words), pieces (first word, last, name), filters, orders (name, pages), names of texts
 * @throws Error if it is something else
 */
export function parsePageList(list: CborValue): PageList {
  const [, pages, pieces, , orders] = lists(list);
  const order = lists(orders).find((entry) => lists(entry)[0] === PLACE);
  return {
    fragments: lists(pages).map((page) => `fragment/${text(lists(page)[0])}.pf_fragment`),
    lengths: lists(pages).map((page) => number(lists(page)[1])),
    pages: lists(lists(order)[1]).map(number),
    pieces: lists(pieces).map((piece) => {
      const [from, to, name] = lists(piece);
      return { from: text(from), to: text(to), name: `index/${text(name)}.pf_index` };
    }),
  };
}

/** A posting, by the number of the page. */
type PagePosting = Omit<Posting, 'place'> & { readonly page: number };

/** A whole word, as Pagefind weighs it: one more than 24 with a minus sign. Parts of a word have half of that. */
const WHOLE = -25;

/**
 * @param list of words without accents: each with its pages, which are counted from the one before, and with the forms that
 *   have accents and their pages
 * @returns what gives the postings of each word
 * @throws Error if it is something else
 */
export function parseWordList(list: CborValue): ReadonlyMap<string, () => readonly PagePosting[]> {
  const [words] = lists(list);
  return new Map(
    lists(words).map((entry) => {
      const [word, pages, forms] = lists(entry);
      const all = [pages, ...lists(forms).map((form) => lists(form)[1])];
      return [text(word), () => merged(all.flatMap((each) => parsePages(lists(each))))];
    }),
  );
}

/** A page may have a word both with accents and without. */
function merged(postings: readonly PagePosting[]): readonly PagePosting[] {
  const pages = new Map<number, PagePosting>();
  for (const posting of postings) {
    const { page, title, abstract, whole } = posting;
    const before = pages.get(page);
    const both = (a: readonly number[], b: readonly number[]) => [...a, ...b].sort((x, y) => x - y);
    pages.set(
      page,
      before
        ? {
            page,
            title: both(before.title, title),
            abstract: both(before.abstract, abstract),
            whole: before.whole + whole,
          }
        : posting,
    );
  }
  return [...pages.values()];
}

function parsePages(entries: readonly CborValue[]): readonly PagePosting[] {
  let page = 0;
  return entries.map((entry) => {
    const [step, body, titles] = lists(entry);
    page += number(step);
    const { places, whole } = parsePlaces(lists(body));
    return { page, title: parsePlaces(lists(titles)).places, abstract: places, whole };
  });
}

/**
 * Each place is counted from the one before. A negative number says how much those weigh that follow, or which text they
 * are in, and counting begins anew.
 */
function parsePlaces(numbers: readonly CborValue[]): { readonly places: readonly number[]; readonly whole: number } {
  const places: number[] = [];
  let [place, whole, isWhole] = [0, 0, true];
  for (const entry of numbers) {
    const value = number(entry);
    if (value < 0) {
      [isWhole, place] = [value <= WHOLE, 0];
      continue;
    }
    place += value;
    places.push(place);
    if (isWhole) whole++;
  }
  return { places: places.sort((a, b) => a - b), whole };
}

function lists(value: CborValue | undefined): readonly CborValue[] {
  if (!Array.isArray(value)) throw new Error('This is no list that Pagefind writes.');
  return value as readonly CborValue[];
}

function text(value: CborValue | undefined): string {
  if (typeof value !== 'string') throw new Error('This is no list that Pagefind writes.');
  return value;
}

function number(value: CborValue | undefined): number {
  if (typeof value !== 'number') throw new Error('This is no list that Pagefind writes.');
  return value;
}
