import { fieldsSchema, type DeclaredField } from '../../src/catalogue/model/declared-field.ts';
import { taskAreasSchema, type TaskArea } from '../../src/catalogue/model/task-area.ts';
import { venuesSchema, type Venue } from '../../src/catalogue/model/venue.ts';
import { joinSources } from './join/join-sources.ts';
import { readPapers } from './found-papers.ts';
import { refusals, withoutBibliography, withoutPapers } from './refusals.ts';
import { readBibliography } from './read/read-bibliography.ts';
import { readSource, type ReadOptions } from './read/read-source.ts';
import type { SourceFacts } from './read/source-record.ts';
import { looseTitle } from './read/title-key.ts';
import { decodeText, type Source } from '../../src/catalogue/model/decode-text.ts';
import { areaModelSchema } from './extract/areas/area-model.ts';
import { extractor } from './extract/extract.ts';
import { differences, type Difference } from './write/differences.ts';
import { editOf, isEdited, isSame, type Edit } from './write/edits.ts';
import { mergePaper } from './write/merge.ts';
import { losesAllFacts } from './write/lost-facts.ts';
import { planFiles, type Plan } from './write/plan.ts';
import { previousFiles } from './write/previous-files.ts';
import type { Problem } from '../../src/catalogue/model/problem.ts';
import { readChecked } from '../../src/catalogue/model/checked-yaml.ts';
import { slugs } from './write/slug.ts';
import { fileOf } from './write/written-file.ts';

export interface ImportInput {
  /** Files with papers, in any format. */
  readonly dumps: readonly Source[];
  readonly taskAreas: Source;
  /** What else is to be read from the papers. */
  readonly fields?: Source | undefined;
  /** What tells task areas apart where their cues say little. */
  readonly areaModel?: Source | undefined;
  /** What is known of papers beside what their sources say, and wins over it. */
  readonly bibliographies: readonly Source[];
  /** Conferences and journals by their short and full names. */
  readonly venues?: Source | undefined;
  /** What a person says of the dumps: their format, and what their fields are called. */
  readonly reading?: Pick<ReadOptions, 'from' | 'fields'>;
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
  /** Records that have an abstract in no source, by their titles. */
  readonly withoutAbstract: readonly { readonly file: string; readonly line: number; readonly text: string }[];
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
  const areas = collect(readVocabulary(input.taskAreas, taskAreasSchema), [] as TaskArea[]);
  const fields = input.fields ? collect(readVocabulary(input.fields, fieldsSchema), [] as DeclaredField[]) : [];
  const areaModel = input.areaModel ? collect(readVocabulary(input.areaModel, areaModelSchema), undefined) : undefined;
  const venues = input.venues ? collect(readVocabulary(input.venues, venuesSchema), [] as Venue[]) : [];
  const dumps = input.dumps.map((dump) => readSource(dump, { ...input.reading, venues }));
  const known = input.bibliographies.map((source) => readBibliography(source, { venues }));
  for (const { problems: found } of [...dumps, ...known]) for (const problem of found) problems.push(problem);
  const existing = readPapers(input, areas, problems);
  const joined = joinSources([...dumps, ...known].flatMap(({ candidates }) => candidates));
  for (const problem of joined.problems) problems.push(problem);
  if (joined.papers.length === 0 && problems.length === 0) problems.push(...withoutPapers(joined.withoutAbstract));
  if (problems.length > 0) return { problems };

  const names = slugs(joined.papers.map(({ nameable }) => nameable));
  const labels = new Set(areas.map(({ label }) => looseTitle(label)));
  const papers = joined.papers.map((paper) => ({ ...paper, name: `${names.get(paper.nameable)}.md` }));
  const taken = new Set(papers.map(({ name }) => name));
  const previous = previousFiles(papers, existing);
  const extract = extractor(areas, fields, areaModel);
  const wanted = new Map<string, string>();
  const renamed = new Map<string, string>();
  const differing = new Map<string, readonly Difference[]>();
  const edits: Edit[] = [];
  const notes: { file: string; what: string }[] = [];
  let stripped = 0;
  for (const { name, ...candidate } of papers) {
    const before = previous.get(name);
    const text = { title: candidate.title, abstract: candidate.abstract };
    const merged = mergePaper({
      text,
      source: {
        dump: candidate.dump,
        line: candidate.line,
        ...(candidate.record !== undefined && { record: candidate.record }),
      },
      facts: withoutLabels(candidate.facts, labels),
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
    if (before && !isEdited(before) && losesAllFacts(before.paper, merged.paper)) stripped++;
    const said = [...(edit ? [] : merged.notes), ...candidate.disagreements];
    for (const what of said) notes.push({ file: `${input.folder}/${name}`, what });
    input.progress?.(wanted.size, papers.length);
  }
  if (stripped > 0 && input.bibliographies.length === 0) problems.push(withoutBibliography(input.folder, stripped));
  if (problems.length > 0) return { problems };
  const plan = planFiles(input.papers, wanted, renamed);
  const sacred = plan.gone.filter((name) => {
    const file = existing.get(name);
    return file && (file.paper.curated !== undefined || isEdited(file));
  });
  const banners = dumps.flatMap((dump) => dump.banners);
  const { withoutAbstract } = joined;
  return { plan, differences: differing, edits, sacred: new Set(sacred), notes, withoutAbstract, banners };
}

function readVocabulary<T>(source: Source, schema: Parameters<typeof readChecked<T>>[2]) {
  const decoded = decodeText(source);
  return 'problem' in decoded ? { problems: [decoded.problem] } : readChecked(decoded.text, source.name, schema);
}

/** Our own exports name the areas of a paper among its keywords; they are read from the text again. */
function withoutLabels(facts: SourceFacts, labels: ReadonlySet<string>): SourceFacts {
  const { keywords, ...others } = facts;
  const own = keywords?.filter((word) => !labels.has(looseTitle(word)));
  return own?.length ? { ...others, keywords: own } : others;
}
