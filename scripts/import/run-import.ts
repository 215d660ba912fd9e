import { paperSchema, type BibliographyEntry, type PaperFile } from '../../src/catalogue/model/paper.ts';
import { fieldsSchema, type DeclaredField } from '../../src/catalogue/model/declared-field.ts';
import { taskAreasSchema, type TaskArea } from '../../src/catalogue/model/task-area.ts';
import { cleanTitle } from './clean/clean-text.ts';
import { bibliographySchema } from './read/bibliography.ts';
import { readDump, titleKey, unique, type Candidate } from './read/read-dump.ts';
import { decodeText, type Source } from '../../src/catalogue/model/decode-text.ts';
import { areaModelSchema } from './extract/areas/area-model.ts';
import { extractor } from './extract/extract.ts';
import { differences, type Difference } from './write/differences.ts';
import { editOf, isEdited, isSame, type Edit, type FoundPaper } from './write/edits.ts';
import { hasBibliographicFacts } from './write/lost-facts.ts';
import { mergePaper } from './write/merge.ts';
import { formatPaperFile, parsePaperFile } from '../../src/catalogue/model/paper-file.ts';
import { unknownAreas } from '../../src/catalogue/model/unknown-areas.ts';
import { planFiles, type Plan } from './write/plan.ts';
import { previousFiles } from './write/previous-files.ts';
import { formatCounted } from '../../src/catalogue/text/format.ts';
import type { Problem } from '../../src/catalogue/model/problem.ts';
import { readChecked } from '../../src/catalogue/model/checked-yaml.ts';
import { slugs } from './write/slug.ts';

export interface ImportInput {
  readonly dumps: readonly Source[];
  readonly taskAreas: Source;
  /** What else is to be read from the papers. */
  readonly fields?: Source | undefined;
  /** What tells task areas apart where their cues say little. */
  readonly areaModel?: Source | undefined;
  readonly bibliography: Source | undefined;
  /** File name → text of every paper on disk. */
  readonly papers: ReadonlyMap<string, string>;
  /** Folder of the papers, for messages. */
  readonly folder: string;
  /** The day of the import, YYYY-MM-DD. */
  readonly today: string;
  /** Whether files that were edited by hand are written anew. */
  readonly overwriteEdits?: boolean;
  /** Told after every paper how many are done. */
  readonly progress?: (done: number, total: number) => void;
}

