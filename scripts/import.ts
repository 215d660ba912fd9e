/**
 * The command `npm run import`: dumps in, one Markdown file per paper out.
 * It reads arguments and disk, shows progress, and names the steps; the steps are in `import/`.
 */
import path from 'node:path';
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
  const dumps = await readSources(
    options.input ?? (await filesIn(path.join(CONTENT, 'dumps'), '.txt', problems)),
    problems,
  );
  if (dumps.length === 0 && problems.length === 0) {
    const todo = 'Put a .txt file there, or name one with --input FILE.';
    problems.push({ file: shown(path.join(CONTENT, 'dumps')), what: 'There is no dump here.', todo });
  }
  const [taskAreas] = await readSources([path.join(CONTENT, 'task-areas.yaml')], problems);
  const [bibliography] = await readFirst([path.join(CONTENT, 'bibliography.json')], problems);
  const [fields] = await readFirst([path.join(CONTENT, 'fields.yaml')], problems);
  const [areaModel] = await readFirst(areaModelFiles(path.join(import.meta.dirname, '..')), problems);
  const papers = await readPaperTexts(folder, problems);
  if (problems.length > 0 || !taskAreas) return { problems };

  const result = runImport({
    dumps,
    taskAreas,
    fields,
    areaModel,
    bibliography,
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
