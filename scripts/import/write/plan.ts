/** What an import does to the files on disk. Names are file names such as `qlora.md`. */
export interface Plan {
  readonly added: ReadonlyMap<string, string>;
  readonly changed: ReadonlyMap<string, string>;
  readonly unchanged: readonly string[];
  /** The name that a file had → the name that its paper has now; another paper may have the old one. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Files to remove, as their paper has another name and no other paper has theirs. */
  readonly left: readonly string[];
  /** Files whose paper is in no dump any more. */
  readonly gone: readonly string[];
}

/**
 * @param onDisk name → text of each file that is there
 * @param wanted name → text of each file that there should be
 * @param renamed files whose paper has another name now
 * @returns what to write, what to leave, and what is left over
 */
export function planFiles(
  onDisk: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
  renamed: ReadonlyMap<string, string> = new Map(),
): Plan {
  const added = new Map<string, string>();
  const changed = new Map<string, string>();
  const unchanged: string[] = [];
  for (const [name, text] of wanted) {
    const there = onDisk.get(name);
    if (there === undefined) added.set(name, text);
    else if (there === text) unchanged.push(name);
    else changed.set(name, text);
  }
  const unwanted = [...onDisk.keys()].filter((name) => !wanted.has(name));
  return {
    added,
    changed,
    unchanged,
    renamed,
    left: unwanted.filter((name) => renamed.has(name)),
    gone: unwanted.filter((name) => !renamed.has(name)),
  };
}
