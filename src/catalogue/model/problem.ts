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
 * @param most how many to show; the others are counted
 * @returns the report that a person reads, sorted by file and line, one problem after the other
 */
export function formatProblems(problems: readonly Problem[], most = Infinity): string {
  const sorted = sortProblems(problems);
  const shown = sorted
    .slice(0, most)
    .map(
      ({ file, line, what, todo }) =>
        `${printable(line ? `${file}:${line}` : file)}\n  ${printable(what)}\n  → ${printable(todo)}`,
    );
  if (sorted.length > most) shown.push(`… and ${sorted.length - most} more`);
  return shown.join('\n');
}

/** @returns the problems by file and line */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const byName = new Intl.Collator('en');
  return [...problems].sort((a, b) => byName.compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}

/** What systems say when a file cannot be had, in plain words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file',
  EEXIST: 'A file has that name already',
  EISDIR: 'It is a folder, not a file',
  ENOTDIR: 'It is a file where a folder should be, or within one',
  EACCES: 'Permission is denied',
  EPERM: 'Permission is denied',
  EROFS: 'It is on a disk that cannot be written to',
  ENOSPC: 'The disk is full',
  EDQUOT: 'There is no room left for this user on the disk',
  EFBIG: 'A file became larger than is allowed',
  ELOOP: 'It is a link that leads to itself',
  ENAMETOOLONG: 'The name is too long',
  EMFILE: 'Too many files are open',
  ENFILE: 'Too many files are open',
};

/**
 * @param error what was thrown when a file or folder was read or written
 * @returns why, in plain words and without an end
 */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
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
