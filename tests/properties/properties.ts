import { citationProperties } from './citations.ts';
import { exportProperties } from './exports.ts';
import type { Property } from './property.ts';

/** THE list of what must hold for any input. */
export const PROPERTIES: readonly Property[] = [...exportProperties, ...citationProperties];
