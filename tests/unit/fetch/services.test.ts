import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Page, Reading } from '../../../scripts/fetch/service.ts';
import { SERVICES } from '../../../scripts/fetch/services.ts';
import {
  ARXIV_ERROR,
  ARXIV_HEAD,
  arxivEntry,
  arxivFeed,
  note,
  notes,
  s2Paper,
  s2Papers,
  work,
  works,
} from './answers.ts';

const { arxiv, openalex, openreview } = SERVICES;
const semanticScholar = SERVICES['semantic-scholar'];

describe('A page of', () => {
  test.each([
    [
      'arXiv',
      arxiv.address({ query: 'cat:cs.CL AND abs:"a b"' }, '200'),
      '/api/query?search_query=cat%3Acs.CL+AND+abs%3A%22a+b%22&start=200&max_results=100&sortBy=submittedDate&sortOrder=descending',
    ],
    [
      'OpenAlex, by words',
      openalex.address({ query: 'large models: a survey', key: 'k', contact: 'me@example.org' }, '*'),
      '/works?search=large+models%3A+a+survey&filter=has_abstract%3Atrue&per_page=100&cursor=*&mailto=me%40example.org&api_key=k',
    ],
    [
      'OpenAlex, by filters',
      openalex.address({ query: 'concepts.id:C119857082, publication_year:2024' }, 'page 3'),
      '/works?filter=concepts.id%3AC119857082%2Cpublication_year%3A2024%2Chas_abstract%3Atrue&per_page=100&page=3',
    ],
    [
      'OpenAlex, by a filter of words',
      openalex.address({ query: 'title.search:language models,has_abstract:true' }, 'page 1'),
      '/works?filter=title.search%3Alanguage+models%2Chas_abstract%3Atrue&per_page=100&page=1',
    ],
    [
      'Semantic Scholar',
      semanticScholar.address({ query: '"a b" +c' }, ''),
      '/graph/v1/paper/search/bulk?query=%22a+b%22+%2Bc&fields=title%2Cabstract%2Cauthors%2CexternalIds%2Cvenue%2CpublicationVenue%2Cjournal%2Cyear%2CpublicationDate%2CopenAccessPdf%2Curl',
    ],
    [
      'OpenReview, by venue',
      openreview.address({ query: 'ICLR.cc/2024/Conference' }, '1000'),
      '/notes?content.venueid=ICLR.cc%2F2024%2FConference&limit=1000&offset=1000',
    ],
    [
      'OpenReview, by words',
      openreview.address({ query: 'TCP/IP models' }, '0'),
      '/notes/search?term=TCP%2FIP+models&type=terms&content=all&source=forum&limit=200&offset=0',
    ],
  ])('%s has its address', (_name, address, expected) => {
    expect(address).toBe(expected);
  });

  test('Semantic Scholar goes on with its token', () => {
    expect(semanticScholar.address({ query: 'a' }, 'T=1')).toMatch(/&token=T%3D1$/);
  });
});

function page(reading: Reading): Page {
  expect(reading).not.toHaveProperty('wrong');
  return reading as Page;
}

