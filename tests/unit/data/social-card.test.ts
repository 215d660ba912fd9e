import { describe, expect, test } from 'vitest';
import { socialCard } from '../../../src/data/social-card.ts';

const size = { count: 7e9, text: '7B', role: 'own' as const };

describe('A social card', () => {
  test.each([
    'QLoRA: Efficient Finetuning of Quantized LLMs',
    'Größe und Łukasz: ε-δ Модели Đà Nẵng',
    '大规模语言模型',
    'نماذج لغوية كبيرة',
    'מודלי שפה',
    '🧪🚀 👨‍👩‍👧',
    '$x^2 < 3$ & </svg> "quoted" \u0000\uD800\u202E',
    'x'.repeat(500),
    'word '.repeat(200),
    '',
  ])('is a PNG of 1200 by 630 pixels and few bytes for the title %j', async (title) => {
    const png = Buffer.from(
      await socialCard({ title, parameters: [size], areas: [title, 'Speech'], site: 'Paperscale' }),
    );
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
    expect(png.length).toBeLessThan(40_000);
  });

  test('is the same whenever it is made, and another when the paper changes', async () => {
    const facts = { title: 'A Title', parameters: [size], areas: [], site: 'Paperscale' };
    expect(await socialCard(facts)).toEqual(await socialCard(facts));
    expect(await socialCard({ ...facts, parameters: [] })).not.toEqual(await socialCard(facts));
  });
});
