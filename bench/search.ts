/**
 * The command `npm run bench:search -- [PROJECT…]`: what a first and a tenth search cost a reader, in bytes over the
 * wire and in milliseconds, in a browser with an empty cache, beside plain Pagefind over the same papers.
 */
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../tests/e2e/browser.ts';
import { plainSearches, readerSearches, type Cost } from './reader.ts';
import { plainPagefind } from './plain-pagefind.ts';
import { catalogueOf } from './rivals.ts';
import { serve } from './server.ts';

/** Ten searches such as readers make: topics, a size, a slip of the fingers, a question, a phrase, a filter. */
const QUERIES = [
  'kv cache compression',
  'speech recognition',
  '7B reasoning',
  'quantizaton',
  'how to make small language models reason better',
  '"instruction tuning"',
  'vision transformer',
  'code:yes robot',
  'low-rank adaptation',
  'mixture of experts training',
];
/** Runs of which the median counts: machines are noisy. */
const RUNS = 3;

/** What a first search loads, by the paths of the files. */
const PARTS: readonly (readonly [string, RegExp])[] = [
  ['words of the index', /\/pagefind\/index\//],
  ['texts of the results', /\/pagefind\/fragment\//],
  ['list of the index', /\.pf_meta$/],
  ['lexicon', /\/lexicon\.json$/],
  ['table', /\/search\/\w+\/papers\.json$/],
  ['other', /./],
];

type Row = Record<string, number | string>;

const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
const projects = process.argv.length > 2 ? process.argv.slice(2) : ['.'];
const columns: Record<string, Row> = {};
for (const project of projects) {
  const { count } = await catalogueOf(project);
  columns[`${count.toLocaleString('en')} papers`] = await measure(project);
}
await browser.close();
console.table(turned(columns));

async function measure(project: string): Promise<Row> {
  const { url, stop } = await serve(project);
  const other = await plainPagefind((await catalogueOf(project)).papers);
  const ours: (readonly Cost[])[] = [];
  const plain: (readonly Cost[])[] = [];
  for (let run = 0; run < RUNS; run++) {
    ours.push(await readerSearches(browser, url, QUERIES, 'pasted'));
    plain.push(await plainSearches(browser, other.url, QUERIES));
  }
  const [first] = ours[0] ?? [];
  const [typed] = await readerSearches(browser, url, QUERIES.slice(0, 1), 'typed');
  stop();
  await other.stop();
  const later = QUERIES.map((_, nth) => nth).slice(1);
  const time = (runs: readonly (readonly Cost[])[], nth: number) => median(runs.map((run) => run[nth]?.ms ?? NaN));
  const warm = median(later.map((nth) => time(ours, nth)));
  return {
    'first search, kB': kilobytes(bytes(first)),
    ...Object.fromEntries(PARTS.map(([name]) => [`  ${name}`, kilobytes(bytes(first, name))])),
    '  the same of plain Pagefind': kilobytes(bytes(plain[0]?.[0])),
    'first search typed key by key, kB': kilobytes(bytes(typed)),
    'tenth search, kB': kilobytes(bytes(ours[0]?.at(-1))),
    'first search, ms': Math.round(time(ours, 0)),
    'tenth search, ms': Math.round(time(ours, later.length)),
    'second to tenth, median ms': Math.round(warm),
    'slowest of them, ms': Math.round(Math.max(...later.map((nth) => time(ours, nth)))),
    'median beside plain Pagefind’s': `${(warm / median(later.map((nth) => time(plain, nth)))).toFixed(1)} ×`,
    'last key of a first search typed, ms': Math.round(typed?.ms ?? NaN),
  };
}

function bytes(cost: Cost | undefined, part?: string): number {
  const partOf = (name: string) => PARTS.find(([, pattern]) => pattern.test(name))?.[0];
  return [...(cost?.loaded ?? [])].reduce((sum, [name, size]) => sum + (part && partOf(name) !== part ? 0 : size), 0);
}

function kilobytes(size: number): number {
  return Math.round(size / 100) / 10;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function turned(table: Readonly<Record<string, Row>>): Record<string, Row> {
  const rows: Record<string, Row> = {};
  for (const [column, values] of Object.entries(table)) {
    for (const [name, value] of Object.entries(values)) (rows[name] ??= {})[column] = value;
  }
  return rows;
}
