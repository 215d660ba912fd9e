/** @see https://creativecommons.org/licenses/ and https://info.arxiv.org/help/license/ */
const CREATIVE_COMMONS = /creativecommons\.org\/(?:licenses\/([a-z-]+)|publicdomain\/(zero))\/([\d.]+)/i;

/**
 * @param text a licence as a source gives it: a name or an address
 * @returns its usual short name where it has one, `CC BY 4.0`; else the text
 */
export function licenceName(text: string): string {
  const [, terms, zero, version = ''] = CREATIVE_COMMONS.exec(text) ?? [];
  if (zero !== undefined) return `CC0 ${version}`;
  if (terms !== undefined) return `CC ${terms.toUpperCase()} ${version}`;
  return /arxiv\.org\/licenses\/nonexclusive-distrib/i.test(text) ? 'arXiv non-exclusive licence' : text;
}
