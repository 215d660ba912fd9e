import type { Paper } from '../model/paper.ts';
import type { Person } from '../model/person.ts';
import { formulas } from '../text/formulas.ts';
import { firstPublic, type CslItem } from './csl.ts';
import { escapeTex, oneLine, texInBraces } from './tex-escape.ts';

const TYPES: Readonly<Record<CslItem['type'], string>> = {
  'paper-conference': 'inproceedings',
  'article-journal': 'article',
  article: 'misc',
  document: 'misc',
};

/**
 * @param eprint id of the preprint, and the class that arXiv has it in
 * @returns a BibTeX entry in UTF-8, with all that TeX reads as its own escaped; whatever the texts say, it ends where
 *   its last line does
 */
export function bibtex(item: CslItem, { arxiv, primaryClass }: Pick<Paper, 'arxiv' | 'primaryClass'> = {}): string {
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const container = item['container-title'];
  const fields = {
    title: protectedTitle(oneLine(item.title), namesIn(item.abstract ?? '')),
    author: item.author?.map(bibtexName).filter(Boolean).join(' and '),
    [item.type === 'article-journal' ? 'journal' : 'booktitle']: container && escapeTex(oneLine(container)),
    year: year?.toString(),
    month: month?.toString(),
    eprintdate: firstPublic(item),
    eprint: arxiv,
    archivePrefix: arxiv && 'arXiv',
    // Ids from before 2007 begin with it.
    primaryClass: primaryClass ?? (arxiv?.includes('/') ? arxiv.slice(0, arxiv.indexOf('/')) : undefined),
    doi: item.DOI,
    url: item.URL,
    keywords: item.keyword && escapeTex(oneLine(item.keyword)),
    abstract: item.abstract && texText(oneLine(item.abstract)),
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
function protectedTitle(title: string, names: ReadonlySet<string>): string {
  return texPieces(title, (text) => protectedWords(text, names));
}

/** Text for a field that no style changes the case of. */
function texText(text: string): string {
  return texPieces(text, escapeTex);
}

function texPieces(text: string, words: (text: string) => string): string {
  return formulas(text)
    .map((piece) => {
      const tex = piece.kind === 'formula' && !piece.bare ? texInBraces(piece.tex) : undefined;
      return tex === undefined ? words(piece.text) : `{$${tex}$}`;
    })
    .join('');
}

function protectedWords(text: string, names: ReadonlySet<string>): string {
  return text.replace(/[^\s:;,“”"()]+/g, (word) =>
    isAcronym(word) || names.has(word) ? `{${escapeTex(word)}}` : escapeTex(word),
  );
}

/** A capital that no title case has put there: `LLMs`, `QLoRA`, `GPT-4`, `K`; not `Key-Value`, nor the article. */
function isAcronym(word: string): boolean {
  return word
    .split(/[-–—/]/)
    .some((part) => /\p{Lu}/u.test(part) && part !== 'A' && !/^[^\p{L}\p{N}]*\p{Lu}[^\p{Lu}\p{N}]+$/u.test(part));
}

/** @returns words that a text has with a capital within its sentences, and never without: they are names */
function namesIn(text: string): ReadonlySet<string> {
  const words = text
    .split(/[\s:;“”"()]+/)
    .map((word) => ({ word: word.replace(/[.,!?]+$/, ''), ends: /[.!?]$/.test(word) }));
  const lower = new Set(words.map(({ word }) => word).filter((word) => word === word.toLowerCase()));
  const within = words.filter(({ word }, at) => at > 0 && !words[at - 1]?.ends && /^\p{Lu}/u.test(word));
  return new Set(within.map(({ word }) => word).filter((word) => !lower.has(word.toLowerCase())));
}