describe('arXiv', () => {
  test('gives entries as they are written', () => {
    const entry = arxivEntry('2601.00001v2');
    const old = arxivEntry('cs.AI/9901001v1').replace('<entry>', '<entry xmlns="http://www.w3.org/2005/Atom">');
    expect(page(arxiv.read(arxivFeed([`  ${entry}`, old], 205, 200), '200'))).toEqual({
      records: [
        { id: '2601.00001', text: entry },
        { id: 'cs.AI/9901001', text: old },
      ],
      bare: 0,
      broken: 0,
      total: 205,
      next: '202',
      head: `${ARXIV_HEAD(205, 200)}\n`,
    });
  });

  test('counts what cannot be used', () => {
    const answer = arxivFeed(
      [
        arxivEntry('2601.00001v1', { summary: '' }),
        arxivEntry('2601.00002v1', { title: '' }),
        arxivEntry('2601.00003v1').replace('</title>', ''),
        arxivEntry('2601.00004v1', { summary: 'a \u0001 b' }),
        arxivEntry('2601.00005v1', { summary: 'a & b' }),
        arxivEntry('nonsense'),
        arxivEntry('2601.00006v1', { title: 'Error' }),
      ],
      7,
    );
    expect(page(arxiv.read(answer, '0'))).toMatchObject({
      records: [{ id: '2601.00006' }],
      bare: 1,
      broken: 5,
      next: undefined,
    });
  });

  test.each([
    ['an error', ARXIV_ERROR, 'arXiv answers with an error: “incorrect id format for x”'],
    ['half a feed', arxivFeed([arxivEntry('2601.00001v1')], 1).slice(0, 1500), 'no whole Atom feed: it was cut off'],
    ['a page for browsers', '<html><p>Busy</p></html>', 'no whole Atom feed: “Busy”'],
    ['no count', arxivFeed([], 0).replace(/<opensearch:total.*\n/, ''), 'does not say how many'],
    ['entities', arxivFeed([], 0).replace('<feed', '<!DOCTYPE f [<!ENTITY a "b">]><feed'), 'no whole Atom feed'],
    ['something between the entries', arxivFeed(['<!-- <entry> -->', arxivEntry('1')], 1), 'no whole Atom feed'],
    ['nothing', '', 'no whole Atom feed'],
  ])('is not believed for %s', (_name, answer, wrong) => {
    expect(arxiv.read(answer, '0')).toEqual({ wrong: expect.stringContaining(wrong) as string });
  });

  test('is asked again for a page that is empty too early', () => {
    expect(arxiv.read(arxivFeed([], 300, 200), '200')).toHaveProperty('again');
    expect(arxiv.read(arxivFeed([], 0), '0')).toMatchObject({ records: [], total: 0, next: undefined });
  });

  test('is known again in a file', () => {
    const file = `${ARXIV_HEAD(1)}\n${arxivEntry('2601.00001v2')}\n</feed>`;
    expect(file.split('\n').flatMap((line) => arxiv.idOn(line) ?? [])).toEqual(['2601.00001']);
  });
});

test('A service may say anything', () => {
  const answers = [
    arxivFeed([arxivEntry('2601.00001v1'), arxivEntry('2601.00002v1')], 2),
    works([work('W1')], 2, 'C2'),
    s2Papers([s2Paper('a')], 2, 'T2'),
    notes([note('a')], 2),
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...answers),
      fc.nat(),
      fc.nat(30),
      fc.string({ unit: 'binary', maxLength: 5 }),
      (whole, at, length, put) => {
        const from = at % whole.length;
        const text = whole.slice(0, from) + put + whole.slice(from + length);
        for (const service of Object.values(SERVICES)) {
          const reading: Reading = service.read(text, '0');
          if (!('records' in reading)) expect(Object.values(reading)).toEqual([expect.any(String)]);
        }
      },
    ),
    { numRuns: 500 },
  );
});

