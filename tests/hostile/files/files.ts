import type { HostileFile } from './hostile-file.ts';
import { REFUSED_FILES } from './refused-files.ts';
import { SHOWN_FILES } from './shown-files.ts';

/** THE table of files that a person may put among the papers. */
export const HOSTILE_FILES: readonly HostileFile[] = [...REFUSED_FILES, ...SHOWN_FILES];