export interface ImportResult {
  readonly plan: Plan;
  /** What changes in each file of `plan.changed`, and in each that a renamed one becomes. */
  readonly differences: ReadonlyMap<string, readonly Difference[]>;
  /** Files that were edited by hand where import writes; they stay as they are. */
  readonly edits: readonly Edit[];
  /** Files of `plan.gone` that hold corrections or edits by hand: they are never removed. */
  readonly sacred: ReadonlySet<string>;
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
    for (const problem of result.problems) problems.push(problem);
    return otherwise;
  };
  const areas = collect(readSource(input.taskAreas, taskAreasSchema), [] as TaskArea[]);
  const fields = input.fields ? collect(readSource(input.fields, fieldsSchema), [] as DeclaredField[]) : [];
  const areaModel = input.areaModel ? collect(readSource(input.areaModel, areaModelSchema), undefined) : undefined;
  const entries = input.bibliography
    ? collect(readSource(input.bibliography, bibliographySchema), [] as BibliographyEntry[])
    : [];
  const dumps = input.dumps.map(readDump);
  for (const { problems: found } of dumps) for (const problem of found) problems.push(problem);
  const existing = readPapers(input, areas, problems);
  const candidates = unique(
    dumps.flatMap((dump) => dump.candidates),
    problems,
  );
  if (!input.bibliography) for (const problem of withoutBibliography(input.folder, existing)) problems.push(problem);
  if (problems.length > 0) return { problems };

  const names = slugs(candidates.map(({ title }) => title));
  const papers = candidates.map((candidate) => ({ ...candidate, name: `${names.get(candidate.title)}.md` }));
  const taken = new Set(papers.map(({ name }) => name));
  const previous = previousFiles(papers, existing);
  const facts = new Map(entries.map((entry) => [titleKey(cleanTitle(entry.title)), entry]));
  const extract = extractor(areas, fields, areaModel);
  const wanted = new Map<string, string>();
  const renamed = new Map<string, string>();
  const differing = new Map<string, readonly Difference[]>();
  const edits: Edit[] = [];
  const notes: { file: string; what: string }[] = [];
  for (const { name, ...candidate } of papers) {
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
    for (const problem of refused) problems.push(problem);
    if (refused.length > 0) continue;
    const same = before?.name === name && isSame(before, merged);
    const edit =
      before && !same && !input.overwriteEdits && isEdited(before)
        ? editOf(before, merged, `${input.folder}/${before.name}`)
        : undefined;
    if (edit) edits.push(edit);
    // An edited file keeps its place, unless another paper has that name now.
    const place = before && edit && !taken.has(before.name) ? before.name : name;
    if (before && place !== before.name) renamed.set(before.name, place);
    if (before && (same || edit)) {
      wanted.set(place, before.text);
    } else {
      const file = fileOf(merged, before, `${input.folder}/${before?.name ?? name}`);
      if ('problem' in file) problems.push(file.problem);
      else wanted.set(name, file.text);
      if (before) differing.set(name, differences(before, merged));
    }
    if (!edit) for (const what of merged.notes) notes.push({ file: `${input.folder}/${name}`, what });
    input.progress?.(wanted.size, papers.length);
  }
  if (problems.length > 0) return { problems };
  const plan = planFiles(input.papers, wanted, renamed);
  const sacred = plan.gone.filter((name) => {
    const file = existing.get(name);
    return file && (file.paper.curated !== undefined || isEdited(file));
  });
  const banners = dumps.flatMap((dump) => dump.banners);
  return { plan, differences: differing, edits, sacred: new Set(sacred), notes, banners };
}

function readSource<T>(source: Source, schema: Parameters<typeof readChecked<T>>[2]) {
  const decoded = decodeText(source);
  return 'problem' in decoded ? { problems: [decoded.problem] } : readChecked(decoded.text, source.name, schema);
}

/** Papers on disk. A file that cannot be read might hold corrections, so it stops the import. */
function readPapers(input: ImportInput, areas: readonly TaskArea[], problems: Problem[]): Map<string, FoundPaper> {
  const found = new Map<string, FoundPaper>();
  const vocabulary = { ids: new Set(areas.map(({ id }) => id)), file: input.taskAreas.name };
  for (const [name, text] of input.papers) {
    const file = `${input.folder}/${name}`;
    const parsed = parsePaperFile(text, file);
    if ('problems' in parsed) {
      for (const problem of parsed.problems) problems.push(problem);
      continue;
    }
    // Import reads the others from the text again.
    const corrections = { curated: parsed.paper.curated };
    for (const problem of unknownAreas(corrections, text, file, vocabulary)) problems.push(problem);
    found.set(name, { ...parsed, name, text });
  }
  return found;
}

/** A bibliography that has gone astray would take the facts of all papers with it. */
function withoutBibliography(folder: string, existing: ReadonlyMap<string, FoundPaper>): Problem[] {
  const told = [...existing.values()].filter((file) => hasBibliographicFacts(file.paper) && !isEdited(file));
  if (told.length === 0) return [];
  const what = `There is no bibliography, but ${formatCounted(told.length, 'paper')} here have authors, dates or venues from one.`;
  const todo =
    'Put bibliography.json back beside this folder; if it is to go with what it says, make it an empty list: []';
  return [{ file: folder, what, todo }];
}

/** The file of a paper, or why corrections that are read well could not be read in it. */
function fileOf(
  merged: PaperFile,
  before: FoundPaper | undefined,
  file: string,
): { readonly text: string } | { readonly problem: Problem } {
  try {
    return { text: formatPaperFile(merged, before?.curatedText) };
  } catch (error) {
    const what = `${error instanceof Error ? error.message : String(error)}.`;
    const todo = 'Write its corrections as a plain block of lines, as the README shows it.';
    return { problem: { file, what, todo } };
  }
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
