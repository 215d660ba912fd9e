import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hasWish,
  readWishes,
  toggledWish,
  wishParts,
  writeWishes,
  type FactWishes,
} from '../../../../src/search/query/fact-wishes.ts';

describe('What is asked of a field', () => {
  test.each<[string, readonly string[]]>([
    ['', []],
    ['a100', ['a100']],
    ['RTX 4090, a100,', ['RTX 4090', 'a100']],
    ['1k..10k', ['1k..10k']],
    ['1k..10k,>1m', ['1k..10k', '>1m']],
    ['8,192', ['8,192']],
  ])('%j has the parts %j', (wish, parts) => {
    expect(wishParts(wish)).toEqual(parts);
  });

  test.each<[string, FactWishes, string, FactWishes]>([
    ['is begun', {}, 'A100', { hardware: 'A100' }],
    ['is added to', { hardware: 'H100' }, 'A100', { hardware: 'H100,A100' }],
    ['is taken away however it was typed', { hardware: 'h-100,A100' }, 'H100', { hardware: 'A100' }],
    ['ends with its last part', { hardware: 'a100', context: '8k' }, 'A100', { context: '8k' }],
    ['keeps one end of a range apart from the other', { hardware: '<2' }, '>2', { hardware: '<2,>2' }],
  ])('%s', (_, before, part, after) => {
    expect(toggledWish(before, 'hardware', part)).toEqual(after);
  });

  test('is as before when a part is ticked and unticked', () => {
    const part = fc.constantFrom('A100', 'H100', 'RTX 4090', '1k..10k', '<2', 'C++', '模型');
    fc.assert(
      fc.property(fc.uniqueArray(part), part, (parts, toggled) => {
        const before = parts.length > 0 ? { x: parts.join(',') } : {};
        const once = toggledWish(before, 'x', toggled);
        expect(hasWish(once, 'x', toggled)).toBe(!hasWish(before, 'x', toggled));
        const again = toggledWish(once, 'x', toggled);
        expect(wishParts(again['x'] ?? '').toSorted()).toEqual(parts.toSorted());
      }),
    );
  });

  test('is read from an address as it was written', () => {
    const wishes = { hardware: 'RTX 4090,A100', context: '>8k' };
    expect(readWishes(writeWishes(wishes))).toEqual(wishes);
  });
});
