import { person, type Person } from '../../../src/catalogue/model/person.ts';

/** A family name with the initials behind it, as Scopus writes it: `Smith J.`, `van der Berg A.B.`, `Li X.-Y.` */
const INITIALS_BEHIND = /^(\p{L}[\p{L}'’ -]*\p{L}) ((?:\p{Lu}\p{Ll}?\.-?)+)$/u;
/** What registers put behind a name: an id in parentheses, a number of an affiliation, an address of ORCID. */
const BEHIND = /\s*(?:\(\d+\)|\[\d+\]|[*†‡§]+|https?:\/\/orcid\.org\/\S+)\s*$/u;

/**
 * @param name one name in any of the ways in which sources write it
 * @returns its parts, as far as the way of writing tells them
 */
export function personIn(name: string): Person {
  const plain = name.replace(BEHIND, '').replace(/\s+/g, ' ').trim();
  const [, family, given] = INITIALS_BEHIND.exec(plain) ?? [];
  if (family !== undefined && given !== undefined) return { family, given };
  // Without a comma the source does not say which part is the family.
  return plain.includes(',') ? person(plain) : { literal: plain };
}

/** Initials alone, as they stand behind a comma. */
const INITIALS = /^(?:\p{Lu}\.?[ -]?){1,4}$/u;

/**
 * @param text all authors of a paper in one text, with semicolons, lines, “and” or commas between them
 * @returns each of them
 */
export function peopleIn(text: string): readonly Person[] {
  const plain = text.replace(/,?\s+et al\.?\s*$/i, '').trim();
  if (!plain) return [];
  if (/[;|\n]/.test(plain)) return namesOf(plain.split(/[;|\n]/));
  const parts = plain.split(/\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/).filter(Boolean);
  // `Bee, A., Dee, C. D.`
  if (parts.length > 1 && parts.length % 2 === 0 && parts.every((part, nth) => INITIALS.test(part) === (nth % 2 === 1)))
    return parts.flatMap((family, nth) => (nth % 2 === 0 ? [{ family, given: parts[nth + 1] ?? '' }] : []));
  // Commas part names where none of them is a single word: `Ann Bee, Cy Dee`, but not `Bee, Ann`.
  if (parts.every((part) => part.includes(' '))) return namesOf(parts);
  return namesOf(plain.split(/\s+and\s+/i));
}

function namesOf(names: readonly string[]): readonly Person[] {
  return names.filter((name) => name.trim()).map(personIn);
}
