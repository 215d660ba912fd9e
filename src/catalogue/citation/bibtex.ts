import type { Person } from '../model/person.ts';
import { formulas } from '../text/formulas.ts';
import type { CslItem } from './csl.ts';
import { escapeTex, oneLine, texInBraces } from './tex-escape.ts';

const TYPES: Readonly<Record<CslItem['type'], string>> = {
  'paper-conference': 'inproceedings',
  'article-journal': 'article',
  article: 'misc',
  document: 'misc',
};

/**
 * @param arxiv id of the preprint, for `eprint`
 * @returns a BibTeX entry in UTF-8, with all that TeX reads as its own escaped; whatever the texts say, it ends where
 *   its last line does
 */
export function bibtex(item: CslItem, arxiv?: string): string {
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const container = item['container-title'];
  const fields = {
    title: protectedTitle(oneLine(item.title)),
    author: item.author?.map(bibtexName).filter(Boolean).join(' and '),
    [item.type === 'article-journal' ? 'journal' : 'booktitle']: container && escapeTex(oneLine(container)),
    year: year?.toString(),
    month: month?.toString(),
    eprint: arxiv,
    archivePrefix: arxiv && 'arXiv',
    doi: item.DOI,
    url: item.URL,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${TYPES[item.type]}{${bibtexKey(item.id)},`, ...lines, '}', ''].join('\n');
}

/** What ends a key, or begins something else in it, is left out. */
function bibtexKey(id: string): string {
  return id.normalize('NFKD').replace(/[^a-zA-Z0-9:._+/-]/g, '') || 'paper';
}

/** A name that is whole is in braces, so that it is not turned around, nor parted at an “and”. */
function bibtexName({ literal, family = '', given = '', suffix = '' }: Person): string {
  const parts = [family, suffix, given].map(oneLine).filter(Boolean);
  // Before an equals sign biblatex would read which part of a name follows.
  const whole = oneLine(literal ?? (parts.some((part) => part.includes('=')) ? [given, family, suffix].join(' ') : ''));
  return whole ? `{${escapeTex(whole)}}` : parts.map(namePart).join(', ');
}

/** A comma or an “and” within a part of a name would part it, and a command at its end takes what follows. */
function namePart(text: string): string {
  const escaped = escapeTex(text);
  return escaped !== text || /,|(?<!\S)and(?!\S)/i.test(text) ? `{${escaped}}` : escaped;
}

/** Styles put titles in lower case; what is in braces stays. Formulas stay TeX. */
function protectedTitle(title: string): string {
  return formulas(title)
    .map((piece) => {
      const tex = piece.kind === 'formula' && !piece.bare ? texInBraces(piece.tex) : undefined;
      return tex === undefined ? protectedWords(piece.text) : `{$${tex}$}`;
    })
    .join('');
}

function protectedWords(text: string): string {
  return text.replace(/[^\s:;,“”"()]+/g, (word) => (/\p{Lu}/u.test(word) ? `{${escapeTex(word)}}` : escapeTex(word)));
}
