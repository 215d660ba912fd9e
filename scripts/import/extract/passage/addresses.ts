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
 * Finds http and https addresses, with their scheme or bare (`github.com/x/y`, `www.x.org`, `x.github.io`).
 * A bare domain counts only under a well-known suffix, and with a path, `www.` or a hosting domain behind it:
 * `Node.js`, `e.g.`, `train.py` and `v1.2` are words, not addresses.
 * @param text any text, TeX escapes and scraping gaps included
 * @returns the addresses in order; they do not overlap
 */
export function addresses(text: string): Address[] {
  const found: Address[] = [];
  const candidate = new RegExp(CANDIDATE);
  for (let match = candidate.exec(text); match !== null; match = candidate.exec(text)) {
    const start = match.index;
    const bare = match.groups?.['bare'] !== undefined;
    if (bare && FOREIGN_SCHEME.test(text.slice(Math.max(0, start - 12), start))) continue;
    const end = start + withoutTail(match[0] + gapTail(text, start, match[0]));
    const written = text.slice(start, end);
    const url = absolute(written);
    // What was cut off may be an address of its own.
    if (end > start) candidate.lastIndex = end;
    if (url === undefined || (bare && (text[end] === '@' || !isBareAddress(url, isAnnounced(text, start, written)))))
      continue;
    found.push({ text: written, start, end, url });
  }
  return found;
}

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

// Every repetition is either bounded or over a set that its successor does not share, so that matching stays linear.
const BODY = String.raw`(?:[^\s<>"“”{}|\\^\x60\uE000]|\\[_~#%&])`;
const CANDIDATE = new RegExp(
  String.raw`(?:https?://|(?<![\p{L}\p{N}])https?\s?:\s?/\s?/)\s?(?:[\w-]{1,63}\. (?=[\w-]{1,63}[./]))?${BODY}{3,600}` +
    String.raw`|(?<![\p{L}\p{N}@/._~-])(?<bare>(?:[a-z0-9][a-z0-9-]{0,62}\.){1,6}(?: (?=com/))?[a-z]{2,10}(?![\p{L}\p{N}_-])(?:/${BODY}{0,600})?)`,
  'giu',
);
const FOREIGN_SCHEME = /(?:javascript|vbscript|data|ftps?|mailto|file|ssh|git)\s?:\/{0,2}$/i;

const GENERIC_SUFFIX = /\.(?:com|org|net|edu|gov|io|ai|co|dev|app|info|xyz|tech|site|page|science|online|cloud)$/;
const COUNTRY_SUFFIX =
  /\.(?:at|au|be|br|ca|ch|cn|cz|de|dk|es|eu|fi|fr|gr|hk|ie|il|in|it|jp|kr|me|nl|no|nz|pl|pt|ru|se|sg|tw|uk|us)$/;
const SHORTENER = /^(?:youtu\.be|bit\.ly|goo\.gl|forms\.gle|git\.io|hf\.co|t\.ly|osf\.io)$/;
const HOSTING =
  /\.(?:github\.io|gitlab\.io|readthedocs\.io|netlify\.app|vercel\.app|pages\.dev|hf\.space|web\.app|streamlit\.app|herokuapp\.com)$/;

/** `available at foo.org`: the words before say that a lower-case domain is an address. */
function isAnnounced(text: string, start: number, written: string): boolean {
  return !/\p{Lu}/u.test(written) && ANNOUNCED.test(text.slice(Math.max(0, start - 40), start));
}
const ANNOUNCED =
  /\b(?:available|found|accessible|hosted|released|visit|website|webpage|page|here)(?: here)?(?: at)?\s?:?\s?[([]?$/i;

function isBareAddress(url: string, announced: boolean): boolean {
  const host = /^https:\/\/([^/?#]+)/.exec(url)?.[1] ?? '';
  const path = url.slice('https://'.length + host.length);
  if (HOSTING.test(host)) return true;
  const known =
    GENERIC_SUFFIX.test(host) ||
    SHORTENER.test(host) ||
    (COUNTRY_SUFFIX.test(host) && (host.split('.').length > 2 || host.startsWith('www.')));
  return known && (host.startsWith('www.') ? host.split('.').length > 2 : path.length > 1 || announced);
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
function gapTail(text: string, start: number, match: string): string {
  const after = text.slice(start + match.length, start + match.length + 200);
  if (!CUT_SHORT.test(match)) return LOST_TILDE.test(match) ? (HOME_PAGE.exec(after)?.[0] ?? '') : '';
  const [tail] = NAME_AFTER_GAP.exec(after) ?? [''];
  const ends = /^[.,)}"]{1,3}(?:\s|$)|^$/.test(after.slice(tail.length)) || tail.includes('/');
  return ends && !/^ [A-Z][a-z]+$/.test(tail) ? tail : '';
}

/** The length of an address without punctuation, unbalanced brackets or a next sentence glued to its end. */
function withoutTail(candidate: string): number {
  const second = candidate.slice(4).search(/https?:\/\//i);
  let length = second < 0 ? candidate.length : second + 4;
  let depth = 0;
  for (let i = 0; i < length; i++) {
    const char = candidate[i] ?? '';
    if ('([<'.includes(char)) depth++;
    if (')]>'.includes(char) && --depth < 0) length = i;
  }
  const glued = /[/\w]{3}([.,;](?:The|Our|We|Code|It|This|In|These|All|Project|Data|Show|Models?|More))$/.exec(
    candidate.slice(0, length),
  );
  if (glued?.[1] !== undefined) length -= glued[1].length;
  while (length > 0 && /[.,;:!?'"’‘“”*(\[…·\\]/.test(candidate[length - 1] ?? '')) length--;
  return length;
}

function absolute(written: string): string | undefined {
  const plain = written
    .replace(/^(https?:\/\/(?!github)[\w.-]+\/) (?=[a-z]+\/)/i, '$1~')
    .replace(/\\([_~#%&])/g, '$1')
    .replace(/^https?\s?:\s?\/\s?\/\s?/i, '')
    .replace(/\s/g, '');
  const [, host = '', rest = ''] = /^([^/?#]*)(.*)$/s.exec(plain) ?? [];
  const path = rest.replace(/\.git\/?$/, '');
  if (!/^(?:[\p{L}\p{N}_-]{1,63}\.){1,8}[\p{L}]{2,24}(?::\d{1,5})?$/u.test(host)) return undefined;
  const url = `https://${host.toLowerCase()}${path}`;
  return URL.canParse(url) ? url : undefined;
}
