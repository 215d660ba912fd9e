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
 * The file that a paper had before: of the same name, or, where its title has changed, of the same abstract, or nearly
 * the same.
 * @param papers all that are in the dumps
 * @param found all files on disk
 * @returns the files by the names that they ought to have now; none of them twice
 */
export function previousFiles(
  papers: readonly NamedPaper[],
  found: ReadonlyMap<string, FoundPaper>,
): ReadonlyMap<string, FoundPaper> {
  const names = new Set(papers.map(({ name }) => name));
  const previous = new Map<string, FoundPaper>();
  const unnamed = papers.filter(({ name }) => {
    const same = found.get(name);
    if (same) previous.set(name, same);
    return !same;
  });
  const left = [...found.values()].filter(({ name }) => !names.has(name));
  if (unnamed.length === 0 || left.length === 0) return previous;
  const closest = closestAbstract(left);
  const taken = new Set<FoundPaper>();
  for (const { name, abstract } of unnamed) {
    const file = closest(abstract, taken);
    if (!file) continue;
    taken.add(file);
    previous.set(name, file);
  }
  return previous;
}

/** By runs of words, so that the time grows with the length of the texts and not with the pairs of them. */
function closestAbstract(files: readonly FoundPaper[]) {
  const byRun = new Map<string, FoundPaper[]>();
  for (const file of files) {
    for (const run of runs(file.abstract)) {
      const others = byRun.get(run);
      if (others) others.push(file);
      else byRun.set(run, [file]);
    }
  }
  return (abstract: string, taken: ReadonlySet<FoundPaper>): FoundPaper | undefined => {
    const wanted = runs(abstract);
    const shared = new Map<FoundPaper, number>();
    for (const run of wanted) {
      for (const file of byRun.get(run) ?? []) if (!taken.has(file)) shared.set(file, (shared.get(file) ?? 0) + 1);
    }
    const [best] = [...shared].sort(([, a], [, b]) => b - a);
    return best && best[1] >= wanted.size * LEAST_SHARED ? best[0] : undefined;
  };
}

/** A text of fewer words is a run by itself. */
function runs(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().split(/\s+/);
  const found = new Set<string>();
  for (let at = 0; at + RUN <= Math.max(words.length, RUN); at++) found.add(words.slice(at, at + RUN).join(' '));
  return found;
}
