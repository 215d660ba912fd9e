import { citationProperties } from './citations.ts';
import { exportProperties } from './exports.ts';
import { importProperties } from './import.ts';
import { paperFileProperties } from './paper-files.ts';
import type { Property } from './property.ts';
import { queryProperties } from './queries.ts';

/** THE list of what must hold for any input. */
export const PROPERTIES: readonly Property[] = [
  ...importProperties,
  ...paperFileProperties,
  ...queryProperties,
  ...exportProperties,
  ...citationProperties,
];
