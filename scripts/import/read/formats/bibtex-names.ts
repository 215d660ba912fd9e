import { person, type Person } from '../../../../src/catalogue/model/person.ts';
import { cleanText } from '../../clean/clean-text.ts';
import { withoutGroups } from './bibtex-text.ts';

const PARTS = ['family', 'given', 'suffix', 'prefix'] as const;

/**
 * @param value of the field `author`: names with “and” between them, `others` at the end where there are more
 * @returns the names in their parts; what stands in braces is the name of a group, and whole
 */
export function bibtexNames(value: string): readonly Person[] {
  return apart(value.replace(/\s+/g, ' '), /^\s+and\s+/i)
    .map((name) => name.trim())
    .filter((name) => name && !/^(?:others|et al\.?)$/i.test(name))
    .map(nameOf);
}

function nameOf(name: string): Person {
  if (/^\{[^{}]*\}$/.test(name) && !name.startsWith('{\\')) return { literal: plain(name) };
  const extended = apart(name, /^,\s*/).map((part) => /^(family|given|suffix|prefix)\s*=\s*(.*)$/i.exec(part));
  if (extended.some((part) => part)) {
    const given = new Map(extended.map((part) => [part?.[1]?.toLowerCase(), plain(part?.[2] ?? '')]));
    const [family = '', first, suffix, prefix] = PARTS.map((part) => given.get(part)?.replaceAll('"', ''));
    return {
      family: [prefix, family].filter(Boolean).join(' '),
      ...(first && { given: first }),
      ...(suffix && { suffix }),
    };
  }
  // A name in parts may have braces that hold a part together: {Barnes and Noble}, Inc.
  return person(plain(name));
}

/** Accents become letters before a name is parted, as they are put in braces. */
function plain(name: string): string {
  const text = withoutGroups(name);
  return text.includes('\\') ? cleanText(text) : text;
}

/** Parts a text at what matches a pattern outside of braces. */
function apart(text: string, between: RegExp): readonly string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\') at++;
    else if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (depth === 0 && (sign === ' ' || sign === ',')) {
      const found = between.exec(text.slice(at, at + 10))?.[0];
      if (found === undefined) continue;
      parts.push(text.slice(start, at));
      start = at + found.length;
      at = start - 1;
    }
  }
  return [...parts, text.slice(start)];
}
