import { expect, test } from 'vitest';
import { isPage, pageAddresses } from '../../../src/offline/page-addresses.ts';

test.each([
  ['https://a.example/about/', ['https://a.example/about/']],
  ['https://a.example/about', ['https://a.example/about', 'https://a.example/about/']],
  ['https://a.example/index.html', ['https://a.example/']],
])('%s is looked for at %j', (url, addresses) => {
  expect(pageAddresses(url)).toEqual(addresses);
});

test.each([
  ['https://a.example/', true],
  ['https://a.example/about', true],
  ['https://a.example/v1.2/about/', true],
  ['https://a.example/404.html', true],
  ['https://a.example/papers/a.bib', false],
  ['https://a.example/papers.csv', false],
])('that %s is a page is %s', (url, expected) => {
  expect(isPage(url)).toBe(expected);
});
