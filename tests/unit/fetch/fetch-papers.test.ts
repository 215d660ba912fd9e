import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync, appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchPapers, type Count } from '../../../scripts/fetch/fetch-papers.ts';
import { openPart } from '../../../scripts/fetch/part-file.ts';
import { politeClient } from '../../../scripts/fetch/polite-request.ts';
import { SERVICES, type Source } from '../../../scripts/fetch/services.ts';
import { FetchTrouble } from '../../../scripts/fetch/trouble.ts';
import {
  ARXIV_ERROR,
  ARXIV_HEAD,
  arxivEntry,
  arxivFeed,
  jsonl,
  note,
  notes,
  s2Paper,
  s2Papers,
  work,
  works,
} from './answers.ts';
import { fakeClock, serve, type Answer, type LocalServer } from './local-server.ts';

let folder = '';
let target = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fetch-'));
  target = path.join(folder, 'papers');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Asked {
  readonly query?: string;
  readonly key?: string;
  readonly max?: number;
  /** The address that the part is known by; the server itself has another port each time. */
  readonly origin?: string;
}

async function run(source: Source, server: LocalServer, asked: Asked = {}) {
  const { query = 'models', key, max = Infinity } = asked;
  const service = SERVICES[source];
  const part = openPart(target, { source, origin: 'https://example.org', query }, max);
  const { signal } = new AbortController();
  const client = politeClient({ headers: {}, pause: 0, clock: fakeClock(), signal, secrets: [] });
  const errand = { service, question: { query, key }, origin: server.origin, client, part, max };
  const result = await fetchPapers(errand).catch((error: unknown) => {
    if (error instanceof FetchTrouble) return error.problem;
    throw error;
  });
  return { result, unused: part.unused, resumed: part.resumed?.papers };
}

function bodies(...texts: readonly string[]): readonly Answer[] {
  return texts.map((body) => ({ body }));
}

function file(): string {
  return readFileSync(target, 'utf8');
}

function counts(more: Partial<Count>): unknown {
  return expect.objectContaining({ bare: 0, broken: 0, repeated: 0, cursor: null, ...more }) as unknown;
}

describe('The file of', () => {
  test('arXiv is one feed: an empty page is asked for again, and a paper that moved on to the next page is there once', async () => {
    const [a, b, c] = [arxivEntry('2601.00003v1'), arxivEntry('2601.00002v1'), arxivEntry('2601.00001v1')];
    await using server = await serve(
      bodies(
        arxivFeed([a, b], 4),
        arxivFeed([], 4, 2),
        arxivFeed([arxivEntry('2601.00002v2'), c, 'x'].slice(0, 2), 4, 2),
      ),
    );
    const { result } = await run('arxiv', server, { query: 'cat:cs.CL' });
    expect(result).toEqual(counts({ papers: 3, total: 4, repeated: 1 }));
    expect(file()).toBe(`${ARXIV_HEAD(4)}\n${a}\n${b}\n${c}\n</feed>\n`);
    expect(server.arrived.map(({ parameters }) => parameters['start'])).toEqual(['0', '2', '2']);
    expect(server.arrived[0]).toMatchObject({
      path: '/api/query',
      parameters: { search_query: 'cat:cs.CL', max_results: '100', sortBy: 'submittedDate', sortOrder: 'descending' },
    });
    expect(readdirSync(folder)).toEqual(['papers']);
  });

  test('OpenAlex is a work a line, by cursors for those with a key', async () => {
    await using server = await serve(
      bodies(works([work('W1'), null], 3, 'C2'), works([work('W2'), work('W1')], 3, 'C3'), works([], 3)),
    );
    const { result } = await run('openalex', server, { key: 'k' });
    expect(result).toEqual(counts({ papers: 2, total: 3, broken: 1, repeated: 1 }));
    expect(file()).toBe(jsonl(work('W1'), work('W2')));
    expect(server.arrived.map(({ parameters }) => parameters['cursor'])).toEqual(['*', 'C2', 'C3']);
    expect(server.arrived[0]?.parameters).toMatchObject({ api_key: 'k', search: 'models' });
  });

  test('Semantic Scholar is a paper a line, by tokens', async () => {
    await using server = await serve(
      bodies(s2Papers([s2Paper('a'), s2Paper('b', { abstract: null })], 3, 'T2'), s2Papers([s2Paper('c')], 3)),
    );
    const { result } = await run('semantic-scholar', server);
    expect(result).toEqual(counts({ papers: 2, total: 3, bare: 1 }));
    expect(file()).toBe(jsonl(s2Paper('a'), s2Paper('c')));
    expect(server.arrived.map(({ parameters }) => parameters['token'])).toEqual([undefined, 'T2']);
  });

  test('OpenReview is a note a line, by offsets', async () => {
    await using server = await serve(bodies(notes([note('a'), note('b')], 3), notes([note('c')], 3)));
    const { result } = await run('openreview', server, { query: 'ICLR.cc/2024/Conference' });
    expect(result).toEqual(counts({ papers: 3, total: 3 }));
    expect(file()).toBe(jsonl(note('a'), note('b'), note('c')));
    expect(server.arrived.map(({ parameters }) => parameters['offset'])).toEqual(['0', '2']);
  });

  test('any service has no more papers than are enough, and no page is asked for in vain', async () => {
    await using server = await serve(bodies(notes([note('a'), note('b')], 9), notes([note('c'), note('d')], 9)));
    const { result } = await run('openreview', server, { max: 3 });
    expect(result).toMatchObject({ papers: 3, total: 9 });
    expect(file()).toBe(jsonl(note('a'), note('b'), note('c')));
    expect(server.arrived).toHaveLength(2);
  });
});

