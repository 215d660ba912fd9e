import type { HostilePaper } from '../hostile-paper.ts';
import { ADDRESSES, MATHS } from './addresses.ts';
import { CHARACTERS } from './characters.ts';
import { MARK_UP } from './mark-up.ts';
import { TEMPLATES } from './templates.ts';

/** THE table of papers that a dump may bring. */
export const HOSTILE_PAPERS: readonly HostilePaper[] = [
  ...MARK_UP,
  ...ADDRESSES,
  ...MATHS,
  ...TEMPLATES,
  ...CHARACTERS,
];
