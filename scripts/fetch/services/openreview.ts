import { z } from 'zod';
import type { Reading, Service } from '../service.ts';
import { addressOf, idInLine, readEnvelope, sortRecords } from './json-pages.ts';

/** Notes on one page: https://docs.openreview.net/getting-started/using-the-api/notes says 1,000 at most. */
const NOTES = 1000;

/** Notes on one page of a search, which ranks them and is slower. */
const FOUND = 200;

/** Id of a venue, such as `ICLR.cc/2024/Conference`: the domain of a series, then its parts. */
const VENUE = /^[\w-]+(?:\.[\w-]+)+(?:\/[\w.-]+)+$/;

const KEY_VARIABLE = 'OPENREVIEW_TOKEN';
const GET_KEY =
  'OpenReview lists the papers of a venue for its members only. Ask with words, or set OPENREVIEW_TOKEN to the token that POST https://api2.openreview.net/login gives you.';

const envelope = z.object({ notes: z.array(z.unknown()), count: z.int().nonnegative().nullish() });

/** A note of API 2, where each field of the content is an object with a value. */
const note = z
  .object({
    id: z.string().min(1),
    content: z.object({
      title: z.object({ value: z.string().trim().min(1) }),
      abstract: z.object({ value: z.string().nullish() }).nullish(),
    }),
  })
  .transform(({ id, content }) => ({ id, hasAbstract: Boolean(content.abstract?.value?.trim()) }));

/** https://docs.openreview.net/reference/api-v2; terms of use: https://openreview.net/legal/terms */
export const openreview: Service = {
  title: 'OpenReview',
  origin: 'https://api2.openreview.net',
  pause: 1,
  ending: '.jsonl',
  keyVariable: KEY_VARIABLE,
  start: () => '0',
  address: ({ query }, offset) =>
    VENUE.test(query)
      ? addressOf('/notes', { 'content.venueid': query, limit: String(NOTES), offset })
      : addressOf('/notes/search', {
          term: query,
          type: 'terms',
          content: 'all',
          source: 'forum',
          limit: String(FOUND),
          offset,
        }),
  headers: (key) => ({ authorization: `Bearer ${key}` }),
  read,
  idOn: (line) => idInLine(line, 'id'),
  tail: '',
  hint: (status, key) => {
    if (![401, 403].includes(status)) return undefined;
    return key === undefined ? GET_KEY : `The token in ${KEY_VARIABLE} may have run out: get a new one.`;
  },
};

function read(text: string, cursor: string): Reading {
  const answer = readEnvelope(text, envelope);
  if ('wrong' in answer) return answer;
  const { notes, count } = answer.page;
  // By what came, not by what was asked for: a server may give fewer than that on a page.
  const offset = Number(cursor) + notes.length;
  const more = notes.length > 0 && (count == null || offset < count);
  return { ...sortRecords(notes, note), total: count ?? undefined, next: more ? String(offset) : undefined };
}
