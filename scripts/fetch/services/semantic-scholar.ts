import { z } from 'zod';
import type { Reading, Service } from '../service.ts';
import { addressOf, idInLine, readEnvelope, sortRecords } from './json-pages.ts';

/** https://api.semanticscholar.org/api-docs/graph#tag/Paper-Data/operation/get_graph_paper_bulk_search */
const FIELDS =
  'title,abstract,authors,externalIds,venue,publicationVenue,journal,year,publicationDate,openAccessPdf,url';

const KEY_VARIABLE = 'SEMANTIC_SCHOLAR_API_KEY';
const GET_KEY = `All who ask without a key share one limit. Set ${KEY_VARIABLE}; keys are given out at https://www.semanticscholar.org/product/api.`;

const envelope = z.object({
  // An estimate, says the documentation.
  total: z.int().nonnegative().nullish(),
  token: z.string().nullish(),
  data: z.array(z.unknown()),
});

const paper = z
  .object({ paperId: z.string().min(1), title: z.string().trim().min(1), abstract: z.string().nullish() })
  .transform(({ paperId, abstract }) => ({ id: paperId, hasAbstract: Boolean(abstract?.trim()) }));

/**
 * The bulk search: up to 1,000 papers a page, all that match, by tokens. Terms of use:
 * https://www.semanticscholar.org/product/api/license
 */
export const semanticScholar: Service = {
  title: 'Semantic Scholar',
  origin: 'https://api.semanticscholar.org',
  // One request a second with a key: https://www.semanticscholar.org/product/api
  pause: 1,
  ending: '.jsonl',
  keyVariable: KEY_VARIABLE,
  start: () => '',
  address: ({ query }, cursor) =>
    addressOf('/graph/v1/paper/search/bulk', { query, fields: FIELDS, token: cursor || undefined }),
  headers: (key) => ({ 'x-api-key': key }),
  read,
  idOn: (line) => idInLine(line, 'paperId'),
  tail: '',
  hint: (status, key) => {
    if (key === undefined) return status === 429 ? GET_KEY : undefined;
    return [401, 403].includes(status) ? `Check the key in ${KEY_VARIABLE}.` : undefined;
  },
};

function read(text: string): Reading {
  const answer = readEnvelope(text, envelope);
  if ('wrong' in answer) return answer;
  const { total, token, data } = answer.page;
  const next = data.length > 0 && token ? token : undefined;
  return { ...sortRecords(data, paper), total: total ?? undefined, next };
}
