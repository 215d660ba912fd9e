import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl.ts';
import { formulas } from '../text/formulas.ts';

/** Stands for `<`; no text has it, as it is for private use. */
const HELD = '\uE000';

type Fields = Record<string, string | readonly string[] | undefined>;

/** @returns the paper as a reference in APA style, plain text on one line */
export function reference(item: CslItem): string {
  // Citation styles read tags in titles; a title that speaks of tags keeps them.
  const untagged = { ...item, title: item.title.replaceAll('<', HELD) };
  const text = String(cite(untagged).format('bibliography', { template: 'apa', format: 'text' }));
  return text.replaceAll(HELD, '<').trim();
}

/**
 * A BibTeX entry. citation-js makes the fields; it would drop characters outside of ASCII, or leave TeX’s own as they
 * are, so that they are escaped here.
 * @param arxiv id of the preprint, for `eprint`
 */
export function bibtex(item: CslItem, arxiv?: string): string {
  plugins.config.get('@bibtex').format.asciiOnly = false;
  const [entry] = cite(item).format('bibtex', { format: 'object' }) as [{ properties: Fields }];
  const { author } = entry.properties;
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const container = item['container-title'];
  const fields: Fields = {
    title: protectedTitle(item.title),
    author: author === undefined ? undefined : escapeTex(String(author)),
    [item.type === 'article-journal' ? 'journal' : 'booktitle']: container && escapeTex(container),
    year: year?.toString(),
    month: month?.toString(),
    eprint: arxiv,
    archivePrefix: arxiv && 'arXiv',
    url: item.URL,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${String(value)}},`] : []));
  return [`@${BIBTEX_TYPES[item.type]}{${item.id},`, ...lines, '}', ''].join('\n');
}

const BIBTEX_TYPES: Readonly<Record<CslItem['type'], string>> = {
  'paper-conference': 'inproceedings',
  'article-journal': 'article',
  article: 'misc',
  document: 'misc',
};

/**
 * A RIS record. citation-js makes the tags; it would break lines inside of words and cut keys, so that they are put
 * together here, with the year where every program looks for it.
 */
export function ris(item: CslItem): string {
  const [made] = cite(item).format('ris', { format: 'object' }) as [Fields];
  const { TY = 'GEN', AU, UR } = made;
  const container = item['container-title'];
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const date = [year, month, day].map((part) => part && String(part).padStart(2, '0'));
  const fields: Fields = {
    TY,
    ID: item.id,
    TI: item.title,
    AU,
    PY: year?.toString(),
    DA: month ? `${date.filter(Boolean).join('/')}${day ? '/' : '//'}` : undefined,
    T2: container,
    C3: item.type === 'paper-conference' ? container : undefined,
    PB: item.publisher,
    M1: item.number,
    UR,
  };
  const lines = Object.entries(fields).flatMap(([tag, value]) =>
    [value ?? []].flat().map((text) => `${tag}  - ${text.replace(/\s+/g, ' ')}`),
  );
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** @returns an array of one item, as programs expect it in a file */
export function cslJson(item: CslItem): string {
  return `${JSON.stringify([item], undefined, 2)}\n`;
}

function cite(item: CslItem): Cite {
  return new Cite(item, { generateGraph: false });
}

/** Styles put titles in lower case; what is in braces stays. Formulas stay TeX. */
function protectedTitle(title: string): string {
  return formulas(title)
    .map((piece) =>
      piece.kind === 'formula' && !piece.bare
        ? `{$${piece.tex}$}`
        : escapeTex(piece.text.replace(/[{}]/g, '\\$&')).replace(/[^\s:;,“”"()]*\p{Lu}[^\s:;,“”"()]*/gu, '{$&}'),
    )
    .join('');
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\^{}',
  '~': '\\textasciitilde{}',
};

/** Escapes what TeX reads as its own, but for braces, and for those before which a backslash stands. */
function escapeTex(text: string): string {
  return text.replace(/\\[{}]|[\\&%$#_^~]/g, (sign) => (sign.length > 1 ? sign : (TEX[sign] ?? `\\${sign}`)));
}
