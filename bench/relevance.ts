/**
 * The command `npm run bench:relevance -- QUERIES.json [PROJECT]`: how well our search answers judged queries, beside
 * MiniSearch, lunr and plain Pagefind over the same papers in the same run.
 */
import { readFile } from 'node:fs/promises';
import { average, judge, type JudgedQuery, type Scores } from './judge.ts';
import { plainPagefind } from './plain-pagefind.ts';
import { catalogueOf, rivals } from './rivals.ts';
import { serve } from './server.ts';

const [file, project = '.'] = process.argv.slice(2);
if (!file) {
  console.error(
    'npm run bench:relevance -- QUERIES.json [PROJECT]\n→ QUERIES.json is a list of {"class", "q", "rel": {TITLE: 1 or 2}}.',
  );
  process.exit(1);
}
const queries = JSON.parse(await readFile(file, 'utf8')) as JudgedQuery[];
const { url, stop } = await serve(project);
const plain = await plainPagefind((await catalogueOf(project)).papers);
try {
  const engines = await rivals(project, url, plain);
  const judged: Record<string, Scores[]> = {};
  for (const [name, search] of Object.entries(engines)) {
    judged[name] = [];
    for (const query of queries) judged[name].push(judge(query, await search(query.q)));
  }
  const best = Math.max(
    ...Object.entries(judged)
      .slice(1)
      .map(([, scores]) => average(scores)['nDCG@10']),
  );
  console.log(`${queries.length} queries, all classes`);
  console.table(
    mapped(judged, (scores) => ({ ...rounded(average(scores)), 'beside the best other': ratio(scores, best) })),
  );
  console.log('nDCG@10 by class of query');
  const classes = Object.groupBy(queries, (query) => query.class);
  console.table(
    mapped(classes, (members = []) => {
      const of = (scores: readonly Scores[]) =>
        average(scores.filter((_, nth) => members.includes(queries[nth] as JudgedQuery)));
      return { queries: members.length, ...mapped(judged, (scores) => of(scores)['nDCG@10'].toFixed(3)) };
    }),
  );
} finally {
  stop();
  await plain.stop();
}

function ratio(scores: readonly Scores[], best: number): string {
  return `${(average(scores)['nDCG@10'] / best).toFixed(2)} ×`;
}

function rounded({ empty, ...means }: Scores): Record<string, string | number> {
  return { ...mapped(means, (mean) => mean.toFixed(3)), 'found nothing': empty };
}

function mapped<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
