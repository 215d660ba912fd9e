import type { PaperText } from '../../../src/catalogue/model/paper.ts';
import type { FoundPaper } from './edits.ts';

/** A paper of a dump, and the name of the file that its title gives. */
interface NamedPaper extends PaperText {
  readonly name: string;
}

/** Words in a row that two versions of one abstract share, and two papers hardly ever do. */
const RUN = 5;

/** The least part of its runs of words that an abstract shares with its earlier version. */
const LEAST_SHARED = 0.5;

/**
 * The file that a paper had before: of the same abstract, else of the same name, else of nearly the same abstract. What
 * is surer comes first for all papers, so that none takes the file of another.
 * @param papers all that are in the dumps
 * @param found all files on disk
 * @returns the files by the names that they ought to have now; none of them twice
 */
export function previousFiles(
  papers: readonly NamedPaper[],
  found: ReadonlyMap<string, FoundPaper>,
): ReadonlyMap<string, FoundPaper> {
  const previous = new Map<string, FoundPaper>();
  const left = new Map(found);
  const match = ({ name }: NamedPaper, file: FoundPaper | undefined) => {
    if (!file || previous.has(name) || !left.delete(file.name)) return;
    previous.set(name, file);
  };
  for (const paper of papers) {
    const file = found.get(paper.name);
    if (file?.abstract === paper.abstract) match(paper, file);
  }
  const byAbstract = new Map([...left.values()].map((file) => [file.abstract, file]));
  for (const paper of papers) match(paper, byAbstract.get(paper.abstract));
  for (const paper of papers) match(paper, found.get(paper.name));
  const unmatched = papers.filter(({ name }) => !previous.has(name));
  for (const { paper, file } of nearlySame(unmatched, [...left.values()])) match(paper, file);
  return previous;
}

/** By runs of words, so that the time grows with the length of the texts and not with the pairs of them. */
function nearlySame(papers: readonly NamedPaper[], files: readonly FoundPaper[]) {
  if (papers.length === 0) return [];
  const byRun = Map.groupBy(
    files.flatMap((file) => [...runs(file.abstract)].map((run) => ({ run, file }))),
    ({ run }) => run,
  );
  const pairs = papers.flatMap((paper) => {
    const wanted = runs(paper.abstract);
    const shared = new Map<FoundPaper, number>();
    for (const run of wanted) {
      for (const { file } of byRun.get(run) ?? []) shared.set(file, (shared.get(file) ?? 0) + 1);
    }
    return [...shared].map(([file, count]) => ({ paper, file, share: count / wanted.size }));
  });
  return pairs.filter(({ share }) => share >= LEAST_SHARED).sort((one, other) => other.share - one.share);
}

/** A text of fewer words is a run by itself. */
function runs(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().split(/\s+/);
  const found = new Set<string>();
  for (let at = 0; at + RUN <= Math.max(words.length, RUN); at++) found.add(words.slice(at, at + RUN).join(' '));
  return found;
}
