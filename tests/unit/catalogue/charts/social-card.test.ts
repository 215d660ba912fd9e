import { describe, expect, test } from 'vitest';
import {
  socialCardPicture,
  type SocialCardFacts,
  type SocialCardNode,
  type SocialCardTools,
} from '../../../../src/catalogue/charts/social-card.ts';

const latin: SocialCardTools = {
  colors: { paper: '#fff', ink: '#000', quiet: '#555', 'line-strong': '#999', accent: '#06c' },
  covers: (character) => character < '\u0250',
};

function texts(node: SocialCardNode | string): string[] {
  if (typeof node === 'string') return [node];
  const { children = [] } = node.props as { children?: string | readonly SocialCardNode[] };
  return typeof children === 'string' ? [children] : children.flatMap(texts);
}

const card = (facts: Partial<SocialCardFacts> = {}) =>
  texts(socialCardPicture({ title: 'A Title', parameters: [], areas: [], site: 'Paperscale', ...facts }, latin));

describe('the picture of a paper', () => {
  test('has the title, the own sizes and the areas', () => {
    const parameters = [
      { count: 65e9, text: '65B', role: 'own' as const },
      { count: 7e9, text: '7B', role: 'own' as const },
      { count: 175e9, text: '175B', role: 'compared' as const },
    ];
    expect(card({ parameters, areas: ['Inference'] })).toEqual([
      'Paperscale',
      'A Title',
      '7B · 65B',
      '1M',
      '1B',
      '1T',
      'Inference',
    ]);
    expect(card()).toContain('Scale not stated');
  });

  test('names a few sizes and counts the rest', () => {
    const parameters = Array.from({ length: 10 }, (_, place) => ({
      count: (place + 1) * 1e9,
      text: 'x',
      role: 'own' as const,
    }));
    expect(card({ parameters })).toContain('1B · 2B · 3B · 4B · 5B · 6B · 7B · and 3 more');
  });

  test.each([
    ['🚀 Rocket:\u0000 语言 \uD800 model\u202E', 'Rocket: model'],
    ['E\u0301tude', 'Étude'],
    ['大规模语言模型', undefined],
    ['نماذج GPT', undefined],
    ['🧪🧪', undefined],
  ])('of %j leaves out what the fonts lack', (title, shown) => {
    expect(card({ title }).slice(0, 2)).toEqual(['Paperscale', shown ?? 'Scale not stated']);
  });
});
