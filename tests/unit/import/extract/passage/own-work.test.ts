import { expect, test } from 'vitest';
import { announcesWork, speaksOfOwnWork } from '../../../../../scripts/import/extract/passage/own-work.ts';

test.each([
  ['We introduce a corpus.', true],
  ['In addition, we also systematically study it.', true],
  ['The authors propose a method.', true],
  ['This paper is about speech.', true],
  ['The present technical report is short.', true],
  ['A new method is proposed.', true],
  ['We are happy.', false],
  ['Others introduced a corpus.', false],
  ['Our results are good.', false],
  ['Speech is built from sounds.', false],
])('“%s” says what the paper brings: %s', (sentence, announces) => {
  expect(announcesWork(sentence)).toBe(announces);
});

test.each([
  ['Our results are good.', true],
  ['Experiments show it.', true],
  ['This research is new.', true],
  ['A new method is developed.', true],
  ['Foo-7B is better.', true],
  ['Existing methods are slow.', false],
  ['The power of models is known.', false],
])('“%s” speaks of the paper’s own work: %s', (sentence, own) => {
  expect(speaksOfOwnWork(sentence, ['Foo'])).toBe(own);
});
