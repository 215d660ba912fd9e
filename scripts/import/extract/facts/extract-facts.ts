import type { DeclaredField } from '../../../../src/catalogue/model/declared-field.ts';
import type { Passage } from '../passage/passage.ts';
import type { Fact } from './fact.ts';
import { factTexts } from './fact-text.ts';
import { quantityReader } from './quantities.ts';
import { termReader } from './terms.ts';
import { lettersOf } from './vocabulary.ts';

/** What a paper says of the declared fields. */
export interface ExtractedFacts {
  /** Distinct values of each field in the order of the text; a field without any is left out. */
  readonly facts: Record<string, Fact[]>;
  /** What a person should check. */
  readonly unsure: readonly string[];
}

/**
 * @param fields content/fields.yaml, checked; its phrases and names are made ready once
 * @returns a function from a paper to the values of these fields, each with words of title or abstract that say so
 */
export function factExtractor(fields: readonly DeclaredField[]): (passage: Passage) => ExtractedFacts {
  const readers = fields.map((field) => ({
    id: field.id,
    isOwn: ownNameTest(field),
    read: field.kind === 'quantity' ? quantityReader(field) : termReader(field),
  }));
  return (passage) => {
    const unsure: string[] = [];
    const sentences = [...factTexts(passage.title, true), ...factTexts(passage.abstract, false)];
    const facts = readers.map(({ id, isOwn, read }) => {
      const ownNames = isOwn(passage);
      return [id, distinct(sentences.flatMap((sentence) => read({ sentence, ownNames, unsure })))] as const;
    });
    return { facts: Object.fromEntries(facts.filter(([, found]) => found.length > 0)), unsure };
  };
}

const NONE: ReadonlySet<string> = new Set();

/** The names of a paper's own work that are nothing of a field's kind: its method is no benchmark. */
function ownNameTest({ kind, kinds = [] }: DeclaredField): (passage: Passage) => ReadonlySet<string> {
  if (kind !== 'terms' || kinds.length === 0) return () => NONE;
  return ({ names }) =>
    new Set(
      names
        .filter(({ own, description = '' }) => own && !kinds.some((word) => description.toLowerCase().includes(word)))
        .map(({ name }) => name.toLowerCase()),
    );
}

function distinct(facts: readonly Fact[]): Fact[] {
  const found = new Map<string, Fact>();
  for (const fact of facts) {
    const key = typeof fact.value === 'number' ? String(fact.value) : lettersOf(fact.value);
    if (!found.has(key)) found.set(key, fact);
  }
  return [...found.values()];
}
