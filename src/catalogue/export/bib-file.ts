/** The file `/papers.bib`: entries, and before them a comment, which says the build of the site that the file is of. */

/** What stands outside of entries is a comment in BibTeX. */
const HEAD = /^% All (\d+) papers of build (\S+)\n/;

/**
 * @param entries an entry for every paper, in the order of the catalogue
 * @param build the build that these are all papers of
 */
export function bibFile(entries: readonly string[], build: string): string {
  return `% All ${entries.length} papers of build ${build}\n\n${entries.join('\n')}`;
}

/**
 * @returns the build and the entries of such a file
 * @throws SyntaxError if it is no such file, or cut short
 */
export function readBibFile(text: string): { readonly build: string; readonly entries: readonly string[] } {
  const [head = '', count, build] = HEAD.exec(text) ?? [];
  // Every entry begins with an @ at the start of a line, and nothing else does.
  const entries = text
    .slice(head.length)
    .split(/^(?=@)/m)
    .map((entry) => entry.trim())
    .filter(Boolean);
  if (build === undefined || entries.length !== Number(count) || entries.some((entry) => !entry.endsWith('}'))) {
    throw new SyntaxError('This is not a whole BibTeX file of a catalogue.');
  }
  return { build, entries };
}
