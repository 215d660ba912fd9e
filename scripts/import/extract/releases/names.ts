import type { ArtifactKind } from '../../../../src/catalogue/model/paper.ts';
import type { PaperName } from '../passage/paper-names.ts';
import { tokens } from '../passage/tokens.ts';
import { itemsOf } from './grammar.ts';
import type { Meaning, Names } from './noun-groups.ts';
import { namedKinds } from './artifact-kinds.ts';

/**
 * Tells what the names in a paper stand for, by the words that explain them.
 * @param names from the passage
 * @param abstract the abstract, in which what `tests` models is a benchmark
 * @returns the names by their spelling in small letters; what each stands for is read when it is first asked for
 */
export function namesOf(names: readonly PaperName[], abstract: string): Names {
  const testing = new Set(
    Array.from(
      abstract.matchAll(TESTING),
      ({ index }) => /[\p{L}\d-]{1,40}$/u.exec(abstract.slice(Math.max(0, index - 40), index))?.[0],
    ),
  );
  const known = new Map<string, Meaning>();
  for (const { groups: { short = '', noun = '' } = {} } of abstract.matchAll(SHORT_FORM)) {
    if (short.at(-1)?.toLowerCase() === noun.charAt(0).toLowerCase())
      known.set(short.toLowerCase(), { own: false, kind: explained({ name: short, own: false, description: noun }) });
  }
  for (const name of names) {
    const key = name.name.toLowerCase().replace(VERSION, '');
    let kind: ArtifactKind | undefined | null = null;
    const longer = known.get(key);
    known.set(key, {
      own: name.own || longer?.own === true,
      get kind() {
        if (kind === null)
          kind = longer?.kind ?? explained(name) ?? (name.own && testing.has(name.name) ? 'data' : undefined);
        return kind;
      },
    });
  }
  return known;
}

function explained({ description }: PaperName): ArtifactKind | undefined {
  if (description === undefined) return undefined;
  const [kind] = namedKinds(itemsOf(tokens(description, 0), NO_NAMES).list).kinds;
  return kind;
}

/** `Block Stacking Dataset (BSD)`: the last letter stands for what it is. */
const SHORT_FORM = /(?<noun>\p{L}{4,15}) \((?<short>\p{Lu}[\p{L}-]{0,10}\p{Lu})s?\)/gu;
/** The version behind a name is a word of its own. */
const VERSION = / v?\d[\d.]*$/;
const NO_NAMES: Names = new Map();
const TESTING = /, which (?:tests|evaluates|assesses|measures|benchmarks)\s/g;
