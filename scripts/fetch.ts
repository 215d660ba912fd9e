/**
 * The command `npm run fetch`: papers of a public service in, one file for `npm run import` out. It is the only part of
 * the project that touches the network. It reads arguments, shows progress and ends; the steps are in `fetch/`.
 */
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import project from '../package.json' with { type: 'json' };
import { formatProblems, reasonOf, type Problem } from '../src/catalogue/model/problem.ts';
import { formatCounted, formatNumber } from '../src/catalogue/text/format.ts';
import { contentFolder } from '../src/folders.ts';
import { makeFolder, shown } from '../src/files.ts';
import { site } from '../src/site.config.ts';
import { systemClock } from './fetch/clock.ts';
import { fetchPapers } from './fetch/fetch-papers.ts';
import { fileName } from './fetch/file-name.ts';
import { readOptions, USAGE, type Options } from './fetch/options.ts';
import { openPart } from './fetch/part-file.ts';
import { isSame, partNames, readState, type Asked } from './fetch/part-state.ts';
import { politeClient } from './fetch/polite-request.ts';
import type { Service } from './fetch/service.ts';
import { SERVICES } from './fetch/services.ts';
import { formatFetched } from './fetch/summary.ts';
import { FetchTrouble, Stopped } from './fetch/trouble.ts';
import { takeLock } from './import/disk/lock.ts';

const CONTENT = contentFolder(path.join(import.meta.dirname, '..'));

/** Within this time, in milliseconds, a signal is the same one: npm passes on what a terminal has sent to both. */
const SAME_SIGNAL = 1000;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const asked = readOptions(args, process.env);
  if ('wrong' in asked) {
    console.error(`${asked.wrong}\n\n${USAGE}`);
    return 1;
  }
  if ('help' in asked) {
    console.log(USAGE);
    return 0;
  }
  const { options } = asked;
  const target = path.resolve(options.output ?? path.join(CONTENT, 'dumps', fileName(options.source, options.query)));
  const stop = stopWhenTold();
  try {
    console.log(await lockedFetch(options, target, stop.signal));
    return 0;
  } catch (error) {
    return report(error, target, options, stop.code());
  }
}

/** One run a file: two would write into the same part. */
async function lockedFetch(options: Options, target: string, signal: AbortSignal): Promise<string> {
  mustBeFile(target);
  makeFolder(path.dirname(target));
  const { lock } = partNames(target);
  const held = takeLock(lock);
  if (held) {
    const todo = `Wait until it is done. If it is not there any more, remove ${shown(lock)}.`;
    throw new FetchTrouble(shown(target), `Another run fetches this file${held.holder && ` (${held.holder})`}.`, todo);
  }
  try {
    return await fetchInto(target, options, signal);
  } finally {
    rmSync(lock, { force: true });
  }
}

async function fetchInto(target: string, options: Options, signal: AbortSignal): Promise<string> {
  const service: Service = SERVICES[options.source];
  const asked = askedBy(options);
  const key = keyOf(service, options);
  const part = openPart(target, asked, options.max);
  if (part.unused !== undefined) console.error(part.unused);
  if (part.resumed) console.error(`Going on after ${formatCounted(part.resumed.papers, 'paper')} of an earlier run.`);
  const began = Date.now();
  const client = politeClient({
    headers: { 'user-agent': userAgent(options.contact), ...(key !== undefined && service.headers?.(key)) },
    pause: options.pause * 1000,
    clock: systemClock,
    signal,
    secrets: key === undefined ? [] : [key, encodeURIComponent(key)],
    hint: (status) => service.hint?.(status, key),
    waiting: (why, milliseconds) => {
      showLine(`${why}: asking again in ${Math.ceil(milliseconds / 1000)} s`);
    },
  });
  const progress = (papers: number, total: number | undefined) => {
    showLine(`Fetching: ${formatNumber(papers)}${total === undefined ? '' : ` of ${formatNumber(total)}`}`);
  };
  try {
    const question = { query: options.query, key, contact: options.contact };
    const count = await fetchPapers({
      service,
      question,
      origin: asked.origin,
      client,
      part,
      max: options.max,
      progress,
    });
    const effort = { requests: client.requests(), milliseconds: Date.now() - began };
    return formatFetched(count, shown(target), effort);
  } finally {
    showLine('');
  }
}

function askedBy({ source, query, endpoint }: Options): Asked {
  return { source, query, origin: endpoint ?? SERVICES[source].origin };
}

/** A key is for the service that has given it out, and for no other server. */
function keyOf({ keyVariable }: Service, { endpoint }: Options): string | undefined {
  const key = keyVariable === undefined ? undefined : process.env[keyVariable]?.trim();
  if (keyVariable === undefined || !key || endpoint !== undefined) return undefined;
  if (/^[\x21-\x7E]+$/.test(key)) return key;
  throw new FetchTrouble(keyVariable, 'The key has characters that no key has.', 'Copy it once more.');
}

function userAgent(contact: string | undefined): string {
  return `paperscale/${project.version} (+${site.repository}${contact === undefined ? '' : `; mailto:${contact}`})`;
}

/** To be known before an hour of asking, not after it. */
function mustBeFile(target: string): void {
  if (!statSync(target, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new FetchTrouble(shown(target), 'It is a folder, not a file.', 'Name another file with --output.');
}

function report(error: unknown, target: string, options: Options, code: number | undefined): number {
  const { part, state } = partNames(target);
  const found = readState(state);
  const left = found && isSame(found, askedBy(options)) ? found.papers : 0;
  const kept =
    left > 0
      ? `${formatCounted(left, 'paper')} ${left === 1 ? 'is' : 'are'} kept: the same command goes on from there. To begin anew, remove ${shown(part)}.`
      : 'Nothing was written.';
  if (error instanceof Stopped) console.error(`Stopped. ${kept}`);
  else console.error(`${formatProblems([problemOf(error, target)])}\n\n${kept}`);
  return error instanceof Stopped && code !== undefined ? code : 1;
}

function problemOf(error: unknown, target: string): Problem {
  if (error instanceof FetchTrouble) return error.problem;
  const todo = 'Check the disk and its permissions, and run the same command again.';
  return { file: shown(target), what: `Fetching had to stop. ${reasonOf(error)}.`, todo };
}

/** The first signal ends the request under way, and no page is left half written; a second one ends all at once. */
function stopWhenTold(): { readonly signal: AbortSignal; readonly code: () => number | undefined } {
  const controller = new AbortController();
  let first: { readonly code: number; readonly at: number } | undefined;
  for (const [signal, number] of [
    ['SIGHUP', 1],
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ] as const) {
    process.on(signal, () => {
      first ??= { code: 128 + number, at: Date.now() };
      controller.abort(new Stopped());
      if (Date.now() - first.at > SAME_SIGNAL) process.exit(first.code);
    });
  }
  return { signal: controller.signal, code: () => first?.code };
}

/** In place of the line before it. Pipes and files get none. */
function showLine(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
}
