import { decodeHTMLStrict } from 'entities';
import { delimitedFormulas } from '../../../src/catalogue/text/formulas.ts';
import { visible, withoutHidden } from '../../../src/catalogue/text/visible.ts';
import { mendBroken } from './broken-text.ts';
import { dropCutAddresses, mendScraping, restoreCommands } from './scraping-artifacts.ts';
import { expandMacros, unwrapArguments } from './tex-macros.ts';
import { replaceFormulas } from './tex-maths.ts';

/** Stands for a formula or an address while the rules for prose run; no text has it (a Unicode noncharacter). */
const KEPT = '\uFDD0';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s{}<>"”“]+/giu;

/**
 * An abstract as the author meant it: TeX's mark-up and the marks of scraping become the characters that they stand
 * for. Where a rule cannot be sure it leaves the text alone. Formulas stay, as TeX in their delimiters.
 *
 * @param raw one line of a dump
 * @param names other text of the paper, in which the spelling of the authors' own macros is looked up
 * @returns one line of text
 */
export function cleanText(raw: string, names = ''): string {
  const kept: string[] = [];
  const keep = (span: string): string => {
    kept.push(span);
    return KEPT;
  };
  const plain = restoreCommands(withoutHidden(decodeHTMLStrict(withoutHidden(raw))));
  const unwrapped = unwrapArguments(replaceFormulas(plain, keep));
  const prose = unwrapped.replace(ADDRESS, (address) => keep(address.replace(/\\([_~#%&])/g, '$1')));
  const cleaned = mendBroken(punctuate(mendScraping(expandMacros(prose, `${names} ${prose}`))));
  const back = kept.values();
  // Codes in the text may have become characters that are not seen.
  const whole = visible(cleaned.replaceAll(KEPT, () => back.next().value ?? ''));
  return dropCutAddresses(whole.replace(/\s+/gu, ' ').trim());
}

/**
 * A title as the author meant it.
 * @param raw one line of a dump
 * @returns one line of text: as `cleanText`, and without braces that protect capitals or spaces before punctuation
 */
export function cleanTitle(raw: string): string {
  return delimitedFormulas(cleanText(raw))
    .map(({ kind, text }) => (kind === 'formula' ? text : text.replace(/\{(\p{L}[\p{L}\d+-]*)\}/gu, '$1')))
    .join('')
    .replace(/(?<=[\p{L}\d)”]) +([:;,?!])(?= |$)/gu, '$1');
}

/** Dashes, quotes and tied spaces as TeX types them. */
function punctuate(text: string): string {
  return text
    .replace(/(?<=[\p{L}\d)\]”’,.;:!?%\uFDD0] ?)---(?= ?[\p{L}\d([“‘"`\uFDD0])/gu, '—')
    .replace(/(?<=[\p{L}\d)\]”’%\uFDD0])--(?=[\p{L}\d([“‘"`\uFDD0])/gu, '–')
    .replace(/(?<=[\p{L}\d)\]”’,.%'"\uFDD0] )--(?= [\p{L}\d([“‘"`\uFDD0])/gu, '–')
    .replace(/``([^`\n]{1,200}?)''/gu, '“$1”')
    .replace(/``([^`"\n]{1,200}?)"/gu, '“$1”')
    .replace(/(?<![\p{L}\d`])`([^`'\n]{1,80})'(?![\p{L}\d'])/gu, '‘$1’')
    .replace(
      /(?<=\p{L}{2}|[.,)\d])~(?=\p{L}{2}|\(|\uFDD0)|(?<=(?:Fig|Figs|Eq|Sec|Tab|Table|Figure|Section|Chapter|Algorithm|Theorem)\.?)~(?=\d)/gu,
      ' ',
    )
    .replace(/(?<=[\p{L}\d)”]) +([,.;])(?= |$)/gu, '$1');
}
