import type { Person } from '../../../src/catalogue/model/person.ts';
import { namesOfFields } from './field-names.ts';
import { peopleIn, personIn } from './people.ts';
import type { FieldNames, NamedVenue, RawRecord } from './raw-record.ts';

export type Keyed = Readonly<Record<string, unknown>>;

/** Beyond this, an inverted index is no abstract. */
const MOST_WORDS = 20_000;

/**
 * A record of any source that gives its fields names: a row of a table, an object of JSON.
 * @param keyed the record
 * @param line where it begins
 * @param said what a person has said that its fields are called
 */
export function readKeyed(keyed: Keyed, line: number, said?: FieldNames): RawRecord {
  const names = namesOfFields(Object.keys(keyed), said);
  const values = (field: keyof typeof names) => names[field].map((name) => keyed[name]);
  const first = <T>(field: keyof typeof names, read: (value: unknown) => T | undefined) => {
    for (const value of values(field)) {
      const found = read(value);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const year = textOf(keyed['year'] ?? keyed['Year'] ?? keyed['Publication Year']);
  const date = first('date', dateOf);
  const venue = first('venue', venueOf);
  const urls = values('urls').flatMap((value) => textsOf(value).flatMap((text) => text.split(/;\s+/)));
  return {
    line,
    title: first('title', textOf) ?? '',
    abstract: first('abstract', abstractOf),
    authors: first('authors', peopleOf),
    date: date ?? year,
    venue: venue && { year, ...venue },
    identifiers: [...values('arxiv'), ...values('doi')].flatMap((value) => textsOf(value)).concat(urls),
    primaryClass: first('primaryClass', textOf)?.split(/\s/)[0],
    urls,
    keywords: first('keywords', keywordsOf),
    licence: first('licence', textOf),
    decision: textOf(keyed['status'] ?? keyed['decision']),
  };
}

/** @returns the text of a value: its own, or what an object around it has as such; undefined if there is none */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  if (!isKeyed(value)) return undefined;
  return textOf(value['value'] ?? value['name'] ?? value['display_name'] ?? value['term'] ?? value['url']);
}

export function isKeyed(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textsOf(value: unknown): readonly string[] {
  return [value].flat().flatMap((one) => textOf(one) ?? []);
}

/** OpenAlex gives an abstract as its words, each with the places where it stands. */
function abstractOf(value: unknown): string | undefined {
  if (!isKeyed(value) || 'value' in value) return textOf(value);
  const words: string[] = [];
  for (const [word, places] of Object.entries(value)) {
    for (const place of [places].flat()) {
      if (typeof place === 'number' && Number.isInteger(place) && place >= 0 && place < MOST_WORDS) words[place] = word;
    }
  }
  return words.filter(Boolean).join(' ') || undefined;
}

function peopleOf(value: unknown): readonly Person[] | undefined {
  if (typeof value === 'string') {
    const people = peopleIn(value);
    return people.length > 0 ? people : undefined;
  }
  const list = isKeyed(value) && 'value' in value ? value['value'] : value;
  if (!Array.isArray(list)) return isKeyed(list) ? [personOf(list)].flatMap((one) => one ?? []) : undefined;
  const people = list.flatMap((one) => personOf(one) ?? []);
  return people.length > 0 ? people : undefined;
}

function personOf(value: unknown): Person | undefined {
  if (typeof value === 'string') return value.trim() ? personIn(value) : undefined;
  if (Array.isArray(value)) {
    const [family, given, suffix] = value.map((part) => textOf(part) ?? '');
    return family ? { family, ...(given && { given }), ...(suffix && { suffix }) } : undefined;
  }
  if (!isKeyed(value)) return undefined;
  if (isKeyed(value['author'])) return personOf(value['author']);
  const part = (...names: readonly string[]) => textOf(names.map((name) => value[name]).find(Boolean));
  const family = part('family', 'lastName', 'last_name', 'last', 'keyname');
  const whole = part('literal', 'name', 'fullname', 'full_name', 'display_name', 'raw_author_name');
  if (family === undefined) return whole === undefined ? undefined : personIn(whole);
  const particle = part('non-dropping-particle', 'dropping-particle');
  const given = [part('given', 'firstName', 'first_name', 'first', 'forenames'), part('middle')].filter(Boolean);
  const suffix = part('suffix');
  return {
    family: [particle, family].filter(Boolean).join(' '),
    ...(given.length > 0 && { given: given.join(' ') }),
    ...(suffix && { suffix }),
  };
}

/** CSL-JSON has a date in numbers, or as a text beside them. */
function dateOf(value: unknown): string | undefined {
  if (!isKeyed(value) || 'value' in value) return textOf(value);
  const parts: unknown = [value['date-parts']].flat(2).filter((part) => part !== undefined && part !== null);
  if (Array.isArray(parts) && parts.length > 0) {
    return parts
      .slice(0, 3)
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  }
  return textOf(value['raw'] ?? value['literal'] ?? value['year']);
}

function venueOf(value: unknown): NamedVenue | undefined {
  const name = textOf(value);
  if (name === undefined) return undefined;
  const { type, abbreviated_title: short } = isKeyed(value) ? value : ({} as Keyed);
  const kind = type === 'journal' || type === 'conference' ? type : undefined;
  const year = isKeyed(value) ? dateOf(value['issued']) : undefined;
  return { name, ...(typeof short === 'string' && { short }), ...(kind && { kind }), ...(year && { year }) };
}

function keywordsOf(value: unknown): readonly string[] | undefined {
  const list = isKeyed(value) && 'value' in value ? value['value'] : value;
  if (typeof list === 'string') return list.split(list.includes(';') ? ';' : ',');
  return Array.isArray(list) ? list.flatMap((one) => textOf(one) ?? []) : undefined;
}
