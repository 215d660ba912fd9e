import { z } from 'zod';
import { whatItSaid } from '../said.ts';
import type { PaperRecord, Reading, Service } from '../service.ts';
import { cutFeed, parseElement } from './atom-entries.ts';
import { addressOf } from './json-pages.ts';

/** Up to 2,000 are allowed, but large pages fail more often. */
const PAGE_SIZE = 100;

/** Address of an abstract with its version, such as `http://arxiv.org/abs/2401.00001v2` or `…/abs/cs/9901001v1`. */
const ID = /^https?:\/\/arxiv\.org\/abs\/((?:[a-z-]+(?:\.[A-Z]{2})?\/)?[\d.]+)(?:v\d+)?$/;

/** The count of all papers found: https://info.arxiv.org/help/api/user-manual.html#33-outline-of-an-atom-feed */
const feedSchema = z.object({ totalResults: z.string().regex(/^\d+$/).transform(Number) });

const entrySchema = z.object({
  id: z.string().regex(ID),
  title: z.string().trim().min(1),
  summary: z.string().optional(),
});

/** What arXiv sends instead of papers: https://info.arxiv.org/help/api/user-manual.html#34-errors */
const errorSchema = z.object({ id: z.string().regex(/\/api\/errors/), title: z.literal('Error') });

/** https://info.arxiv.org/help/api/user-manual.html; terms of use: https://info.arxiv.org/help/api/tou.html */
export const arxiv: Service = {
  title: 'arXiv',
  origin: 'https://export.arxiv.org',
  // “No more than one request every three seconds”, say the terms of use.
  pause: 3,
  ending: '.xml',
  start: () => '0',
  address: ({ query }, start) =>
    addressOf('/api/query', {
      search_query: query,
      start,
      max_results: String(PAGE_SIZE),
      sortBy: 'submittedDate',
      sortOrder: 'descending',
    }),
  read,
  idOn: (line) => paperId(/<id>\s*([^<\s]+)\s*<\/id>/.exec(line)?.[1] ?? ''),
  tail: '</feed>\n',
};

function read(text: string, cursor: string): Reading {
  const feed = cutFeed(text);
  if (!feed) {
    const said = /^\s*<(?:\?xml|feed)/.test(text) ? 'it was cut off, or is not well-formed' : `“${whatItSaid(text)}”`;
    return { wrong: `The answer is no whole Atom feed: ${said}` };
  }
  const parsed = feed.entries.map((entry) => parseElement(entry, 'entry'));
  const refused = parsed.findIndex((entry) => errorSchema.safeParse(entry).success);
  if (refused >= 0) return { wrong: `arXiv answers with an error: “${whatItSaid(feed.entries[refused] ?? '')}”` };
  const { data } = feedSchema.safeParse(parseElement(`${feed.head}</feed>`, 'feed'));
  if (!data) return { wrong: 'The feed does not say how many papers there are' };

  const total = data.totalResults;
  // By what came, not by what was asked for: arXiv may give fewer than that on a page.
  const start = Number(cursor) + feed.entries.length;
  if (feed.entries.length === 0 && start < total) {
    // A fault of theirs that passes: https://github.com/lukasschwab/arxiv.py/issues/43
    return { again: `arXiv sends an empty page, though there are ${total} papers` };
  }
  const records: PaperRecord[] = [];
  let [bare, broken] = [0, 0];
  for (const [at, xml] of feed.entries.entries()) {
    const entry = entrySchema.safeParse(parsed[at]).data;
    if (!entry) broken++;
    else if (!entry.summary?.trim()) bare++;
    else records.push({ id: paperId(entry.id) ?? entry.id, text: xml });
  }
  const next = start < total ? String(start) : undefined;
  return { records, bare, broken, total, next, head: `${feed.head}\n` };
}

/** Without its version: a newer one may come in between while pages are turned. */
function paperId(address: string): string | undefined {
  return ID.exec(address)?.[1];
}
