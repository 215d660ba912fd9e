/**
 * The command `npm run import`: files with papers in, one Markdown file per paper out.
 * It reads arguments and disk, shows progress, and names the steps; the steps are in `import/`.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Source } from '../src/catalogue/model/decode-text.ts';
import { formatProblems, type Problem } from '../src/catalogue/model/problem.ts';
import { formatCounted } from '../src/catalogue/text/format.ts';
import { areaModelFiles, contentFolder } from '../src/folders.ts';
import { filesIn, isThere, readPaperTexts, readSources, shown } from '../src/files.ts';
import { writingProblem } from './import/disk/folder-error.ts';
import { openPapersFolder, unfinished, type PapersFolder } from './import/disk/papers-folder.ts';
import { readOptions, USAGE, type Options } from './import/options.ts';
import { formatAnnotations } from './import/report/github-annotations.ts';
import { formatJsonReport } from './import/report/json-report.ts';
import { needsALook, type Outcome } from './import/report/outcome.ts';
import { formatSummary } from './import/report/summary.ts';
import { runImport } from './import/run-import.ts';

/** Files that programs leave beside those of a person: hidden ones, copies, parts of what is on its way. */
const IGNORED = /^\.|~$|^README/i;

const CONTENT = contentFolder(path.join(import.meta.dirname, '..'));

/** Beyond this, problems help nobody any more, and terminals lose the first of them. */
const MOST_PROBLEMS = 1000;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if ('wrong' in options) {
    const { wrong, format } = options;
    const todo = 'npm run import -- --help lists the options.';
    if (format === 'text') console.error(`${wrong}\n\n${USAGE}`);
    else report({ problems: [{ file: 'npm run import', what: wrong, todo }] }, { format, verbose: false });
    return 1;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const outcome = await importDumps(options);
  report(outcome, options);
  if ('problems' in outcome) return 1;
  return options.strict && needsALook(outcome.result) ? 1 : 0;
}

/** All that happens between the arguments and the report. No error leaves it but as a problem. */
async function importDumps(options: Options): Promise<Outcome> {
  const folder = path.resolve(options.output ?? path.join(CONTENT, 'papers'));
  let open: PapersFolder | undefined;
  try {
    if (options['dry-run']) {
      const left = unfinished(folder);
      if (left) return { problems: [left] };
    } else {
      const opened = openPapersFolder(folder);
      if ('problem' in opened) return { problems: [opened.problem] };
      open = opened;
      closeWhenStopped(open);
    }
    return await importInto(folder, open, options);
  } catch (error) {
    return { problems: [writingProblem(error, folder)] };
  } finally {
    open?.close();
  }
}

async function importInto(folder: string, open: PapersFolder | undefined, options: Options): Promise<Outcome> {
  const problems: Problem[] = [];
  const dumps = await readDumps(options.files, problems);
  const [taskAreas] = await readSources([path.join(CONTENT, 'task-areas.yaml')], problems);
  const bibliographies = await readSources(await bibliographyFiles(), problems);
  const [venues] = await readFirst([path.join(CONTENT, 'venues.yaml')], problems);
  const [fields] = await readFirst([path.join(CONTENT, 'fields.yaml')], problems);
  const [areaModel] = await readFirst(areaModelFiles(path.join(import.meta.dirname, '..')), problems);
  const papers = await readPaperTexts(folder, problems);
  if (problems.length > 0 || !taskAreas) return { problems };

  const result = runImport({
    dumps,
    taskAreas,
    fields,
    areaModel,
    bibliographies,
    venues,
    reading: { from: options.from, fields: options.fields },
    papers,
    folder: shown(folder),
    today: today(),
    overwriteEdits: options['overwrite-edits'],
    progress,
  });
  if ('problems' in result) return result;
  const pruned = options.prune ? result.plan.gone.filter((name) => !result.sacred.has(name)) : [];
  const { added, changed, left } = result.plan;
  const remove = [...left, ...pruned];
  if (open && added.size + changed.size + remove.length > 0) {
    await open.apply({ put: new Map([...added, ...changed]), remove, read: papers });
  }
  return { result, folder: shown(folder), pruned, dryRun: !open };
}

/** @returns the files that are named, `-` for standard input, or all that the catalogue has */
async function readDumps(files: readonly string[], problems: Problem[]): Promise<readonly Source[]> {
  if (files.length > 0) {
    const named = await readSources(
      files.filter((file) => file !== '-'),
      problems,
    );
    return files.includes('-') ? [...named, { name: 'standard input', bytes: await buffer(process.stdin) }] : named;
  }
  const folder = path.join(CONTENT, 'dumps');
  const there = (await filesIn(folder, '', problems)).filter((file) => !IGNORED.test(path.basename(file)));
  if (there.length === 0 && problems.length === 0) {
    const todo = 'Put a file with papers there, or name one: npm run import -- FILE';
    problems.push({ file: shown(folder), what: 'There is no dump here.', todo });
  }
  return readSources(there, problems);
}

/** `bibliography.json`, `bibliography.bib` and so on. */
async function bibliographyFiles(): Promise<readonly string[]> {
  const names = isThere(CONTENT) ? await readdir(CONTENT) : [];
  const found = names.filter((name) => /^bibliography\.[a-z]+(?:\.gz)?$/i.test(name));
  return found.sort().map((name) => path.join(CONTENT, name));
}

/** @returns the first of some files that is there; none if a catalogue does without */
function readFirst(files: readonly string[], problems: Problem[]): ReturnType<typeof readSources> {
  return readSources(files.filter(isThere).slice(0, 1), problems);
}

function report(outcome: Outcome, { format, verbose }: Pick<Options, 'format' | 'verbose'>): void {
  if (format === 'json') {
    console.log(formatJsonReport(outcome));
    return;
  }
  if (format === 'github') for (const line of formatAnnotations(outcome)) console.log(line);
  if ('result' in outcome) {
    console.log(formatSummary(outcome, verbose));
    return;
  }
  console.error(formatProblems(outcome.problems, verbose ? Infinity : MOST_PROBLEMS));
  const count = formatCounted(outcome.problems.length, 'problem');
  console.error(`\nNothing was written: ${count}.`);
}

/** A person who stops an import leaves the folder as it was; moving the files into place is not interrupted. */
function closeWhenStopped(folder: PapersFolder): void {
  for (const [signal, number] of [
    ['SIGHUP', 1],
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ] as const) {
    process.once(signal, () => {
      folder.close();
      process.exit(128 + number);
    });
  }
}

function progress(done: number, total: number): void {
  if (!process.stderr.isTTY) return;
  if (done === total) process.stderr.write('\r\u001B[K');
  else if (done % 50 === 0) process.stderr.write(`\rReading papers: ${done} of ${total}`);
}

/** In UTC, so that one moment has one date wherever the command runs. */
function today(): string {
  return new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
}
