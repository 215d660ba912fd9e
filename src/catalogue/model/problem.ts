/** Something that keeps an import from going on: where it is, what is wrong, and what to do about it. */
export interface Problem {
  readonly file: string;
  /** Line in the file, counted from 1; left out where the whole file is meant. */
  readonly line?: number;
  readonly what: string;
  readonly todo: string;
}

/**
 * @param problems in any order
 * @returns the report that a person reads, sorted by file and line, one problem after the other
 */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
  return sorted
    .map(
      ({ file, line, what, todo }) =>
        `${printable(line ? `${file}:${line}` : file)}\n  ${printable(what)}\n  → ${printable(todo)}`,
    )
    .join('\n');
}

/**
 * @param text text of unknown origin
 * @param length the most characters to show
 * @returns the start of it in quotes, for use in a message
 */
export function quote(text: string, length = 60): string {
  const start = text.slice(0, length).toWellFormed();
  return `“${start}${start.length < text.length ? '…' : ''}”`;
}

/** A dump may hold terminal escapes; a report must not carry them out. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '�');
}
