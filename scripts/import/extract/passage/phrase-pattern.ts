/**
 * Builds a piece of a regular expression from phrases as a person would list them.
 * @param list phrases, each a line or parted by ` | `; a phrase may hold regular expression syntax, and a space in it
 *   stands for any white space
 * @returns the source of a group that matches any of them
 */
export function anyOf(list: string): string {
  const phrases = list.split(/\s*\n\s*|\s+\|\s+/).filter(Boolean);
  return `(?:${phrases.map((phrase) => phrase.replaceAll(' ', String.raw`\s`)).join('|')})`;
}
