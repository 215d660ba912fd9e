/** Answers in the shape of the four services, as short as may be. */

/** @returns a feed as `export.arxiv.org/api/query` writes it */
export function arxivFeed(entries: readonly string[], total: number, start = 0): string {
  return `${ARXIV_HEAD(total, start)}\n${entries.map((entry) => `${entry}\n`).join('')}</feed>\n`;
}

export const ARXIV_HEAD = (total: number, start = 0) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <link href="http://arxiv.org/api/query?search_query%3Dcat%3Acs.CL%26id_list%3D%26start%3D${start}%26max_results%3D100" rel="self" type="application/atom+xml"/>
  <title type="html">ArXiv Query: search_query=cat:cs.CL&amp;id_list=&amp;start=${start}&amp;max_results=100</title>
  <id>http://arxiv.org/api/cHxbiOdZaP56ODnBPIenZhzg5f8</id>
  <updated>2026-01-31T00:00:00-05:00</updated>
  <opensearch:totalResults xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">${total}</opensearch:totalResults>
  <opensearch:startIndex xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">${start}</opensearch:startIndex>
  <opensearch:itemsPerPage xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">100</opensearch:itemsPerPage>`;

/** @returns an entry as it stands in the file; the feed has two spaces before it */
export function arxivEntry(id: string, { title = `Paper ${id}`, summary = `We train ${id} &amp; more.` } = {}): string {
  return `<entry>
    <id>http://arxiv.org/abs/${id}</id>
    <updated>2026-01-30T12:00:00Z</updated>
    <published>2026-01-30T12:00:00Z</published>
    <title>${title}</title>
    <summary>  ${summary}
</summary>
    <author>
      <name>Zoë Example</name>
    </author>
    <arxiv:comment xmlns:arxiv="http://arxiv.org/schemas/atom">9 pages, &lt;b&gt;</arxiv:comment>
    <link href="http://arxiv.org/abs/${id}" rel="alternate" type="text/html"/>
    <link title="pdf" href="http://arxiv.org/pdf/${id}" rel="related" type="application/pdf"/>
    <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
    <category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
  </entry>`;
}

/** What arXiv sends, with status 200 or 400, instead of papers. */
export const ARXIV_ERROR = arxivFeed(
  [
    `<entry>
    <id>http://arxiv.org/api/errors#incorrect_id_format_for_x</id>
    <title>Error</title>
    <summary>incorrect id format for x</summary>
    <updated>2026-01-31T00:00:00-05:00</updated>
    <link href="http://arxiv.org/api/errors#incorrect_id_format_for_x" rel="alternate" type="text/html"/>
    <author>
      <name>arXiv api core</name>
    </author>
  </entry>`,
  ],
  1,
);

/** @returns a work of OpenAlex */
export function work(id: string, more: object = {}) {
  return {
    id: `https://openalex.org/${id}`,
    doi: null,
    title: `Work ${id}`,
    publication_year: 2026,
    authorships: [{ author: { id: 'https://openalex.org/A1', display_name: 'Zoë Example' } }],
    abstract_inverted_index: { We: [0], train: [1], 'models.': [2] },
    ...more,
  };
}

/** @returns a page of OpenAlex */
export function works(results: readonly unknown[], count: number, next: string | null = null): string {
  const meta = { count, db_response_time_ms: 12, page: null, per_page: 100, groups_count: null, next_cursor: next };
  return JSON.stringify({ meta, results, group_by: [] });
}

/** @returns a paper of Semantic Scholar */
export function s2Paper(id: string, more: object = {}) {
  return {
    paperId: id,
    externalIds: { ArXiv: '2601.00001', CorpusId: 1 },
    publicationVenue: null,
    url: `https://www.semanticscholar.org/paper/${id}`,
    title: `Paper ${id}`,
    abstract: 'We train models.',
    venue: '',
    year: 2026,
    openAccessPdf: { url: '', status: null },
    publicationDate: '2026-01-30',
    journal: null,
    authors: [{ authorId: '1', name: 'Zoë Example' }],
    ...more,
  };
}

/** @returns a page of the bulk search of Semantic Scholar */
export function s2Papers(data: readonly unknown[], total: number, token: string | null = null): string {
  return JSON.stringify({ total, token, data });
}

/** @returns a note of OpenReview, API 2 */
export function note(id: string, content: object = {}) {
  return {
    id,
    forum: id,
    number: 1,
    invitations: ['ICLR.cc/2024/Conference/-/Submission'],
    readers: ['everyone'],
    cdate: 1_700_000_000_000,
    content: {
      title: { value: `Note ${id}` },
      authors: { value: ['Zoë Example'] },
      abstract: { value: 'We train models.' },
      venueid: { value: 'ICLR.cc/2024/Conference' },
      ...content,
    },
  };
}

/** @returns a page of OpenReview */
export function notes(list: readonly unknown[], count: number): string {
  return JSON.stringify({ notes: list, count });
}

/** @returns what a file of lines holds */
export function jsonl(...records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
