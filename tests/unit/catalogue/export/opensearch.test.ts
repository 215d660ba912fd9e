import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { openSearch } from '../../../../src/catalogue/export/opensearch.ts';

test('the search description is XML for any name, and keeps to the length of a short name', () => {
  const site = {
    title: 'Papers & Models <of the world>',
    description: '"x" < y \u0000',
    icon: 'https://example.org/i',
  };
  const xml = openSearch({ ...site, home: 'https://example.org/base/' });
  const read = new XMLParser({ ignoreAttributes: false }).parse(xml) as Record<string, Record<string, unknown>>;
  expect(read['OpenSearchDescription']).toMatchObject({
    ShortName: 'Papers & Models',
    Description: '"x" < y',
    Url: { '@_template': 'https://example.org/base/?q={searchTerms}', '@_type': 'text/html' },
  });
});
