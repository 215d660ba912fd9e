import { expect, test } from 'vitest';
import { planFiles } from '../../../../scripts/import/write/plan.ts';

const files = (...entries: readonly (readonly [string, string])[]) => new Map(entries);

test('files are added, changed, left alone, or no longer wanted', () => {
  const onDisk = files(['same', 'x'], ['other', 'x'], ['gone', 'x']);
  const plan = planFiles(onDisk, files(['same', 'x'], ['other', 'y'], ['new', 'z']));
  expect(plan).toMatchObject({ added: files(['new', 'z']), changed: files(['other', 'y']), unchanged: ['same'] });
  expect(plan).toMatchObject({ left: [], gone: ['gone'] });
});

test.each([
  ['that nobody has now', files(['b', 'x']), ['a']],
  ['that another paper has now', files(['b', 'x'], ['a', 'y']), []],
  ['that another paper has now, with the same text', files(['b', 'x'], ['a', 'x']), []],
])('a renamed paper leaves a name behind only if it is one %s', (_, wanted, left) => {
  const plan = planFiles(files(['a', 'x']), wanted, new Map([['a', 'b']]));
  expect(plan).toMatchObject({ left, gone: [] });
});
