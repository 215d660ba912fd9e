import { withoutHidden } from './visible.ts';

/** Signs that Markdown may read as its own, and those that do so at an end of a line; a backslash may precede all. */
const SIGNS = /[\\`*_[\]<~|]|&(?=[#\w]+;)|^[#>+=-]|(?<=^\d{1,9})[.)]|#(?=#*$)/g;

/**
 * @param text any text
 * @returns it as plain words of one line of Markdown: nothing in it is a link, a heading or an element
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function markdownText(text: string): string {
  return (
    withoutHidden(text)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(SIGNS, '\\$&')
      // An address would become a link by itself.
      .replace(/(?<=https?|ftp|mailto):|(?<=\bwww)\.|@/gi, '\\$&')
  );
}
