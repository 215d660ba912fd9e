import type { Person } from '../model/person.ts';
import { firstPublic, type CslItem } from './csl.ts';
import { oneLine } from './tex-escape.ts';

const TYPES: Readonly<Record<CslItem['type'], string>> = {
  'paper-conference': 'CONF',
  'article-journal': 'JOUR',
  // Zotero and EndNote know it for a preprint; a journal without a name it would not be.
  article: 'UNPB',
  document: 'GEN',
};

/**
 * @returns a RIS record, a line a tag, with the year where every program looks for it
 * @see https://refdb.sourceforge.net/manual-0.9.6/sect1-ris-format.html
 */
export function ris(item: CslItem): string {
  const container = item['container-title'];
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const date = [year, month, day].map((part) => part && String(part).padStart(2, '0'));
  const tags: Readonly<Record<string, string | readonly string[] | undefined>> = {
    TY: TYPES[item.type],
    ID: item.id,
    TI: item.title,
    AU: item.author?.map(risName),
    PY: year?.toString(),
    DA: month ? `${date.filter(Boolean).join('/')}${day ? '/' : '//'}` : undefined,
    OP: firstPublic(item),
    T2: container,
    J2: item['container-title-short'],
    C3: item.type === 'paper-conference' ? container : undefined,
    PB: item.publisher,
    M1: item.number,
    DO: item.DOI,
    UR: item.URL,
    L1: item.URL?.replace('//arxiv.org/abs/', '//arxiv.org/pdf/'),
    KW: item.keyword?.split(', '),
    AB: item.abstract,
  };
  const lines = Object.entries(tags).flatMap(([tag, value]) =>
    [value ?? []].flat().map((text) => `${tag}  - ${oneLine(text)}`),
  );
  return [...lines, 'ER  - ', ''].join('\r\n');
}

function risName({ literal, family = '', given, suffix }: Person): string {
  // A reader takes what is before the first comma for the family, and nothing for nobody.
  return literal?.replace(/^[,\s]+/, '') ?? [family, given, suffix].filter(Boolean).join(', ');
}
