import { expect, test } from 'vitest';
import { notFoundQuery } from '../../../src/catalogue/not-found-query.ts';

test.each([
  ['papers/kv-cache-compression/', '', 'kv cache compression'],
  ['areas/fine_tuning.html', '', 'fine tuning'],
  ['caf%C3%A9/%D8%B4%D8%A8%D9%83%D8%A9', '', 'café شبكة'],
  ['100%-sparse', '', '100 sparse'],
  ['search', '?q=llama%202', 'llama 2'],
  ['<script>alert(1)</script>', '', 'script alert 1 script'],
  ['a/b/c/d/e/f/g/h/i/j/k/l/m/n', '', 'a b c d e f g h i j k l'],
  ['', '', ''],
  ['papers/', '', ''],
])('an address %j%s asks for %j', (path, query, words) => {
  expect(notFoundQuery(path, query)).toBe(words);
});
