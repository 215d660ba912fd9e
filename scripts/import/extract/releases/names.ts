import type { ArtifactKind } from '../../../../src/catalogue/model/paper.ts';
import type { PaperName } from '../passage/paper-names.ts';
import { CREATES } from '../passage/own-work.ts';
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
  const explain = (name: string, description: string): void => {
    const kind = explained(description);
    if (kind && !known.has(name.toLowerCase())) known.set(name.toLowerCase(), { own: false, kind });
  };
  for (const { groups: { name = '', what = '' } = {} } of abstract.matchAll(UNPARTED)) explain(name, what);
  for (const { groups: { name = '', noun = '' } = {} } of abstract.matchAll(NOUN_BEFORE)) explain(name, noun);
  for (const { groups: { short = '', noun = '' } = {} } of abstract.matchAll(SHORT_FORM)) {
    if (short.at(-1)?.toLowerCase() === noun.charAt(0).toLowerCase()) explain(short, noun);
  }
  for (const name of names) {
    const key = name.name.toLowerCase().replace(VERSION, '');
    let kind: ArtifactKind | undefined | null = null;
    const longer = known.get(key);
    known.set(key, {
      own: name.own || longer?.own === true,
      get kind() {
        if (kind === null)
          kind =
            longer?.kind ?? explained(name.description) ?? (name.own && testing.has(name.name) ? 'data' : undefined);
        return kind;
      },
    });
  }
  return known;
}

/** What a description names before it goes on to say what that is for. */
function explained(description: string | undefined): ArtifactKind | undefined {
  if (description === undefined) return undefined;
  const { list } = itemsOf(tokens(description, 0), NO_NAMES);
  const end = list.findIndex(({ tags }) => tags.has('CLAUSE') || (tags.has('PREPOSITION') && !tags.has('OF')));
  const [kind] = namedKinds(list.slice(0, end < 0 ? undefined : end)).kinds;
  return kind;
}

const NAME = String.raw`(?<name>\p{Lu}[\p{L}\d-]{0,20}[\p{Lu}\d][\p{L}\d-]{0,20}|\p{Lu}[\p{L}\d-]{3,20})(?![\p{L}\d-])`;
/** `We introduce FooSet a new dataset of …`: a comma was lost. */
const UNPARTED = new RegExp(
  String.raw`\b${CREATES}\s${NAME}(?:\s\([^()]{1,60}\))?\s(?:an?|the\s(?:first|largest))\s(?<what>[^.,;:]{1,100})`,
  'gu',
);
/** `We contribute a new dataset FooSet`. */
const NOUN_BEFORE = new RegExp(
  String.raw`\b${CREATES}\s(?:an?|the|our)\s(?:[\p{L}\d-]{1,20}\s){0,6}(?<noun>\p{Ll}{4,15})\s${NAME}`,
  'gu',
);

/** `Block Stacking Dataset (BSD)`: the last letter stands for what it is. */
const SHORT_FORM = /(?<noun>\p{L}{4,15}) \((?<short>\p{Lu}[\p{L}-]{0,10}\p{Lu})s?\)/gu;
/** The version behind a name is a word of its own. */
const VERSION = / v?\d[\d.]*$/;
const NO_NAMES: Names = new Map();
const TESTING = /, which (?:tests|evaluates|assesses|measures|benchmarks)\s/g;
