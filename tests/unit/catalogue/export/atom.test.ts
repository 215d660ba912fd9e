import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../../../src/catalogue/export/atom.ts';
import type { ExportedPaper } from '../../../../src/catalogue/export/exported-paper.ts';
import { absolute, exported } from '../exported.ts';

interface Entry {
  readonly title: string;
  readonly id: string;
  readonly updated: string;
  readonly author?: { readonly name: string };
  readonly summary: string;
}

function read(papers: readonly ExportedPaper[]): { entries: readonly Entry[]; updated: string; xml: string } {
  const xml = atomFeed(papers, { title: 'A & B', description: 'x < y', path: '/feed.xml', absolute });
  const parser = new XMLParser({ isArray: (name) => name === 'entry', parseTagValue: false });
  const { feed } = parser.parse(xml) as { feed: { entry?: Entry[]; updated: string } };
  return { entries: feed.entry ?? [], updated: feed.updated, xml };
}

describe('the feed', () => {
  test('has the papers added last, the newest of them first', () => {
    const papers = [
      exported({ slug: 'undated', published: '2026-01' }),
      exported({ slug: 'old', added: '2026-01-01', published: '2025-12' }),
      exported({ slug: 'new-old', added: '2026-02-01', published: '2023' }),
      exported({ slug: 'new-new', added: '2026-02-01', published: '2024' }),
    ];
    const { entries, updated } = read(papers);
    expect(entries.map(({ id }) => id)).toEqual(
      ['new-new', 'new-old', 'old'].map((slug) => absolute(`/papers/${slug}/`)),
    );
    expect(updated).toBe('2026-02-01T00:00:00.000Z');
    expect(read(papers).xml).toBe(read(papers).xml);
  });

  test('ends after fifty', () => {
    const papers = Array.from({ length: 60 }, (_, index) => exported({ slug: `p${index}`, added: '2026-01-01' }));
    expect(read(papers).entries).toHaveLength(50);
  });

  test('holds any title, author and abstract', () => {
    const odd = 'a < b & "c" ]]> ]]> <script>\u0000\u0007\uD800 שלום 🧪';
    const [entry] = read([exported({ title: odd, abstract: odd, authors: [odd], added: '2026-01-01' })]).entries;
    expect(entry?.title).toBe('a &lt; b &amp; "c" ]]&gt; ]]&gt; &lt;script&gt; שלום 🧪');
    expect(entry?.summary).toBe(entry?.title);
    expect(entry?.author?.name).toContain('שלום 🧪');
  });

  test('is a feed without entries where nothing is dated', () => {
    expect(read([exported()]).entries).toEqual([]);
  });
});
