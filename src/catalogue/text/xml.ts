import { escapeUTF8 } from 'entities';

/** Characters that no XML 1.0 document may have, not even escaped. https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** @returns a text without the characters that XML cannot hold */
export function xmlCharacters(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** @returns a text as it stands in an element or attribute */
export function xmlText(text: string): string {
  return escapeUTF8(xmlCharacters(text));
}