describe('A file that is there', () => {
  test.each<[string, Source, readonly Answer[], string]>([
    ['a refusal', 'openalex', [{ status: 400, body: '{"message":"No such filter"}' }], '“No such filter”'],
    ['an error of arXiv', 'arxiv', bodies(ARXIV_ERROR), '“incorrect id format for x”'],
    ['a page cut short', 'openreview', bodies(notes([note('a')], 2).slice(0, 80)), 'The answer is no JSON'],
    ['no paper', 'arxiv', bodies(arxivFeed([], 0)), 'arXiv finds no paper for “models”.'],
    ['no abstract', 'semantic-scholar', bodies(s2Papers([s2Paper('a', { abstract: null })], 1)), '1 have no abstract'],
    ['the same page without end', 'openalex', bodies(works([work('W1')], 9, '*')), 'again and again'],
  ])('is left alone after %s, and nothing else is left', async (_name, source, answers, what) => {
    writeFileSync(target, 'before');
    await using server = await serve(answers);
    const { result } = await run(source, server, { key: 'k' });
    expect(result).toMatchObject({ what: expect.stringContaining(what) as string });
    expect(file()).toBe('before');
    expect(readdirSync(folder)).toEqual(['papers']);
  });

  test('is replaced when the new one is whole', async () => {
    writeFileSync(target, 'before');
    await using server = await serve(bodies(notes([note('a')], 2), notes([note('b')], 2)));
    await run('openreview', server);
    expect(file()).toBe(jsonl(note('a'), note('b')));
  });
});

describe('A run that failed in the middle', () => {
  const FIRST = notes([note('a'), note('b')], 4);
  const LAST = notes([note('b'), note('c')], 4);

  async function fail(query?: string): Promise<void> {
    await using server = await serve([...bodies(FIRST), { status: 400 }]);
    const { result } = await run('openreview', server, { ...(query !== undefined && { query }) });
    expect(result).toMatchObject({ what: 'The server answers 400.' });
    expect(readdirSync(folder).sort()).toEqual(['.papers.part', '.papers.part.json']);
  }

  test('is gone on from, and no paper of it comes twice', async () => {
    await fail();
    // As if it had been killed while it wrote the second page.
    appendFileSync(path.join(folder, '.papers.part'), '{"id":"half of a no');
    await using server = await serve(bodies(LAST));
    const { result, resumed, unused } = await run('openreview', server);
    expect([resumed, unused]).toEqual([2, undefined]);
    expect(result).toEqual(counts({ papers: 3, repeated: 1, total: 4 }));
    expect(server.arrived.map(({ parameters }) => parameters['offset'])).toEqual(['2']);
    expect(file()).toBe(jsonl(note('a'), note('b'), note('c')));
    expect(readdirSync(folder)).toEqual(['papers']);
  });

  test('is gone on from for arXiv as well', async () => {
    const [a, b] = [arxivEntry('2601.00002v1'), arxivEntry('2601.00001v1')];
    await using first = await serve([...bodies(arxivFeed([a], 3)), { status: 404 }]);
    await run('arxiv', first);
    await using server = await serve(bodies(arxivFeed([a, b], 3, 1)));
    expect((await run('arxiv', server)).result).toEqual(counts({ papers: 2, repeated: 1, total: 3 }));
    expect(file()).toBe(`${ARXIV_HEAD(3)}\n${a}\n${b}\n</feed>\n`);
  });

  test('may fail again and again', async () => {
    await fail();
    await using server = await serve([{ status: 400 }]);
    await run('openreview', server);
    await using last = await serve(bodies(LAST));
    expect((await run('openreview', last)).result).toMatchObject({ papers: 3 });
  });

  test.each<[string, () => void, Asked, string]>([
    ['another question is asked', () => undefined, { query: 'other' }, 'asked openreview for “models”'],
    ['it has more papers than are enough', () => undefined, { max: 1 }, 'more papers than --max allows'],
    [
      'its part was cut',
      () => {
        truncateSync(path.join(folder, '.papers.part'), 9);
      },
      {},
      'not whole',
    ],
    [
      'its part is gone',
      () => {
        rmSync(path.join(folder, '.papers.part'));
      },
      {},
      'not whole',
    ],
  ])('is not gone on from if %s', async (_name, change, asked, unused) => {
    await fail('models');
    change();
    await using server = await serve(bodies(notes([note('x')], 1)));
    const ran = await run('openreview', server, asked);
    expect(ran.unused).toContain(unused);
    expect(ran.result).toMatchObject({ papers: 1 });
    expect(file()).toBe(jsonl(note('x')));
    expect(readdirSync(folder)).toEqual(['papers']);
  });

  test('is begun anew if what is known of it cannot be read', async () => {
    await fail();
    for (const state of ['', '{}', '{"cursor":7}']) {
      writeFileSync(path.join(folder, '.papers.part.json'), state);
      await using server = await serve(bodies(notes([note('x')], 1)));
      expect((await run('openreview', server)).result).toMatchObject({ papers: 1 });
      expect(file()).toBe(jsonl(note('x')));
    }
  });

  test('keeps its papers while another question is only refused', async () => {
    await fail();
    await using other = await serve([{ status: 400 }]);
    await run('openreview', other, { query: 'other' });
    await using server = await serve(bodies(LAST));
    expect((await run('openreview', server)).resumed).toBe(2);
  });
});
