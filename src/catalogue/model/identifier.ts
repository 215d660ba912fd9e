import type { Paper } from './paper.ts';

/** What a register of papers calls a paper: an arXiv id without version and class, or a DOI in lower case. */
export interface Identifier {
  readonly kind: 'arxiv' | 'doi';
  readonly id: string;
}

/** Longer than any; what is longer is not looked at. */
const LONGEST = 300;

/** @see https://info.arxiv.org/help/arxiv_identifier.html */
const ARXIV = /^(\d\d)(\d\d)\.(\d{4,5})(?:v\d{1,3})?$/;
/** Before April 2007 it was the archive, its class, and a number. */
const OLD_ARXIV =
  /^(acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|cs|dg-ga|funct-an|gr-qc|hep-(?:ex|lat|ph|th)|math(?:-ph)?|mtrl-th|nlin|nucl-(?:ex|th)|patt-sol|physics|plasm-ph|q-(?:alg|bio|fin)|quant-ph|solv-int|stat|supr-con)(?:\.[a-z-]{2,})?\/(\d{7})(?:v\d{1,3})?$/i;
/** Hosts whose pages are about the paper that they name by its arXiv id. */
const ARXIV_HOST =
  /^(?:(?:[a-z]+\.)?arxiv\.org|ar5iv\.(?:labs\.arxiv\.)?org|(?:www\.)?alphaxiv\.org|api\.semanticscholar\.org)$/;
const PAPERS_HOST = /^(?:www\.)?(?:huggingface\.co|hf\.co)$/;
/** @see https://www.crossref.org/blog/dois-and-matching-regular-expressions/ */
const DOI = /^10\.\d{4,9}(?:\.\d+)*\/\S+$/;
/** arXiv gives each paper a DOI of its own. */
const ARXIV_DOI = /^10\.48550\/arxiv\./;
/** What addresses of publishers have behind a DOI. */
const AFTER_DOI = /(?:\/(?:full|fulltext|pdf|epdf|abstract|abs|html|meta))?(?:\.pdf)?\/*$/;

const OPENING = '([{<"\'“‘«';
const CLOSING = ')]}>"\'”’»';
const ENDING = '.,;:!?…*';

/**
 * @param text a word as it stands among others, with signs around it: an id, a DOI, or an address of a paper
 * @returns what it names; undefined if nothing
 */
export function readIdentifier(text: string): Identifier | undefined {
  if (text.length > LONGEST) return undefined;
  const bare = withoutSigns(text).replace(/^(?:(?:arxiv|doi)(?:\.org)?:\s*)+/i, '');
  const number = arxiv(bare.replace(/\.pdf$/i, ''));
  if (number) return number;
  const address = /^(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,}(?::\d+)?\/.*)$/is.exec(bare)?.[1];
  if (address !== undefined && !DOI.test(bare)) return inAddress(address);
  return doi(bare);
}

/**
 * @param paper a paper, corrections applied
 * @returns what registers call it. An address that its text gives counts only where nothing else is known, as it may
 *   be that of another paper
 */
export function identifiersOf({
  arxiv: id,
  doi: name,
  links,
}: Pick<Paper, 'arxiv' | 'doi' | 'links'>): readonly Identifier[] {
  const known = [id, name].flatMap((text) => (text === undefined ? [] : (readIdentifier(text) ?? [])));
  const given = known.length > 0 ? [] : links.flatMap(({ url }) => readIdentifier(url) ?? []);
  return [...new Map([...known, ...given].map((found) => [found.id, found])).values()];
}

function inAddress(address: string): Identifier | undefined {
  const [host = '', ...segments] = decoded(address.replace(/[?#].*$/s, '')).split('/');
  const path = segments.filter(Boolean);
  const name = host.toLowerCase();
  if (ARXIV_HOST.test(name) || (PAPERS_HOST.test(name) && path[0] === 'papers')) {
    const last = (path.at(-1) ?? '').replace(/\.pdf$/i, '').replace(/^arxiv:/i, '');
    return arxiv(last) ?? arxiv(`${path.at(-2) ?? ''}/${last}`.replace(/^arxiv:/i, ''));
  }
  const at = path.findIndex((segment, place) => /^10\.\d{4,9}/.test(segment) && place < path.length - 1);
  return at < 0 ? undefined : doi(path.slice(at).join('/').replace(AFTER_DOI, ''));
}

function arxiv(text: string): Identifier | undefined {
  const [, archive = '', old] = OLD_ARXIV.exec(text) ?? [];
  if (old !== undefined) return { kind: 'arxiv', id: `${archive.toLowerCase()}/${old}` };
  const [, year = '', month = '', number = ''] = ARXIV.exec(text) ?? [];
  // Since 2015 the number has five digits: with four it is another number, or not typed to its end.
  const isOne = Number(month) >= 1 && Number(month) <= 12 && number.length === (Number(year) >= 15 ? 5 : 4);
  return isOne && Number(year) >= 7 ? { kind: 'arxiv', id: `${year}${month}.${number}` } : undefined;
}

function doi(text: string): Identifier | undefined {
  const name = text.toLowerCase();
  if (!DOI.test(name)) return undefined;
  return ARXIV_DOI.test(name) ? arxiv(name.replace(ARXIV_DOI, '')) : { kind: 'doi', id: name };
}

/** A bracket that closes stays where the one that it closes is within. */
function withoutSigns(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && OPENING.includes(text.charAt(start))) start++;
  for (; end > start; end--) {
    const last = text.charAt(end - 1);
    const isEnd = ENDING.includes(last) || (CLOSING.includes(last) && !isClosed(text.slice(start, end), last));
    if (!isEnd) break;
  }
  return text.slice(start, end);
}

function isClosed(text: string, closing: string): boolean {
  const opening = OPENING.charAt(CLOSING.indexOf(closing));
  return opening !== closing && text.split(opening).length === text.split(closing).length;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
