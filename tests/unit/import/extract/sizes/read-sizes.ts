import type { PaperText, Parameter } from '../../../../../src/catalogue/model/paper.ts';
import { readPassage } from '../../../../../scripts/import/extract/passage/passage.ts';
import { extractSizes } from '../../../../../scripts/import/extract/sizes/extract-sizes.ts';

export const sizesOf = (paper: PaperText) => extractSizes(readPassage(paper));

/** `7e9 own`, `<1e9 own`, `≤1e9 own`, `~1e12 compared`: short enough for a table. */
function inShort({ count, below, atMost, order, role }: Parameter): string {
  const value = count ?? below ?? atMost ?? order ?? 0;
  return `${below ? '<' : atMost ? '≤' : order ? '~' : ''}${value.toExponential().replace('e+', 'e')} ${role}`;
}

/** @returns the sizes of a text, in short */
export function read(abstract: string, title = 'A Study of Language Models'): string[] {
  return sizesOf({ title, abstract }).parameters.map(inShort);
}
