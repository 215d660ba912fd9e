import {
  bibliographyEntrySchema,
  paperSchema,
  type BibliographyEntry,
  type PaperFile,
} from '../../src/catalogue/model/paper.ts';
import { taskAreasSchema, type TaskArea } from '../../src/catalogue/model/task-area.ts';
import { cleanTitle } from './clean/clean-text.ts';
import { readDump, titleKey, unique, type Candidate } from './read/read-dump.ts';
import { decodeText, type Source } from './read/decode-text.ts';
import { extractor } from './extract/extract.ts';
import { mergePaper } from './write/merge.ts';
import { formatPaperFile, parsePaperFile, type StoredPaper } from '../../src/catalogue/model/paper-file.ts';
import { unknownAreas } from '../../src/catalogue/model/unknown-areas.ts';
import { planFiles, type Plan } from './write/plan.ts';
import type { Problem } from '../../src/catalogue/model/problem.ts';
import { readChecked } from '../../src/catalogue/model/checked-yaml.ts';
import { slugs } from './write/slug.ts';

export interface ImportInput {
  readonly dumps: readonly Source[];
  readonly taskAreas: Source;
  readonly bibliography: Source | undefined;
  /** File name → text of every paper on disk. */
  readonly papers: ReadonlyMap<string, string>;
  /** Folder of the papers, for messages. */
  readonly folder: string;
  /** The day of the import, YYYY-MM-DD. */
  readonly today: string;
  /** Told after every paper how many are done. */
  readonly progress?: (done: number, total: number) => void;
}

export interface ImportResult {
  readonly plan: Plan;
  /** Files of `plan.gone` that hold hand corrections: they are never removed. */
  readonly corrected: ReadonlySet<string>;
  /** What a person should look at, by file. */
  readonly notes: readonly { readonly file: string; readonly what: string }[];
  /** Lines that were taken for banners, by dump. */
  readonly banners: readonly { readonly file: string; readonly line: number; readonly text: string }[];
}

/**
 * The whole import, from bytes to a plan, without touching a disk.
 * @returns the plan with what is worth a look, or everything that keeps the import from going on
 */
export function runImport(input: ImportInput): ImportResult | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const collect = <T>(result: { value: T } | { problems: readonly Problem[] }, otherwise: T): T => {
    if ('value' in result) return result.value;
    problems.push(...result.problems);
    return otherwise;
  };
  const areas = collect(readSource(input.taskAreas, taskAreasSchema), [] as TaskArea[]);
  const entries = input.bibliography
    ? collect(readSource(input.bibliography, bibliographyEntrySchema.array()), [] as BibliographyEntry[])
    : [];
  const dumps = input.dumps.map(readDump);
  problems.push(...dumps.flatMap((dump) => dump.problems));
  const existing = readPapers(input, areas, problems);
  const candidates = unique(
    dumps.flatMap((dump) => dump.candidates),
    problems,
  );
  if (problems.length > 0) return { problems };

  const names = slugs(candidates.map(({ title }) => title));
  const files = candidates.map((candidate) => ({ candidate, name: `${names.get(candidate.title)}.md` }));
  const previous = previousFiles(files, existing);
  const facts = new Map(entries.map((entry) => [titleKey(cleanTitle(entry.title)), entry]));
  const extract = extractor(areas);
  const wanted = new Map<string, string>();
  const notes: { file: string; what: string }[] = [];
  for (const { candidate, name } of files) {
    const before = previous.get(name);
    const text = { title: candidate.title, abstract: candidate.abstract };
    const merged = mergePaper({
      text,
      source: { dump: candidate.dump, line: candidate.line },
      bibliography: facts.get(titleKey(candidate.title)),
      extraction: extract(text),
      existing: before?.paper,
      today: input.today,
    });
    const refused = refusals(merged, candidate);
    problems.push(...refused);
    if (refused.length > 0) continue;
    wanted.set(name, formatPaperFile(merged, before?.curatedText));
    notes.push(...merged.notes.map((what) => ({ file: `${input.folder}/${name}`, what })));
    input.progress?.(wanted.size, files.length);
  }
  if (problems.length > 0) return { problems };
  const plan = planFiles(input.papers, wanted);
  const moved = new Set([...previous.values()].map(({ name }) => name));
  const corrected = plan.gone.filter((name) => existing.get(name)?.paper.curated && !moved.has(name));
  return { plan, corrected: new Set(corrected), notes, banners: dumps.flatMap((dump) => dump.banners) };
}

function readSource<T>(source: Source, schema: Parameters<typeof readChecked<T>>[2]) {
  const decoded = decodeText(source);
  return 'problem' in decoded ? { problems: [decoded.problem] } : readChecked(decoded.text, source.name, schema);
}

/** Papers on disk. A file that cannot be read might hold corrections, so it stops the import. */
function readPapers(input: ImportInput, areas: readonly TaskArea[], problems: Problem[]): Map<string, StoredPaper> {
  const found = new Map<string, StoredPaper>();
  const vocabulary = { ids: new Set(areas.map(({ id }) => id)), file: input.taskAreas.name };
  for (const [name, text] of input.papers) {
    const file = `${input.folder}/${name}`;
    const parsed = parsePaperFile(text, file);
    if ('problems' in parsed) {
      problems.push(...parsed.problems);
      continue;
    }
    // Import reads the others from the text again.
    const corrections = { curated: parsed.paper.curated };
    problems.push(...unknownAreas(corrections, text, file, vocabulary));
    found.set(name, parsed);
  }
  return found;
}

/** The file that a paper had before: of the same name, or, where its title has changed, of the same abstract. */
function previousFiles(
  files: readonly { readonly candidate: Candidate; readonly name: string }[],
  existing: ReadonlyMap<string, StoredPaper>,
): Map<string, StoredPaper & { readonly name: string }> {
  const taken = new Set(files.map(({ name }) => name));
  const leftOver = new Map(
    [...existing].filter(([name]) => !taken.has(name)).map(([name, file]) => [file.abstract, { name, ...file }]),
  );
  const previous = new Map<string, StoredPaper & { readonly name: string }>();
  for (const { candidate, name } of files) {
    const same = existing.get(name);
    const before = same ? { name, ...same } : leftOver.get(candidate.abstract);
    if (before) previous.set(name, before);
  }
  return previous;
}

function refusals({ paper }: PaperFile, { file, line }: Candidate): Problem[] {
  const todo = 'Correct the paper in the dump, or its entry in the bibliography.';
  const result = paperSchema.safeParse(paper);
  if (result.success) return [];
  return result.error.issues.map((issue) => ({
    file,
    line,
    what: `${issue.path.map(String).join('.')}: ${issue.message}.`,
    todo,
  }));
}
