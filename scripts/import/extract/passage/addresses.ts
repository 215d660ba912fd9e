import { LinkifyIt } from 'linkify-it';

/** A web address in a text. */
export interface Address {
  /** The address as the text writes it, without the punctuation around it. */
  readonly text: string;
  /** Where it starts, and where it ends, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The address that the author meant: absolute, https, mended. */
  readonly url: string;
}

/**
 * Finds http and https addresses, with their scheme or bare (`github.com/x/y`, `www.x.org`, `x.github.io`). Where one
 * begins and ends is linkify-it's to say; what scraping did to it is mended here. A bare domain counts only with a
 * path, `www.` or a hosting domain behind it: `Node.js`, `e.g.`, `train.py` and `v1.2` are words, not addresses.
 * @param text any text, TeX escapes and scraping gaps included
 * @returns the addresses in order; they do not overlap
 */
export function addresses(text: string): Address[] {
  const found: Address[] = [];
  if (!MAYBE.test(text)) return found;
  let from = 0;
  for (const part of text.split(BEFORE_SCHEME)) {
    const whole = withoutGaps(part);
    for (const { schema, index, lastIndex } of LINKIFY.match(whole) ?? []) {
      let start = from + index;
      while (start > from && whole[start - from - 1] === ' ' && text[start - 1] !== ' ') start -= 1;
      const last = from + lastIndex - tailOf(whole.slice(index, lastIndex));
      const name = nameAfter(text.slice(start, last), text.slice(last, last + 200));
      const end = last + name.length - tailOf(name);
      const written = text.slice(start, end);
      const url = schema === 'mailto:' || start < (found.at(-1)?.end ?? 0) ? undefined : absolute(written);
      if (url === undefined || CREDENTIALS.test(text.slice(end, end + 100))) continue;
      if (schema === '' && !isBareAddress(url, isAnnounced(text, start, written))) continue;
      found.push({ text: written, start, end, url });
    }
    from += part.length;
  }
  return found;
}

/** What looks like a host is a name before one: `https://github.com:x@elsewhere.org`. */
const CREDENTIALS = /^(?::[^\s@/]*)?@/;

/** Stands in for the characters of an address, so that no rule about words reads inside it. */
export const MASK = '\uE000';

/**
 * @returns the text with every character of an address replaced by {@link MASK}; offsets stay as they are
 */
export function maskAddresses(text: string, found: readonly Address[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of found) {
    masked += text.slice(from, start) + MASK.repeat(end - start);
    from = end;
  }
  return masked + text.slice(from);
}

const GENERIC = 'com org net edu gov io ai co dev app info xyz tech site page science online cloud space'.split(' ');
const COUNTRY =
  'at au be br ca ch cn cz de dk es eu fi fr gr hk ie il in it jp kr me nl no nz pl pt ru se sg tw uk us'.split(' ');
const SHORTENER =
  /^(?:youtu\.be|bit\.ly|goo\.gl|forms\.gle|git\.io|hf\.co|t\.ly|osf\.io|aka\.ms|is\.gd|rb\.gy|t\.co|cutt\.ly|shorturl\.at|w3id\.org)$/;
const HOSTING =
  /\.(?:github\.io|gitlab\.io|readthedocs\.io|netlify\.app|vercel\.app|pages\.dev|hf\.space|web\.app|streamlit\.app|herokuapp\.com)$/;

const LINKIFY = new LinkifyIt({
  fuzzyLink: true,
  tlds: [...GENERIC, ...COUNTRY, 'ly', 'gl', 'gle', 'ms', 'gd', 'gy', 'be'],
  maxLength: 600,
});
for (const schema of ['ftp:', '//']) LINKIFY.add(schema);

/** No address is without one of these, and most abstracts have none: asking first spares them the whole search. */
const MAYBE = /:\s?\/|[\p{L}\p{N}]\.\p{L}|\. com\//iu;

/** An address may be glued to the word or the address before it: `available athttps://x.org`. */
const BEFORE_SCHEME = /(?=https?:\/\/)|(?<![\p{L}\p{N}])(?=https?\s?:\s?\/\s?\/)/iu;

/** Spaces within a scheme or a host: `https: //x.org`, `https://github. com/x`. */
const GAPS = /https?\s?:\s?\/\s?\/\s?(?:[\w-]{1,63}\. (?=[\w-]{1,63}[./]))?|[a-z0-9-]{1,63}\. (?=com\/)/gi;

