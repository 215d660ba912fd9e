import { expect, test } from 'vitest';
import { formatDate } from '../../../../src/catalogue/text/format.ts';
import { externalLinks } from '../../../../src/catalogue/citation/external-links.ts';
import { citationTags, jsonLd } from '../../../../src/catalogue/citation/scholar-metadata.ts';
import { paper } from '../fixture.ts';

const url = 'https://example.org/papers/x/';
const about = { url, keywords: [], venues: [] };
const abstract = 'We study x.';

test('a paper with authors and date has the tags that Google Scholar reads', () => {
  const known = paper({
    authors: ['Ann Bee', 'Cy Dee', 'Group of Ten Team'],
    published: '2023-05',
    venue: 'ICML 2023',
    arxiv: '2305.14314',
  });
  expect(
    citationTags({ ...known, abstract }, { ...about, keywords: ['Code', 'Vision'] }).map(
      ({ name, content }) => `${name}=${content}`,
    ),
  ).toEqual([
    'citation_title=A paper',
    'citation_author=Bee, Ann',
    'citation_author=Dee, Cy',
    'citation_author=Group of Ten Team',
    'citation_publication_date=2023',
    'citation_online_date=2023/05',
    'citation_conference_title=ICML 2023',
    'citation_arxiv_id=2305.14314',
    'citation_pdf_url=https://arxiv.org/pdf/2305.14314',
    `citation_abstract_html_url=${url}`,
    'citation_keywords=Code; Vision',
    `citation_abstract=${abstract}`,
  ]);
});

test('a preprint has what tells it from a paper of a journal, and the DOI of arXiv', () => {
  const preprint = paper({ authors: ['Ann Bee'], published: '2023-05-06', arxiv: '2305.14314' });
  const tags = Object.fromEntries(
    citationTags({ ...preprint, abstract }, about).map(({ name, content }) => [name, content]),
  );
  expect(tags).toMatchObject({
    citation_publication_date: '2023/05/06',
    citation_technical_report_institution: 'arXiv',
    citation_technical_report_number: 'arXiv:2305.14314',
    citation_doi: '10.48550/arXiv.2305.14314',
  });
  expect(tags).not.toHaveProperty('citation_conference_title');
});

test('a venue that is known stands in full, with its kind', () => {
  const venues = [{ short: 'TMLR', name: 'Transactions on Machine Learning Research', kind: 'journal' as const }];
  const known = paper({ authors: ['Ann Bee'], published: '2023', venue: 'TMLR 2023' });
  expect(citationTags({ ...known, abstract }, { ...about, venues })).toContainEqual({
    name: 'citation_journal_title',
    content: 'Transactions on Machine Learning Research',
  });
  expect(JSON.parse(jsonLd({ ...known, abstract }, { ...about, venues }))).toMatchObject({
    author: [{ name: 'Ann Bee' }],
    isPartOf: { '@type': 'Periodical', name: 'Transactions on Machine Learning Research' },
  });
});

test('without authors or date there are none', () => {
  expect(citationTags({ ...paper({ published: '2023' }), abstract }, about)).toEqual([]);
  expect(citationTags({ ...paper({ authors: ['Ann Bee'] }), abstract }, about)).toEqual([]);
});

test('JSON-LD says what is known, links the code, and no text can close its script', () => {
  const hostile = 'Ends </script><script>alert(1)</script> & <!-- so';
  const text = jsonLd(
    { ...paper({ links: [{ url: 'https://a.example/x', kind: 'code' }] }), abstract: hostile },
    about,
  );
  expect(text).not.toMatch(/[<>&]/);
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    '@id': url,
    url,
    headline: 'A paper',
    name: 'A paper',
    abstract: hostile,
    mentions: [{ '@type': 'SoftwareSourceCode', codeRepository: 'https://a.example/x', url: 'https://a.example/x' }],
  });
});

test('a paper is linked by its arXiv id, else looked for by its title', () => {
  expect(externalLinks({ title: 'x', arxiv: '2305.14314' }).map((place) => place.url)).toContain(
    'https://huggingface.co/papers/2305.14314',
  );
  expect(externalLinks({ title: 'A & B?' }).every((place) => place.url.endsWith('=A%20%26%20B%3F'))).toBe(true);
});

test.each([
  ['2023', '2023'],
  ['2023-05', 'May 2023'],
  ['2023-05-01', 'May 1, 2023'],
])('%s is shown as %s', (date, words) => {
  expect(formatDate(date)).toBe(words);
});
