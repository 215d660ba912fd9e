/** A line of a text, or a cell of one, without spaces around it; blank ones are there too. */
export interface Line {
  readonly text: string;
  readonly line: number;
}

/** The number of a paper in a list: `12. Title`, `[12] Title`, `(12) Title`, `#12 Title`. */
const NUMBER = /^(?:\[(\d{1,6})\]|\((\d{1,6})\)|#(\d{1,6})\b[.:)]?|(\d{1,6})[.)])(?:\s+|$)/;
/** What pages of papers say between a title and its abstract: buttons, votes and headings, each on a line of its own. */
const FURNITURE =
  /^(?:abstract:?|summary:?|up ?votes?:?|view (?:pdf|arxiv page|paper)|add to collection|read more|show (?:more|less)|\d{1,5}|\+\d{1,3}|published on \w+ \d{1,2}(?:, \d{4})?|\d+ (?:authors?|comments?|up ?votes?))$/i;

/** So much of the lines has a tab where titles and abstracts stand side by side. */
const MOST = 0.8;

/**
 * The lines of a text as they would be without what lists put around titles: their numbers, tabs between title and
 * abstract, buttons and votes between the two.
 * @param text the text; any line ends
 */
export function dumpLines(text: string): readonly Line[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((raw, index) => ({ text: raw.trim(), line: index + 1 }));
  return withoutFurniture(withoutNumbers(cells(lines)));
}

/** What a page says of each paper it says more than once: a paper may be called `Abstract`, or `1984`. */
function withoutFurniture(lines: readonly Line[]): readonly Line[] {
  const kind = (text: string) => text.toLowerCase().replace(/\d+/g, '0');
  const furniture = Map.groupBy(
    lines.filter(({ text }) => FURNITURE.test(text)),
    ({ text }) => kind(text),
  );
  return lines.filter(({ text }) => (furniture.get(kind(text))?.length ?? 0) < 2);
}

/** Where nearly every line has a tab, title and abstract stand side by side. */
function cells(lines: readonly Line[]): readonly Line[] {
  const full = lines.filter(({ text }) => text);
  const tabbed = full.filter(({ text }) => text.includes('\t'));
  if (tabbed.length === 0 || tabbed.length < full.length * MOST) return lines;
  return lines.flatMap(({ text, line }) =>
    text
      .split('\t')
      .map((cell) => ({ text: cell.trim(), line }))
      .filter((cell, nth) => cell.text || nth === 0),
  );
}

/** Numbers at the start of lines are those of papers if they count up from the first. */
function withoutNumbers(lines: readonly Line[]): readonly Line[] {
  const numbered = lines.flatMap(({ text, line }) => {
    const [, ...digits] = NUMBER.exec(text) ?? [];
    const number = digits.find(Boolean);
    return number === undefined ? [] : [{ number: Number(number), line }];
  });
  const first = numbered[0]?.number ?? 0;
  const papers = new Set<number>();
  for (const { number, line } of numbered) if (number === first + papers.size) papers.add(line);
  if (first > 1 || papers.size < 2) return lines;
  return lines.flatMap(({ text, line }) => {
    if (!papers.has(line)) return [{ text, line }];
    const title = text.replace(NUMBER, '');
    // A number on a line of its own stands above its title.
    return title ? [{ text: title, line }] : [];
  });
}
