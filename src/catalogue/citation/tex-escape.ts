import { mathml } from '../text/mathml.ts';
import { withoutHidden } from '../text/visible.ts';

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\^{}',
  '~': '\\textasciitilde{}',
};

/** A brace without its other half, which BibTeX would miss even behind a backslash. */
const LONE: Readonly<Record<string, string>> = { '{': '{$\\lbrace$}', '}': '{$\\rbrace$}' };

/** Two signs that TeX prints as one: dashes, quotes, and the marks that begin a Spanish sentence. */
const LIGATURES = /-(?=-)|'(?=')|`(?=`)|[?!](?=`)/g;

/**
 * @param text any text
 * @returns it on one line, so that TeX prints all of it and its braces pair off
 */
export function escapeTex(text: string): string {
  const signs = /[\\&%$#_^~{}]/g;
  const paired = pairs(text);
  return text
    .replace(signs, (sign, at: number) => (paired.has(at) ? undefined : LONE[sign]) ?? ESCAPED[sign] ?? `\\${sign}`)
    .replace(LIGATURES, '$&{}');
}

/** @returns a text on one line, with single spaces, as programs read it in a file that they did not write */
export function oneLine(text: string): string {
  return withoutHidden(text).replace(/\s+/g, ' ').trim();
}

/** Places of the braces that open, or close what was opened. */
function pairs(text: string): ReadonlySet<number> {
  const open: number[] = [];
  const paired = new Set<number>();
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start !== undefined) paired.add(start).add(index);
  }
  return paired;
}

/** Commands that read and write files, or make other commands: a formula has no use for them, and a title no right. */
const PROGRAMS =
  /\^\^|\\(?:input|include|read|write|open(?:in|out)|immediate|special|directlua|catcode|csname|[egx]?def|let|new\w+|renew\w+|provide\w+|usepackage|href|url|loop|every\w+)(?![a-zA-Z])/;

/**
 * @param tex a formula without its delimiters
 * @returns it for a BibTeX field, its braces paired off even if backslashes are not looked at; undefined if no TeX can
 *   stand for it there
 */
export function texInBraces(tex: string): string | undefined {
  const bare = tex.replace(/\\[^{}]/gs, '');
  // A dollar sign would end the formula, a percent sign hides the rest of the line, and a last backslash the end of it.
  if (/[$%\\]$|[$%]/.test(bare.replace(/\\[{}]/g, '')) || PROGRAMS.test(tex)) return undefined;
  if (!isNested(bare.replace(/\\[{}]/g, ''))) return undefined;
  // What cannot be set here is not TeX for others either: an environment without an end takes in what stands behind it.
  if (mathml(tex) === undefined) return undefined;
  return isNested(tex)
    ? tex
    : tex.replace(/\\([\\{}])/g, (whole, sign) => (sign === '{' ? '\\lbrace ' : sign === '}' ? '\\rbrace ' : whole));
}

function isNested(text: string): boolean {
  let depth = 0;
  for (const brace of text.match(/[{}]/g) ?? []) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
