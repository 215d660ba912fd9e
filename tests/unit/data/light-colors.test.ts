import { expect, test } from 'vitest';
import { lightColors } from '../../../src/data/light-colors.ts';

const styles = `@theme {
  --font-sans: system-ui;
  --color-line: light-dark(#dedad0, #34383e);
  --color-line-strong: light-dark(#a8a294, #666d76);
  --color-plain: #ff0000;
}`;

test('Colours are those of the light scheme', () => {
  expect(lightColors(styles, ['line-strong', 'line'])).toEqual({ line: '#dedad0', 'line-strong': '#a8a294' });
});

test.each(['mauve', 'plain'])('A colour that the style sheet has not for both schemes is an error: %s', (name) => {
  expect(() => lightColors(styles, [name])).toThrow(`no colour “${name}”`);
});
