import { describe, expect, test } from 'vitest';
import { facetPath, HOME, mounted, paperPath } from '../../../src/catalogue/urls.ts';

describe('Paths that people link to', () => {
  test.each([
    ['a paper', paperPath('qlora'), '/papers/qlora/'],
    ['a task area', facetPath('area', 'fine-tuning'), '/areas/fine-tuning/'],
    ['a scale', facetPath('scale', '1b-10b'), '/scale/1b-10b/'],
    ['a year', facetPath('year', '2024'), '/years/2024/'],
    ['an availability of code', facetPath('code', 'linked'), '/code/linked/'],
  ])('%s has its own', (_, path, expected) => {
    expect(path).toBe(expected);
  });

  test.each([
    [HOME, '/', '/'],
    [HOME, '/papers-of-us/', '/papers-of-us/'],
    ['/areas/code/', '/', '/areas/code/'],
    ['/areas/code/', '/papers-of-us/', '/papers-of-us/areas/code/'],
    ['/areas/code/', '/papers-of-us', '/papers-of-us/areas/code/'],
  ])('%s of a site mounted at %s is %s', (path, base, expected) => {
    expect(mounted(path, base)).toBe(expected);
  });
});
