/** Two lines of a card on a wide screen. */
const LENGTH = 220;

/**
 * @param text an abstract
 * @returns its first words, whole ones, with an ellipsis if there are more
 */
export function excerpt(text: string): string {
  if (text.length <= LENGTH) return text;
  const start = text.slice(0, LENGTH + 1);
  const space = start.lastIndexOf(' ');
  const cut = start.slice(0, space > 0 ? space : LENGTH);
  // Half a character may be left over where there was no space to cut at.
  return `${cut.replace(/[\s,;:.–—-]+$|[\uD800-\uDBFF]$/, '')}…`;
}
