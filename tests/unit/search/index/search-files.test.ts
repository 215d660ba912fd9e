import { describe, expect, test } from 'vitest';
import { OtherBuildError } from '../../../../src/search/index/other-build.ts';
import { loadSearchFile, searchFile } from '../../../../src/search/index/search-files.ts';

const load = (text: string) => {
  const asked: string[] = [];
  const get = (path: string) => {
    asked.push(path);
    return Promise.resolve(new Response(text));
  };
  return { asked, loading: loadSearchFile(get, 'b1', 'papers') };
};

describe('A file of the search', () => {
  test('is asked for by its build, and gives its data', async () => {
    const { asked, loading } = load(JSON.stringify(searchFile('b1', { sizes: '7B' })));
    expect(await loading).toEqual({ sizes: '7B' });
    expect(asked).toEqual(['/search/b1/papers.json']);
  });

  test('of another build is refused, whatever its name is', async () => {
    await expect(load(JSON.stringify(searchFile('b2', {}))).loading).rejects.toThrow(OtherBuildError);
  });

  test.each(['', '<!doctype html><p>Sign in</p>', '{"build":"b1","data":{"sizes":"7', 'null', '{}', '{"build":"b1"}'])(
    'that is cut short or something else is a failure: %s',
    async (text) => {
      const { loading } = load(text);
      await expect(loading).rejects.toThrow();
      await expect(loading).rejects.not.toThrow(OtherBuildError);
    },
  );
});
