/** What Temml says in styles and browsers cannot do without, as classes of `src/styles/base.css`. The rest is finish. */
const CLASSES: readonly (readonly [declaration: RegExp, name: string])[] = [
  [/^math-depth:0$/, 'maths-full'],
  [/^font-weight:bold$/, 'maths-bold'],
  [/^border:/, 'maths-box'],
  [/^border-top:/, 'maths-top'],
  [/^border-bottom:/, 'maths-bottom'],
  [/^border-left:/, 'maths-left'],
  [/^border-right:/, 'maths-right'],
  [/^padding-left:0(?!\.)/, 'maths-near-left'],
  [/^padding-right:0(?!\.)/, 'maths-near-right'],
];

/**
 * Pages allow no style attribute, as one would be a way in for whoever writes a formula.
 * @param markup MathML of Temml's making, in which quotes stand around values only
 * @returns the same without style attributes: colours are in MathML's own attribute, what else matters is in classes
 */
export function withoutStyles(markup: string): string {
  return markup.replace(
    /<([a-z]+)([^<>]*?) style="([^"]*)"([^<>]*)>/g,
    (_, tag: string, before, style: string, after) => {
      const declarations = style.split(';').map((declaration) => declaration.trim());
      const names = CLASSES.filter(([wanted]) => declarations.some((declaration) => wanted.test(declaration)));
      const color = declarations.find((declaration) => declaration.startsWith('color:'))?.slice('color:'.length);
      const attributes = `${String(before)}${String(after)}${color ? ` mathcolor="${color}"` : ''}`;
      return `<${tag}${withClasses(attributes, names.map(([, name]) => name).join(' '))}>`;
    },
  );
}

function withClasses(attributes: string, names: string): string {
  if (!names) return attributes;
  return attributes.includes(' class="')
    ? attributes.replace(' class="', ` class="${names} `)
    : `${attributes} class="${names}"`;
}
