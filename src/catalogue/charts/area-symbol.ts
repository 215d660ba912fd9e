/** Outlines in a box from −6 to 6, of about the same area, that stay apart at ten pixels. */
const OUTLINES = [
  'M0-5a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
  'M0-5.8L5.4 4H-5.4z',
  'M-4.4-4.4h8.8v8.8h-8.8z',
  'M-1.8-5.2h3.6v3.4h3.4v3.6h-3.4v3.4h-3.6v-3.4h-3.4v-3.6h3.4z',
  'M0-6L6 0L0 6L-6 0z',
  'M0-6L1.5-2L5.7-1.9L2.4.8L3.5 4.9L0 2.5L-3.5 4.9L-2.4.8L-5.7-1.9L-1.5-2z',
  'M0 5.8L5.4-4H-5.4z',
  'M-5-2.6L-2.6-5L0-2.4L2.6-5L5-2.6L2.4 0L5 2.6L2.6 5L0 2.4L-2.6 5L-5 2.6L-2.4 0z',
  'M-3.4-2.6h6.8a2.6 2.6 0 0 1 0 5.2h-6.8a2.6 2.6 0 0 1 0-5.2z',
  'M-5.2-4.6L5.2 4.6V-4.6L-5.2 4.6z',
] as const;

/** Neighbours in the vocabulary get hues that are far apart, however many there are. */
const GOLDEN_ANGLE = 137.508;
const FIRST_HUE = 215;
/** Lightness in OKLCH: at least 4.5:1 on the sheet of either scheme, in two steps. */
const LIGHTNESS = [
  { light: 0.5, dark: 0.8 },
  { light: 0.42, dark: 0.7 },
] as const;

/** How a task area looks wherever it is drawn: told apart by outline, filling and letters, and by colour too. */
export interface AreaSymbol {
  /** Path of the outline, in a box from −6 to 6. */
  readonly outline: string;
  readonly filled: boolean;
  /** A CSS colour for both schemes. */
  readonly color: string;
  /** Two letters, or a letter and a number, that no other area of the vocabulary has, whatever their case. */
  readonly letters: string;
}

/** For papers that no task area was found for. */
export const NO_AREA_SYMBOL: AreaSymbol = {
  outline: 'M0-3a3 3 0 1 1 0 6a3 3 0 1 1 0-6z',
  filled: false,
  color: 'var(--color-quiet)',
  letters: '–',
};

/**
 * @param areas the whole vocabulary, in its order: a look depends on the place in it, not on which papers there are
 * @returns the look of each area by id; outline and filling repeat after twenty areas, letters never
 */
export function areaSymbols(
  areas: readonly { readonly id: string; readonly label: string }[],
): ReadonlyMap<string, AreaSymbol> {
  const taken = new Set<string>();
  return new Map(
    areas.map(({ id, label }, index) => {
      const letters = freeLetters(label, taken);
      taken.add(letters.toUpperCase());
      const hue = Math.round((FIRST_HUE + index * GOLDEN_ANGLE) % 360);
      const { light, dark } = LIGHTNESS[index % LIGHTNESS.length] ?? LIGHTNESS[0];
      const look: AreaSymbol = {
        outline: OUTLINES[index % OUTLINES.length] ?? OUTLINES[0],
        filled: Math.floor(index / OUTLINES.length) % 2 === 0,
        color: `light-dark(oklch(${light} 0.13 ${hue}),oklch(${dark} 0.12 ${hue}))`,
        letters,
      };
      return [id, look];
    }),
  );
}

/** The first letters of two words, else the first letter with another one of the label, else with a number. */
function freeLetters(label: string, taken: ReadonlySet<string>): string {
  const words = label.match(/\p{L}+/gu) ?? [];
  const [first = 'X', ...others] = words.join('').match(/\p{L}/gu) ?? [];
  const initials = words.slice(1).map((word) => /^\p{L}/u.exec(word)?.[0].toUpperCase() ?? '');
  const pairs = [...initials, ...others].map((second) => first.toUpperCase() + second);
  let free = pairs.find((pair) => !taken.has(pair.toUpperCase()));
  for (let number = 1; free === undefined; number += 1) {
    const numbered = first.toUpperCase() + String(number);
    if (!taken.has(numbered)) free = numbered;
  }
  return free;
}
