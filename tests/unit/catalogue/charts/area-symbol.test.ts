import { describe, expect, test } from 'vitest';
import { areaSymbols } from '../../../../src/catalogue/charts/area-symbol.ts';

function vocabulary(size: number): { id: string; label: string }[] {
  return Array.from({ length: size }, (_, index) => ({ id: `area-${index}`, label: `Work on things ${index}` }));
}

/** OKLCH → relative luminance, as CSS Color 4 and WCAG 2.2 define them; colours beyond sRGB are clipped. */
function luminance(lightness: number, chroma: number, hue: number): number {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

describe('The look of task areas', () => {
  test('is told apart without colour: outline and filling of twenty, letters of any number', () => {
    const twenty = [...areaSymbols(vocabulary(20)).values()];
    expect(new Set(twenty.map(({ outline, filled }) => `${outline} ${filled}`)).size).toBe(20);
    const many = [...areaSymbols(vocabulary(300)).values()];
    expect(new Set(many.map(({ letters }) => letters)).size).toBe(300);
  });

  test('depends on the place in the vocabulary alone, so new areas at its end change nothing', () => {
    const before = [...areaSymbols(vocabulary(7))];
    expect([...areaSymbols(vocabulary(12))].slice(0, 7)).toEqual(before);
  });

  test.each([
    [
      ['Code & software engineering', 'Compression', 'Codes'],
      ['CS', 'Co', 'Cd'],
    ],
    [
      ['Élan vital', 'Ökologie', '知識 表現'],
      ['ÉV', 'Ök', '知表'],
    ],
    [
      ['42', '43', '44'],
      ['X1', 'X2', 'X3'],
    ],
  ])('has letters of the labels %j: %j', (labels, letters) => {
    const looks = areaSymbols(labels.map((label, index) => ({ id: String(index), label })));
    expect([...looks.values()].map((look) => look.letters)).toEqual(letters);
  });

  test('can be read on both schemes: 4.5:1 for any number of areas', () => {
    const [paper, darkSheet] = [luminance(0.99, 0, 0), luminance(0.245, 0, 0)];
    for (const { color } of areaSymbols(vocabulary(200)).values()) {
      const [light, dark] = [...color.matchAll(/oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)].map(
        ([, lightness, chroma, hue]) => luminance(Number(lightness), Number(chroma), Number(hue)),
      );
      expect(contrast(light ?? 1, paper), color).toBeGreaterThan(4.5);
      expect(contrast(dark ?? 0, darkSheet), color).toBeGreaterThan(4.5);
    }
  });
});
