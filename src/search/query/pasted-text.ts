import { countTerms } from '../../catalogue/related/terms.ts';

/** What is typed with so many words is no search, but a text that others like it are looked for. */
const LEAST_WORDS = 40;
/** As much of a text is used, in UTF-16 units. */
export const LONGEST_TEXT = 5000;
/** An address is no longer, in UTF-16 units; its terms have less than half of that. */
export const LONGEST_ADDRESS = 2000;
/** As many different words of a text are kept, as they stand in an address. */
const MOST_TERMS = 100;

/** @returns whether something typed is a text, such as an abstract, so that nothing in it is a filter or a sign */
export function isPastedText(typed: string): boolean {
  let words = 0;
  for (const _ of typed.matchAll(/\S+/g)) if (++words >= LEAST_WORDS) return true;
  return false;
}

/**
 * The words by which other texts like one are found, in a form that an address has room for: `pruning*3 sparse network`.
 * @param text a text; it is used up to `LONGEST_TEXT`
 * @returns its terms, those that stand there often first, the others in their order; never nothing
 */
export function termsToAddress(text: string): string {
  const used = text.slice(0, LONGEST_TEXT);
  const terms = [...countTerms({ title: '', abstract: used })].map(([term, { count }]) => ({ term, count }));
  const kept = terms.sort((a, b) => b.count - a.count).slice(0, MOST_TERMS);
  let address = '';
  for (const { term, count } of kept) {
    const longer = `${address} ${count > 1 ? `${term}*${count}` : term}`.trimStart();
    // A term that is cut short would be another one.
    if (longer.length <= LONGEST_ADDRESS) address = longer;
  }
  return address || NO_TERM;
}

/** A text without any telling word is like no paper. */
export const NO_TERM = '*';

/**
 * @param address what `termsToAddress` gives, or whatever stands in an address
 * @returns each term once, with how often it stands in the text
 */
export function termsFromAddress(address: string): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const [word] of address.slice(0, LONGEST_TEXT).matchAll(/\S+/g)) {
    const [term = '', count = '1'] = word.split('*');
    const times = /^\d{1,4}$/.test(count) ? Math.max(1, Number(count)) : 1;
    if (term && terms.size < MOST_TERMS && !terms.has(term)) terms.set(term, times);
  }
  return terms;
}
