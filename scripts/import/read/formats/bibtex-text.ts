/** A formula, a command with what it takes, a command alone in braces, or a brace. */
const PIECES =
  /\$\$[^$]*\$\$|\$(?:\\.|[^$\\])*\$|\\[a-zA-Z]+\s?\{|\\[^a-zA-Z]\{|\{\\[a-zA-Z]+\}|\{\\(?:it|em|bf|tt|sc|sl)\s|\\.|[{}]/gs;

/**
 * BibTeX protects capitals by braces, `{BERT}`, and puts accents into them, `{\"O}`. They are no part of the text.
 * @param value of a field
 * @returns the value without them; what TeX reads as a command and its argument stays, and so do formulas
 */
export function withoutGroups(value: string): string {
  /** Of each brace that is open, whether it stays. */
  const open: boolean[] = [];
  const signs = value.replace(/\\(?:\^|text(backslash|asciitilde|asciicircum))\{\}/g, (_, name?: string) =>
    name === 'backslash' ? '\\textbackslash ' : name === 'asciitilde' ? '~' : '^',
  );
  const kept = signs.replace(PIECES, (piece) => {
    if (piece === '{') {
      open.push(false);
      return '';
    }
    if (piece === '}') return open.pop() ? '}' : '';
    if (piece.endsWith('{') || /^\{\\[a-z]+\s$/.test(piece)) open.push(true);
    return piece;
  });
  return kept.replace(/\s+/g, ' ').trim();
}
