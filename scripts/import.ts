/**
 * The command `npm run import`: dumps in, one Markdown file per paper out.
 * It reads arguments and disk, shows progress, and names the steps; the steps are in `import/`.
 */
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Source } from './import/read/decode-text.ts';
import { formatProblems, type Problem } from '../src/catalogue/model/problem.ts';
import { contentFolder } from '../src/folders.ts';
import { runImport, type ImportResult } from './import/run-import.ts';
import { formatSummary } from './import/summary.ts';
import { formatCounted } from '../src/catalogue/text/format.ts';

const USAGE = `npm run import -- [--input FILE]… [--output DIR] [--dry-run] [--strict] [--prune] [--verbose]

  --input FILE   a dump to read (default: every .txt file of CONTENT_DIR/dumps)
  --output DIR   where the papers are written (default: CONTENT_DIR/papers)
  --dry-run      say what would change, write nothing
  --strict       end with exit code 1 if anything needs a look
  --prune        remove files whose paper is in no dump any more, unless they hold hand corrections
  --verbose      list everything that needs a look, not only the first lines

CONTENT_DIR is content/ unless the environment or src/site.config.ts say otherwise.`;

const CONTENT = contentFolder(path.join(import.meta.dirname, '..'));

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const options = readArguments(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`);
    return 1;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const problems: Problem[] = [];
  const dumps = await readSources(options.input ?? (await dumpFiles()), problems);
  if (dumps.length === 0 && problems.length === 0) {
    problems.push({
      file: shown(path.join(CONTENT, 'dumps')),
      what: 'There is no dump here.',
      todo: 'Put a .txt file there, or name one with --input FILE.',
    });
  }
  const [taskAreas] = await readSources([path.join(CONTENT, 'task-areas.yaml')], problems);
  const [bibliography] = await readSources([path.join(CONTENT, 'bibliography.json')], []);
  const folder = options.output ?? path.join(CONTENT, 'papers');
  const papers = await readPapers(folder);
  if (problems.length > 0 || !taskAreas) return fail(problems);

  const result = runImport({ dumps, taskAreas, bibliography, papers, folder: shown(folder), today: today(), progress });
  if ('problems' in result) return fail(result.problems);
  const prune = options.prune ? result.plan.gone.filter((name) => !result.corrected.has(name)) : [];
  if (!options['dry-run']) {
    try {
      await write(folder, result, prune);
    } catch (error) {
      const what = `It cannot be written: ${error instanceof Error ? error.message : String(error)}.`;
      return fail([{ file: shown(folder), what, todo: 'Check that it is a folder with room, and its permissions.' }]);
    }
  }
  console.log(
    formatSummary(result, {
      folder: shown(folder),
      pruned: prune.length,
      dryRun: options['dry-run'],
      verbose: options.verbose,
    }),
  );
  return options.strict && result.notes.length > 0 ? 1 : 0;
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        input: { type: 'string', multiple: true },
        output: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        prune: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function dumpFiles(): Promise<string[]> {
  const folder = path.join(CONTENT, 'dumps');
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => path.join(folder, name));
}

async function readSources(files: readonly string[], problems: Problem[]): Promise<Source[]> {
  const sources: Source[] = [];
  for (const file of files) {
    try {
      sources.push({ name: shown(file), bytes: await readFile(file) });
    } catch (error) {
      const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      const what = missing ? 'There is no such file.' : `It cannot be read: ${String(error)}.`;
      problems.push({ file: shown(file), what, todo: 'Check the name and the permissions of the file.' });
    }
  }
  return sources;
}

async function readPapers(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.md')).sort();
  return new Map(
    await Promise.all(files.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const)),
  );
}

/** Writes beside the papers first, then moves into place, so that a full disk leaves them as they were. */
async function write(folder: string, { plan }: ImportResult, prune: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const staged = await mkdtemp(path.join(folder, '.import-'));
  try {
    const files = [...plan.added, ...plan.changed];
    for (const [name, text] of files) await writeFile(path.join(staged, name), text);
    for (const [name] of files) await rename(path.join(staged, name), path.join(folder, name));
    for (const name of prune) await rm(path.join(folder, name));
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
}

function fail(problems: readonly Problem[]): number {
  console.error(formatProblems(problems));
  console.error(`\nNothing was written: ${formatCounted(problems.length, 'problem')}.`);
  return 1;
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

function shown(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
}
