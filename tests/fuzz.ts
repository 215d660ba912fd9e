/**
 * The command `npm run fuzz`: tries every property in turn with new inputs, for a minute or as long as is said.
 * A failure is shown with its smallest input, and with what tries just that input again.
 */
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { PROPERTIES } from './properties/properties.ts';
import type { Trial } from './properties/property.ts';

const USAGE = `npm run fuzz -- [--minutes N] [--only WORDS] [--seed N [--path PATH]]

  --minutes N    how long to go on (default: 1); 0 until it is stopped by Ctrl+C
  --only WORDS   properties whose names have these words
  --seed N       begin with this seed, and not with one of the clock
  --path PATH    try just the input that this names, with the seed that was shown beside it`;

/** Runs of one property before the next one has its turn. */
const TURN = 200;

process.exitCode = await main();

async function main(): Promise<number> {
  const options = readArguments();
  if (options === undefined) {
    console.error(USAGE);
    return 1;
  }
  const { only, seed, path, end } = options;
  const properties = PROPERTIES.filter(({ name }) => name.includes(only));
  if (properties.length === 0) {
    console.error(
      `No property has “${only}” in its name. There are:\n  ${PROPERTIES.map(({ name }) => name).join('\n  ')}`,
    );
    return 1;
  }
  const runs = new Map(properties.map(({ name }) => [name, 0]));
  const failed = new Set<string>();
  const stop = new AbortController();
  process.once('SIGINT', () => {
    stop.abort();
  });
  console.log(`Seed ${seed}`);
  for (
    let turn = 0;
    !stop.signal.aborted && (turn === 0 || Date.now() < end) && failed.size < properties.length;
    turn++
  ) {
    for (const one of properties.filter(({ name }) => !failed.has(name))) {
      if (turn > 0 && Date.now() >= end) break;
      const result = one.check({ numRuns: TURN, seed: seed + turn, ...(path && { path }) });
      runs.set(one.name, (runs.get(one.name) ?? 0) + result.runs);
      if (!result.failure) continue;
      failed.add(one.name);
      console.error(describeFailure(one.name, result.failure));
    }
    if (path) break;
    // Lets Ctrl+C be heard.
    await setTimeout();
  }
  for (const [name, count] of runs)
    console.log(`${String(count).padStart(9)} runs  ${failed.has(name) ? 'FAILED' : 'holds '}  ${name}`);
  return failed.size > 0 ? 1 : 0;
}

function describeFailure(name: string, { input, why, seed, path }: NonNullable<Trial['failure']>): string {
  return [
    `\nFAILED: ${name}`,
    `  with ${input}`,
    `  ${why.replaceAll('\n', '\n  ')}`,
    `→ Again: npm run fuzz -- --only ${JSON.stringify(name)} --seed ${seed} --path ${path}\n`,
  ].join('\n');
}

function readArguments() {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({ options: { minutes: text, only: text, seed: text, path: text } });
    const minutes = Number(values.minutes ?? 1);
    const seed = Number(values.seed ?? Date.now() % 2 ** 31);
    if (!(minutes >= 0) || !Number.isInteger(seed)) return undefined;
    return {
      only: values.only ?? '',
      seed,
      path: values.path,
      end: minutes === 0 ? Infinity : Date.now() + minutes * 60_000,
    };
  } catch {
    return undefined;
  }
}
