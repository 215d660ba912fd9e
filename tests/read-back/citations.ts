import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { BibLatexParser, RISParser } from 'biblatex-csl-converter';

/** What a program makes of a citation in a file. */
export interface ReadCitation {
  readonly key: string | undefined;
  readonly title: string;
  /** How many authors there are. */
  readonly authors: number;
}

/** @returns every entry of a BibTeX file; throws on what cannot be read */
export function readBibtex(text: string): readonly ReadCitation[] {
  const { entries, errors } = new BibLatexParser(text, { processUnexpected: true, processUnknown: true }).parse();
  if (errors.length > 0) throw new Error(`${JSON.stringify(errors[0])} in ${text}`);
  return Object.values(entries).map(converted);
}

/** The same by another library. */
export function readBibtexAgain(text: string): readonly ReadCitation[] {
  return cited(text, '@bibtex/text');
}

/** @returns every record of a RIS file; throws on what cannot be read */
export function readRis(text: string): readonly ReadCitation[] {
  const { entries, errors } = new RISParser(text).parse();
  if (errors.length > 0) throw new Error(`${JSON.stringify(errors[0])} in ${text}`);
  return Object.values(entries).map(converted);
}

/** The same by another library. */
export function readRisAgain(text: string): readonly ReadCitation[] {
  return cited(text, '@ris/file');
}

/** @returns every item of a CSL-JSON file */
export function readCsl(text: string): readonly ReadCitation[] {
  return cited(text);
}

interface Item {
  readonly id?: string;
  readonly title?: string;
  readonly author?: readonly object[];
}

/** The library would guess what a file is from what stands in it. */
function cited(text: string, forceType?: string): readonly ReadCitation[] {
  const items = new Cite(text, { generateGraph: false, ...(forceType && { forceType }) }).format('data', {
    format: 'object',
  }) as Item[];
  return items.map(({ id, title = '', author = [] }) => ({ key: id, title, authors: author.length }));
}

function converted({ entry_key, fields }: { entry_key?: string; fields: Record<string, unknown> }): ReadCitation {
  const { title, author } = fields;
  return { key: entry_key, title: words(title), authors: Array.isArray(author) ? author.length : 0 };
}

function words(nodes: unknown): string {
  if (Array.isArray(nodes)) return nodes.map(words).join('');
  return (nodes as { text?: string } | undefined)?.text ?? '';
}
