/** The tags of a word or of a noun group. */
export type Tags = ReadonlySet<string>;

/** A sequence of tagged items as a string, a character an item, and patterns over tags as regular expressions. */
export interface Alphabet {
  /** @returns the character of a set of tags; one that the alphabet was not made for reads as having none */
  readonly char: (tags: Tags) => string;
  /** @returns the pattern as a regular expression over such strings, with the flags `gdu` */
  readonly compile: (pattern: string) => RegExp;
}

/** Characters of what a rule has read: the first item of a statement, and the rest. Only their own tags match them. */
export const SAID = '\uF8FE';
export const READ = '\uF8FF';

/**
 * @param sets every set of tags that can occur
 * @param phrases pieces of patterns by name, which patterns name with an `@`
 * @throws Error from `compile` where a pattern has a tag that no set has, or a phrase that is not there
 */
export function alphabet(sets: Iterable<Tags>, phrases: Readonly<Record<string, string>>): Alphabet {
  const chars = new Map<string, string>();
  const byTag = new Map([
    ['SAID', SAID],
    ['READ', READ],
  ]);
  for (const tags of [NONE, ...sets]) {
    const key = keyOf(tags);
    if (chars.has(key)) continue;
    const char = String.fromCharCode(FIRST + chars.size);
    chars.set(key, char);
    for (const tag of tags) byTag.set(tag, (byTag.get(tag) ?? '') + char);
  }
  const unknown = chars.get(keyOf(NONE)) ?? '';
  const keys = new Map<Tags, string>();

  function having(element: string): string {
    const [first = '', ...others] = element.split('.').map((tag) => {
      const all = byTag.get(tag);
      if (all === undefined) throw new Error(`No word has the tag ${tag}.`);
      return all;
    });
    const groups = element.startsWith(GROUP) ? '' : (byTag.get(GROUP) ?? '');
    return Array.from(first)
      .filter((char) => !groups.includes(char) && others.every((all) => all.includes(char)))
      .join('');
  }

  function source(pattern: string): string {
    return pattern.replace(ELEMENT, (element) => {
      if (element.startsWith('@')) {
        const phrase = phrases[element.slice(1)];
        if (phrase === undefined) throw new Error(`There is no phrase ${element}.`);
        return `(?:${source(phrase)})`;
      }
      if (/^\s/.test(element)) return '';
      if (element === '.') return `[^${SAID}${SAID}${READ}]`;
      if (element === '*' || element === '+') return element === '*' ? '{0,8}' : '{1,8}';
      if (element.startsWith('~')) return `[^${having(element.slice(1))}${SAID}${READ}]`;
      return /^[A-Za-z]/.test(element) ? `[${having(element)}]` : element;
    });
  }

  return {
    char(tags) {
      let char = keys.get(tags);
      if (char === undefined) {
        char = chars.get(keyOf(tags)) ?? unknown;
        keys.set(tags, char);
      }
      return char;
    },
    compile: (pattern) => new RegExp(source(pattern), 'dgu'),
  };
}

/** @returns the words in small letters that patterns name */
export function literals(patterns: readonly string[]): ReadonlySet<string> {
  return new Set(patterns.flatMap((pattern) => (pattern.match(ELEMENT) ?? []).filter((found) => /^[a-z]/.test(found))));
}

/** The tag of noun groups; other tags stand for words unless this one is before them. */
const GROUP = 'NG';

const NONE: Tags = new Set();
const FIRST = 0x3400;
/** The name of a group, a phrase, a tag, a word, a bound, white space; else a character of regular expressions. */
const ELEMENT =
  /\(\?<[a-z]+>|@[a-z]+(?:-[a-z]+)*|~?[A-Z]+(?:-[A-Z]+)*(?:\.[A-Z]+(?:-[A-Z]+)*)*|[a-z]+(?:[-'][a-z]+)*|\{\d+(?:,\d+)?\}\??|\s+|[^]/g;

function keyOf(tags: Tags): string {
  return [...tags].sort().join(' ');
}
