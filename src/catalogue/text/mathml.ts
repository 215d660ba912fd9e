import temml from 'temml';
import { withoutStyles } from './mathml-styles.ts';

/** Names that many papers define for themselves, and mean the same by. */
const MACROS: Readonly<Record<string, string>> = {
  '\\eps': '\\varepsilon',
  '\\poly': '\\operatorname{poly}',
  '\\polylog': '\\operatorname{polylog}',
  '\\tr': '\\operatorname{tr}',
  '\\E': '\\mathbb{E}',
  '\\R': '\\mathbb{R}',
  '\\N': '\\mathbb{N}',
  '\\Z': '\\mathbb{Z}',
  '\\Tilde': '\\tilde',
  '\\mbox': '\\text{#1}',
  '\\xspace': '',
};

/**
 * A formula as MathML, which browsers set without code or fonts of ours. Temml escapes all text in it, and is told to
 * trust nothing: no addresses, classes or styles come through, and those of its own making are made classes.
 * @param tex TeX without delimiters
 * @returns MathML, or undefined if the formula is none that Temml can read
 */
export function mathml(tex: string, display = false): string | undefined {
  try {
    const options = {
      displayMode: display,
      macros: { ...MACROS },
      maxExpand: 200,
      maxSize: [5, 5] as [number, number],
    };
    return withoutStyles(temml.renderToString(tex, { ...options, throwOnError: true, trust: false }));
  } catch {
    return undefined;
  }
}
