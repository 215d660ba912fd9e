import { z } from 'zod';
import type { Page, Question, Reading, Service } from '../service.ts';
import { addressOf, idInLine, readEnvelope, sortRecords } from './json-pages.ts';

/** The most that is allowed since 2026: https://developers.openalex.org/guides/page-through-results */
const PAGE_SIZE = 100;

/**
 * Pages that can be had without a key: numbered ones reach 10,000 works
 * (https://developers.openalex.org/guides/page-through-results). Cursors reach all, but since autumn 2026 they are
 * refused with 401 to those without a key (https://developers.openalex.org/api-reference/authentication).
 */
const MOST_PAGES = 10_000 / PAGE_SIZE;

const KEY_VARIABLE = 'OPENALEX_API_KEY';
const GET_KEY = `Set ${KEY_VARIABLE}; a key is free at https://openalex.org/settings/api.`;

/** Cursor of a numbered page. Those of the service are Base64, which has no space. */
const NUMBERED = /^page (\d+)$/;

/** A filter as in https://developers.openalex.org/guides/filtering: words with spaces are for the `.search` ones. */
const FILTER = /^[a-z][a-z_]*(?:\.[a-z_]+)*(?:\.search:\S.*|:\S+)$/;

const envelope = z.object({
  meta: z.object({ count: z.int().nonnegative(), next_cursor: z.string().min(1).nullish() }),
  results: z.array(z.unknown()),
});

/** A work: https://developers.openalex.org/api-reference/works. Its abstract is an index from words to their places. */
const work = z
  .object({
    id: z.string().min(1),
    title: z.string().trim().min(1),
    abstract_inverted_index: z.record(z.string(), z.array(z.int().nonnegative())).nullish(),
  })
  .transform(({ id, abstract_inverted_index: words }) => ({ id, hasAbstract: Object.keys(words ?? {}).length > 0 }));

/** https://developers.openalex.org/guides/searching. All data is CC0: https://developers.openalex.org */
export const openalex: Service = {
  title: 'OpenAlex',
  origin: 'https://api.openalex.org',
  // 100 requests a second are allowed; there is no hurry.
  pause: 1,
  ending: '.jsonl',
  keyVariable: KEY_VARIABLE,
  start: ({ key }) => (key === undefined ? 'page 1' : '*'),
  address: (question, cursor) => {
    const [, page] = NUMBERED.exec(cursor) ?? [];
    return addressOf('/works', {
      ...searchOrFilter(question.query),
      per_page: String(PAGE_SIZE),
      ...(page === undefined ? { cursor } : { page }),
      mailto: question.contact,
      api_key: question.key,
    });
  },
  read,
  idOn: (line) => idInLine(line, 'id'),
  tail: '',
  hint: (status, key) => (key === undefined && [401, 403, 429].includes(status) ? GET_KEY : undefined),
};

function searchOrFilter(query: Question['query']): Readonly<Record<string, string>> {
  const filters = query.split(',').map((part) => part.trim());
  if (!filters.every((one) => FILTER.test(one))) return { search: query, filter: 'has_abstract:true' };
  const asked = filters.some((one) => one.startsWith('has_abstract:'));
  return { filter: (asked ? filters : [...filters, 'has_abstract:true']).join(',') };
}

function read(text: string, cursor: string): Reading {
  const answer = readEnvelope(text, envelope);
  if ('wrong' in answer) return answer;
  const { meta, results } = answer.page;
  const sorted = { ...sortRecords(results, work), total: meta.count };
  if (results.length === 0) return sorted;
  const [, page] = NUMBERED.exec(cursor) ?? [];
  if (page === undefined) return { ...sorted, next: meta.next_cursor ?? undefined };
  return { ...sorted, ...afterPage(Number(page), meta.count) };
}

function afterPage(page: number, count: number): Pick<Page, 'next' | 'limit'> {
  if (page * PAGE_SIZE >= count) return {};
  if (page < MOST_PAGES) return { next: `page ${page + 1}` };
  return { limit: `OpenAlex gives no more without a key. ${GET_KEY}` };
}