/** The gaps go before the address, so that it is whole and ends where it did. A word before a colon is no scheme. */
function withoutGaps(text: string): string {
  return text
    .replace(/(?<=\w)–(?=\w)/g, '-')
    .replace(GAPS, (gapped) => gapped.replace(/\s/g, '').padStart(gapped.length))
    .replace(/(?<=(\b\p{L}+)):(?=\p{L})/gu, (colon, word: string) => (FOREIGN_SCHEME.test(word) ? colon : ','));
}
const FOREIGN_SCHEME = /^(?:javascript|vbscript|data|ftps?|mailto|file|ssh|git|https?)$/i;

/** `available at foo.org`: the words before say that a domain is an address; one of a firm in capitals is its name. */
function isAnnounced(text: string, start: number, written: string): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return /\p{Lu}/u.test(written)
    ? !/\.com$/i.test(written) && RELEASED_AT.test(before)
    : ANNOUNCED.test(before) || RELEASED_AT.test(before);
}
const RELEASED_AT = /\b(?:available|accessible|hosted|released|published|downloaded)\b[^.;:]{0,50} (?:at|from) $/i;
const ANNOUNCED =
  /\b(?:available|found|accessible|hosted|released|visit|website|webpage|page|here)(?: here)?(?: at)?\s?:?\s?[([]?$/i;

function isBareAddress(url: string, announced: boolean): boolean {
  const { hostname, pathname, search, hash } = new URL(url);
  const labels = hostname.split('.');
  if (HOSTING.test(hostname)) return true;
  if (labels[0] === 'www') return labels.length > 2;
  const known = SHORTENER.test(hostname) || labels.length > 2 || GENERIC.includes(labels.at(-1) ?? '');
  return known && (pathname.length > 1 || search + hash !== '' || announced);
}

/** Hosts where an address that ends in a slash lacks the name of what it points to. */
const CUT_SHORT =
  /^(?:https?:\/\/)?(?:www\.)?(?:github\.com\/(?:[\w.-]+\/)?|gitlab\.com\/[\w.-]+\/|huggingface\.co\/(?:datasets\/)?[\w.-]+\/|sites\.google\.com\/view\/|anonymous\.4open\.science\/r\/)$/i;
/** `Name` or `owner/Name` where a sentence ends: a name, not the next word of the sentence. */
const NAME_AFTER_GAP = /^ (?:[\w-]{1,80}\/[\w./-]{1,100}|(?=[\w-]{0,80}[A-Z0-9_-])[\w-]{2,80})(?=[.,)}"]{0,3}(?:\s|$))/;

/** TeX prints a bare tilde as a space: `cs.x.edu/ name/page`. */
const LOST_TILDE = /^https?:\/\/[\w.-]+\.\w+\/$/i;
const HOME_PAGE = /^ [a-z]{2,20}\/[\w./-]{1,100}/;

/** What follows a slash and a stray space, where the address cannot be whole without it. */
function nameAfter(address: string, after: string): string {
  if (!CUT_SHORT.test(address)) return LOST_TILDE.test(address) ? (HOME_PAGE.exec(after)?.[0] ?? '') : '';
  const [tail] = NAME_AFTER_GAP.exec(after) ?? [''];
  const ends = /^[.,)}"]{1,3}(?:\s|$)|^$/.test(after.slice(tail.length)) || tail.includes('/');
  return ends && !/^ [A-Z][a-z]+$/.test(tail) ? tail : '';
}

/** The length of what is no part of an address at its end: the first word of a next sentence, and punctuation. */
function tailOf(address: string): number {
  const next = /(?<=[/\w]{3})[.,;](?:The|Our|We|Code|It|This|In|These|All|Project|Data|Show|Models?|More)$/;
  const bare = address.replace(next, '').replace(/[.,;:!?'"’‘“”*(\[…·\\]+$/, '');
  return address.length - bare.length;
}

function absolute(written: string): string | undefined {
  const plain = written
    .replace(/(?<=\w)[–‑](?=\w)/g, '-')
    .replace(/^(https?:\/\/(?!github)[\w.-]+\/) (?=[a-z]+\/)/i, '$1~')
    .replace(/\\([_~#%&])/g, '$1')
    .replace(/^https?\s?:\s?\/\s?\/\s?/i, '')
    .replace(/\s/g, '');
  const [, host = '', rest = ''] = /^([^/?#]*)(.*)$/s.exec(plain) ?? [];
  const path = rest.replace(/\.git\/?$/, '');
  if (!/^(?:[\p{L}\p{N}_-]{1,63}\.){1,8}[\p{L}]{2,24}(?::\d{1,5})?$/u.test(host)) return undefined;
  const url = `https://${host.toLowerCase()}${path}`;
  if (!URL.canParse(url)) return undefined;
  // In ASCII, so that a letter that looks like another is told apart.
  return /^[\x21-\x7E]*$/.test(host) ? url : `https://${new URL(url).hostname}${path}`;
}
