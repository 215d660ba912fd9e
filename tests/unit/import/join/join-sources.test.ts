import { describe, expect, test } from 'vitest';
import { joinSources } from '../../../../scripts/import/join/join-sources.ts';
import type { Candidate } from '../../../../scripts/import/read/read-source.ts';

const ABSTRACT = 'We show that small models listen well.';

function candidate(dump: string, fields: Partial<Candidate> = {}): Candidate {
  return {
    title: 'Small Ears',
    abstract: ABSTRACT,
    file: dump,
    dump,
    line: 1,
    authority: 'library',
    facts: {},
    ...fields,
  };
}

const titles = (...candidates: Candidate[]) => joinSources(candidates).papers.map(({ title }) => title);

describe('records are of one paper', () => {
  test.each<[string, Partial<Candidate>, Partial<Candidate>, number]>([
    ['with one DOI', { facts: { doi: '10.1/Ab' } }, { title: 'Ears, small', facts: { doi: '10.1/aB' } }, 1],
    ['with one arXiv id', { facts: { arxiv: '2401.00001' } }, { title: 'Ears', facts: { arxiv: '2401.00001' } }, 1],
    [
      'with one title and first author, however both are written',
      { title: 'Small ears — a study', facts: { authors: ['Örnek, Çağla', 'Ann Bee'] } },
      { title: 'SMALL EARS: A Study.', facts: { authors: ['C. Ornek'] } },
      1,
    ],
    ['with one title, where one does not tell its authors', { facts: { authors: ['Ann Bee'] } }, {}, 1],
    ['but not with two first authors', { facts: { authors: ['Ann Bee'] } }, { facts: { authors: ['Cy Dee'] } }, 2],
    [
      'but not with two arXiv ids',
      { facts: { authors: ['Ann Bee'], arxiv: '2401.00001' } },
      { facts: { authors: ['Ann Bee'], arxiv: '2402.00002' } },
      2,
    ],
  ])('%s', (_, one, other, count) => {
    expect(titles(candidate('a.bib', one), candidate('b.bib', other))).toHaveLength(count);
  });

  test('though only a third one ties two together', () => {
    const byId = candidate('a', { title: 'Ears', facts: { doi: '10.1/a' } });
    const byTitle = candidate('b', { facts: { authors: ['Ann Bee'] } });
    const both = candidate('c', { facts: { doi: '10.1/a', authors: ['Ann Bee'] } });
    expect(titles(byId, byTitle, both)).toEqual(['Ears']);
  });

  test('and names of papers of one title tell them apart', () => {
    const { papers, problems } = joinSources([
      candidate('a', { facts: { authors: ['Ann Bee'], arxiv: '2401.00001' } }),
      candidate('b', { facts: { authors: ['Cy Dee'] } }),
    ]);
    expect(papers.map(({ nameable }) => nameable)).toEqual(['Small Ears Bee 2401.00001', 'Small Ears Dee']);
    expect(problems).toEqual([]);
  });
});

describe('what is known of a paper', () => {
  const arxiv = candidate('arxiv.xml', {
    authority: 'arxiv',
    facts: {
      arxiv: '2401.00001',
      authors: ['A. Bee'],
      published: '2024-01-05',
      venue: 'Somewhere 2024',
      primaryClass: 'cs.CL',
    },
  });
  const library = candidate('library.bib', {
    line: 7,
    facts: { doi: '10.1/a', authors: ['Ann Bee'], published: '2024', venue: 'ACL 2024', arxiv: '2401.00001' },
  });

  test('is told by the source with the most authority for each fact, and where they disagree that is said', () => {
    const [paper] = joinSources([arxiv, library]).papers;
    expect(paper?.facts).toEqual({
      arxiv: '2401.00001',
      doi: '10.1/a',
      authors: ['Ann Bee'],
      published: '2024-01-05',
      venue: 'ACL 2024',
      primaryClass: 'cs.CL',
    });
    expect(paper?.disagreements).toEqual([
      'venue: “ACL 2024” (library.bib:7) is taken, though another source says “Somewhere 2024” (arxiv.xml:1)',
    ]);
  });

  test('has the pages of all its sources', () => {
    const pages = ['https://a.org/1', 'https://b.org/1'];
    const records = [...pages, 'https://a.org/1'].map((url, nth) =>
      candidate(`${nth}.bib`, { facts: { urls: [url] } }),
    );
    expect(joinSources(records).papers.map(({ facts }) => facts.urls)).toEqual([pages]);
  });

  test('is told by the bibliography above all, which makes no papers by itself', () => {
    const said = candidate('bibliography.json', {
      authority: 'bibliography',
      abstract: '',
      facts: { arxiv: '2401.00001', venue: 'TACL 2025' },
    });
    const alone = candidate('bibliography.json', { title: 'Alone', authority: 'bibliography', abstract: '' });
    const { papers, withoutAbstract } = joinSources([arxiv, library, said, alone]);
    expect(papers.map(({ facts }) => facts.venue)).toEqual(['TACL 2025']);
    expect(withoutAbstract).toEqual([]);
  });

  test('has title and abstract of the first source whose abstract is whole', () => {
    const cut = candidate('page.txt', { authority: 'text', abstract: 'We show that small …' });
    const none = candidate('list.csv', { abstract: '', facts: { doi: '10.1/a' } });
    const [paper] = joinSources([none, cut, candidate('arxiv.xml', { title: 'Small ears' })]).papers;
    expect(paper).toMatchObject({
      title: 'Small ears',
      abstract: ABSTRACT,
      dump: 'arxiv.xml',
      facts: { doi: '10.1/a' },
    });
    expect(joinSources([none]).withoutAbstract).toEqual([{ file: 'list.csv', line: 1, text: 'Small Ears' }]);
  });
});
