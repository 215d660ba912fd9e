import { expect, test } from 'vitest';
import { shownAddress } from '../../../../src/catalogue/text/shown-address.ts';

test.each([
  ['https://www.github.com/a/B/', 'github.com/a/B'],
  ['http://x.org:8080/a?b=c#d', 'x.org:8080/a?b=c#d'],
  ['https://g\u0456thub.com/a', 'xn--gthub-n2e.com/a'],
  ['https://x.org', 'x.org'],
])('%s is shown as %s', (url, shown) => {
  expect(shownAddress(url)).toBe(shown);
});