describe('A service with JSON', () => {
  const broken = [null, 7, [], {}, 'x', { id: 7, paperId: 7, title: 'x' }];

  test('OpenAlex gives works as they came', () => {
    const whole = work('W1', { big: 1e21, nested: { 'ü\u2028': [null] } });
    const answer = works([whole, work('W2', { abstract_inverted_index: null }), work('W3', { title: null })], 3, 'C2');
    expect(openalex.read(answer, '*')).toEqual({
      records: [{ id: 'https://openalex.org/W1', text: JSON.stringify(whole) }],
      bare: 1,
      broken: 1,
      total: 3,
      next: 'C2',
    });
    expect(openalex.read(works([], 3, 'C3'), 'C2')).toMatchObject({ records: [] });
    expect(openalex.read(works([], 3, 'C3'), 'C2')).not.toHaveProperty('next');
    expect(page(openalex.read(works(broken, 6), '*')).broken).toBe(6);
  });

  test('OpenAlex gives numbered pages to those without a key, up to a limit', () => {
    expect(openalex.start({ query: 'a' })).toBe('page 1');
    expect(openalex.start({ query: 'a', key: 'k' })).toBe('*');
    expect(openalex.read(works([work('W1')], 101), 'page 1')).toMatchObject({ next: 'page 2' });
    expect(openalex.read(works([work('W1')], 101), 'page 2')).not.toHaveProperty('next');
    const last = page(openalex.read(works([work('W1')], 10_001), 'page 100'));
    expect(last.next).toBeUndefined();
    expect(last.limit).toContain('OPENALEX_API_KEY');
    expect(page(openalex.read(works([work('W1')], 10_000), 'page 100')).limit).toBeUndefined();
  });

  test('Semantic Scholar gives papers and a token', () => {
    const papers = [s2Paper('a'), s2Paper('b', { abstract: null }), s2Paper('c', { abstract: ' ' }), ...broken];
    expect(page(semanticScholar.read(s2Papers(papers, 9, 'T2'), ''))).toEqual({
      records: [{ id: 'a', text: JSON.stringify(s2Paper('a')) }],
      bare: 2,
      broken: 6,
      total: 9,
      next: 'T2',
    });
    expect(page(semanticScholar.read(s2Papers([], 9, 'T3'), '')).next).toBeUndefined();
    expect(semanticScholar.headers?.('k')).toEqual({ 'x-api-key': 'k' });
  });

  test('OpenReview gives notes', () => {
    const list = [note('a'), note('b', { abstract: undefined }), note('c', { title: 'of API 1' }), ...broken];
    expect(page(openreview.read(notes(list, 2000), '1000'))).toEqual({
      records: [{ id: 'a', text: JSON.stringify(note('a')) }],
      bare: 1,
      broken: 7,
      total: 2000,
      next: '1009',
    });
    expect(page(openreview.read(notes([note('a')], 1), '0')).next).toBeUndefined();
  });

  test.each([openalex, semanticScholar, openreview])('$title is not believed for anything else', (service) => {
    const wrong = (text: string) => (service.read(text, '0') as { wrong?: string }).wrong;
    expect(wrong('')).toBe('The answer is empty');
    expect(wrong('<html>Busy</html>')).toBe('The answer is no JSON: “Busy”');
    expect(wrong('{"message":"Busy"}')).toMatch(/not as documented.*“Busy”/);
    for (const text of ['null', '[]', '7', '{"notes":{},"data":"x","meta":[],"results":null}']) {
      expect(wrong(text)).toContain('The answer is not as documented');
    }
  });

  test('may have a record that is nested without end', () => {
    const deep = JSON.stringify(s2Paper('a')).replace('"venue":""', `"venue":${'['.repeat(1e5)}${']'.repeat(1e5)}`);
    const answer = s2Papers([], 2).replace('[]', `[${deep},${JSON.stringify(s2Paper('b'))}]`);
    expect(page(semanticScholar.read(answer, ''))).toMatchObject({ records: [{ id: 'b' }], broken: 1 });
    const entry = arxivEntry('2601.00001v1', { title: `${'<b>'.repeat(1e4)}x${'</b>'.repeat(1e4)}` });
    expect(page(arxiv.read(arxivFeed([entry, arxivEntry('2601.00002v1')], 2), '0'))).toMatchObject({ broken: 1 });
  });

  test.each([
    [openalex, 401, undefined, 'OPENALEX_API_KEY'],
    [openalex, 400, undefined, undefined],
    [openalex, 429, 'k', undefined],
    [semanticScholar, 429, undefined, 'SEMANTIC_SCHOLAR_API_KEY'],
    [semanticScholar, 403, 'k', 'Check the key'],
    [openreview, 403, undefined, 'OPENREVIEW_TOKEN'],
    [openreview, 401, 'k', 'may have run out'],
  ])('helps with a refusal: %#', (service, status, key, help) => {
    if (help === undefined) expect(service.hint?.(status, key)).toBeUndefined();
    else expect(service.hint?.(status, key)).toContain(help);
  });

  test('is known again in a file', () => {
    expect(openalex.idOn(JSON.stringify(work('W1')))).toBe('https://openalex.org/W1');
    expect(semanticScholar.idOn(JSON.stringify(s2Paper('a')))).toBe('a');
    expect(openreview.idOn(JSON.stringify(note('n')))).toBe('n');
    expect(openreview.idOn('{"id":')).toBeUndefined();
  });
});
