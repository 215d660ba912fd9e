import assert from 'node:assert/strict';
import { decodeHTML } from 'entities';
import fc from 'fast-check';
import { bibtex } from '../../src/catalogue/citation/bibtex.ts';
import { cslItem, cslJson, type CslItem } from '../../src/catalogue/citation/csl.ts';
import { ris } from '../../src/catalogue/citation/ris.ts';
import { oneLine } from '../../src/catalogue/citation/tex-escape.ts';
import { formulas } from '../../src/catalogue/text/formulas.ts';
import {
  readBibtex,
  readBibtexAgain,
  readCsl,
  readRis,
  readRisAgain,
  type ReadCitation,
} from '../read-back/citations.ts';
import { hostilePaper } from './exports.ts';
import { property, type Property } from './property.ts';

const items: fc.Arbitrary<CslItem[]> = fc
  .array(hostilePaper, { minLength: 1, maxLength: 2 })
  .map((papers) => papers.map((paper, place) => cslItem(paper, `key${place}`)));

/** All items are there, with their keys, all their authors, and their titles. */
function assertRead(read: readonly ReadCitation[], written: readonly CslItem[], title: (text: string) => string): void {
  const names = (item: CslItem) => item.author?.length ?? 0;
  assert.deepEqual(
    read.map(({ key, authors }) => [key, authors]),
    written.map((item) => [item.id, names(item)]),
  );
  for (const [place, item] of written.entries()) {
    // What a reader makes of TeX is its own affair.
    if (formulas(oneLine(item.title)).some(({ kind }) => kind === 'formula')) continue;
    // One reader keeps these two for itself.
    if (/[\u0870\u0871]/.test(item.title)) continue;
    assert.equal(title(read[place]?.title ?? ''), title(oneLine(item.title)));
  }
}

/** One reader composes characters, and knows neither the accent alone nor a brace alone as what it stands for. */
function inOneForm(title: string): string {
  return title
    .replaceAll('undefined\u0302', '^')
    .replace(/\\lbrace|\\rbrace/g, (name) => (name === '\\lbrace' ? '{' : '}'))
    .normalize('NFC');
}

/** Every file of citations, read by two libraries that did not write it. */
export const citationProperties: readonly Property[] = [
  property(
    'BibTeX reads back, by two readers, with every key, author and title',
    fc.property(items, (written) => {
      const text = written.map((item) => bibtex(item)).join('\n');
      assertRead(readBibtex(text), written, (title) => title);
      assertRead(readBibtexAgain(text), written, inOneForm);
      // BibTeX itself counts braces without looking at backslashes.
      for (const entry of text.split(/^(?=@)/m)) assert.ok(endsWithItsBrace(entry), entry);
    }),
  ),
  property(
    'RIS reads back, by two readers, with every author and title',
    fc.property(items, (written) => {
      const text = written.map(ris).join('');
      const keyless = (read: readonly ReadCitation[]) => read.map((one, place) => ({ ...one, key: `key${place}` }));
      // One reader takes entities of HTML for the characters.
      assertRead(keyless(readRis(text)), written, decodeHTML);
      assertRead(keyless(readRisAgain(text)), written, decodeHTML);
    }),
  ),
  property(
    'CSL-JSON reads back with every key, author and title',
    fc.property(items, (written) => {
      for (const item of written) {
        const [read, ...others] = readCsl(cslJson(item));
        assert.deepEqual([read?.key, read?.title, others.length], [item.id, item.title, 0]);
      }
    }),
  ),
];

function endsWithItsBrace(entry: string): boolean {
  let depth = 0;
  for (const { 0: brace, index } of entry.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth === 0) return entry.slice(index + 1).trim() === '';
  }
  return false;
}
