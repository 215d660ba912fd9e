/** What a record of tagged lines has: tag → its values in their order. */
export interface TaggedRecord {
  readonly line: number;
  readonly tags: ReadonlyMap<string, readonly string[]>;
}

/**
 * Records of lines that begin with a tag, as RIS and the files of PubMed have them. A line without a tag goes on with
 * the value above it.
 * @param text lines ended by LF
 * @param tagged a tag at the start of a line, and its value
 * @param begins the tag that begins a record
 * @param ends the tag that ends one, if there is one
 */
export function taggedRecords(text: string, tagged: RegExp, begins: string, ends?: string): readonly TaggedRecord[] {
  const records: { line: number; tags: Map<string, string[]> }[] = [];
  let current: Map<string, string[]> | undefined;
  let values: string[] | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const [, tag, value = ''] = tagged.exec(line) ?? [];
    if (tag === undefined) {
      // Text between two records belongs to neither.
      if (values && line.trim()) values.push(`${values.pop() ?? ''} ${line.trim()}`.trim());
    } else if (tag === ends) {
      current = values = undefined;
    } else {
      if (tag === begins) {
        current = new Map();
        records.push({ line: index + 1, tags: current });
      }
      if (!current) continue;
      values = current.get(tag) ?? [];
      values.push(value.trim());
      current.set(tag, values);
    }
  }
  return records;
}

/** @returns the first value that any of some tags has */
export function firstOf({ tags }: TaggedRecord, ...names: readonly string[]): string | undefined {
  return names.map((name) => tags.get(name)?.find(Boolean)).find((value) => value !== undefined);
}

/** @returns all values of the first of some tags that has any */
export function allOf({ tags }: TaggedRecord, ...names: readonly string[]): readonly string[] {
  return names.map((name) => tags.get(name)?.filter(Boolean) ?? []).find((values) => values.length > 0) ?? [];
}
