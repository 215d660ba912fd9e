import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './csl.ts';

/** Stands for `<`; no text has it, as it is no character. */
const HELD = '\uFDD0';

/**
 * Made while the site is built: the engine of the style, citeproc-js, is under the CPAL or the AGPL, and no part of it
 * goes into a page.
 * @returns the paper as a reference in APA style, plain text on one line
 */
export function apaReference(item: CslItem): string {
  // Citation styles read tags in titles; a title that speaks of tags keeps them.
  const untagged = { ...item, title: item.title.replaceAll('<', HELD) };
  const cite = new Cite(untagged, { generateGraph: false });
  const text = String(cite.format('bibliography', { template: 'apa', format: 'text' }));
  return text.replaceAll(HELD, '<').trim();
}
