import type { Person } from '../model/person.ts';
import { formulas } from '../text/formulas.ts';
import type { CslItem } from './csl.ts';

const TYPES: Readonly<Record<CslItem['type'], string>> = {
  'paper-conference': 'inproceedings',
  'article-journal': 'article',
  article: 'misc',
  document: 'misc',
};

/**
 * @param arxiv id of the preprint, for `eprint`
 * @returns a BibTeX entry in UTF-8, with all that TeX reads as its own escaped
 */
export function bibtex(item: CslItem, arxiv?: string): string {
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const container = item['container-title'];
  const fields = {
    title: protectedTitle(item.title),
    author: item.author?.map(bibtexName).join(' and '),
    [item.type === 'article-journal' ? 'journal' : 'booktitle']: container && escapeTex(container),
    year: year?.toString(),
    month: month?.toString(),
    eprint: arxiv,
    archivePrefix: arxiv && 'arXiv',
    url: item.URL,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${TYPES[item.type]}{${item.id},`, ...lines, '}', ''].join('\n');
}

/** A name that is whole is in braces, so that it is not turned around, nor parted at an “and”. */
function bibtexName({ literal, family = '', given, suffix }: Person): string {
  if (literal !== undefined) return `{${escapeTex(literal)}}`;
  return escapeTex([family, suffix, given].filter(Boolean).join(', '));
}

/** Styles put titles in lower case; what is in braces stays. Formulas stay TeX. */
function protectedTitle(title: string): string {
  const pieces = formulas(title).map((piece) =>
    piece.kind === 'formula' && !piece.bare
      ? `{$${piece.tex}$}`
      : escapeTex(piece.text.replace(/[{}]/g, '\\$&')).replace(/[^\s:;,“”"()]*\p{Lu}[^\s:;,“”"()]*/gu, '{$&}'),
  );
  return pieces.join('');
}

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\^{}',
  '~': '\\textasciitilde{}',
};

/** Escapes what TeX reads as its own, but for braces, and for those before which a backslash stands. */
function escapeTex(text: string): string {
  return text.replace(/\\[{}]|[\\&%$#_^~]/g, (sign) => (sign.length > 1 ? sign : (ESCAPED[sign] ?? `\\${sign}`)));
}
