/** What the commands share that learn from dumps and write a file into the content. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PaperText } from '../src/catalogue/model/paper.ts';
import { formatProblems, reasonOf, type Problem } from '../src/catalogue/model/problem.ts';
import { readSources, shown } from '../src/files.ts';
import { contentFolder } from '../src/folders.ts';
import { joinSources } from './import/join/join-sources.ts';
import { readSource } from './import/read/read-source.ts';

/** Where it is learned from: the folder of the content, and the dumps, for messages. */
export interface From {
  readonly content: string;
  readonly dumps: string;
}

/** What was learned: the text of the file, and what is said of it; or why nothing was. */
export type Learned =
  { readonly file: string | Uint8Array; readonly says: string } | { readonly problems: readonly Problem[] };

/**
 * Runs a command whose arguments are dumps.
 * @param files its arguments
 * @param command how it is used, the file in the content that it writes, and how it learns from papers
 * @returns its exit code; all problems are printed, and then nothing is written
 */
export async function learnFromDumps(
  files: readonly string[],
  command: {
    readonly usage: string;
    readonly target: string;
    readonly learn: (papers: readonly PaperText[], from: From) => Learned | Promise<Learned>;
  },
): Promise<number> {
  if (files.length === 0 || files.some((file) => file.startsWith('-'))) {
    const asked = files.includes('--help');
    (asked ? console.log : console.error)(command.usage);
    return asked ? 0 : 1;
  }
  const content = contentFolder(path.join(import.meta.dirname, '..'));
  const problems: Problem[] = [];
  const sources = await readSources(files, problems);
  const { papers } = joinSources(sources.flatMap((source) => readSource(source).candidates));
  if (problems.length > 0) return refuse(problems);
  const learned = await command.learn(papers, { content, dumps: files.join(', ') });
  if ('problems' in learned) return refuse(learned.problems);
  const target = path.join(content, command.target);
  try {
    await writeFile(target, learned.file);
  } catch (error) {
    return refuse([{ file: shown(target), what: `${reasonOf(error)}.`, todo: 'Check the disk and its permissions.' }]);
  }
  console.log(`${shown(target)}: ${learned.says}`);
  return 0;
}

function refuse(problems: readonly Problem[]): number {
  console.error(`${formatProblems(problems)}\n\nNothing was written.`);
  return 1;
}
