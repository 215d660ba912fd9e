import type { DeclaredField } from '../../../../src/catalogue/model/declared-field.ts';
import type { Slot } from '../../../../src/catalogue/model/fact-phrase.ts';
import { folded } from '../../../../src/catalogue/text/spelling.ts';
import { byStart } from './by-start.ts';
import type { Fact, FieldReader, Reading } from './fact.ts';
import type { FactText } from './fact-text.ts';
import { inLists, type Listed } from './lists.ts';
import { nameRuns, type NameRun } from './name-runs.ts';
import { Phrases } from './phrases.ts';
import { lettersOf, Vocabulary, type KnownName } from './vocabulary.ts';

type Name = Listed<KnownName | NameRun>;

const NO_UNITS: ReadonlyMap<string, number> = new Map();

/** @returns a function that reads the names of a field of terms from a sentence */
export function termReader(field: DeclaredField): FieldReader {
  const vocabulary = new Vocabulary(field);
  const isNever = wordTest(field.never ?? []);
  const endings = field.endings ?? [];
  const kinds = new Set(field.kinds?.map(folded));
  const says = new Phrases(field.says ?? [], NO_UNITS);
  const near = new Phrases(field.near ?? [], NO_UNITS);
  const unless = new Phrases(field.unless ?? [], NO_UNITS);

  const namesIn = ({ sentence, ownNames }: Reading): Name[] => {
    const known = vocabulary.find(sentence);
    const mayName =
      known.length > 0 ||
      (sentence.hasCapitals && (says.mayStand(sentence) || endings.some((ending) => sentence.has(ending))));
    if (!mayName) return [];
    const knownAt = new Map(known.flatMap((one) => range(one).map((at) => [at, one] as const)));
    const runs = nameRuns(sentence, (word) => isNever(word) || ownNames.has(word.toLowerCase()))
      .filter((run) => run.isSpelt || run.isAcronym || !sentence.isTitle)
      .filter((run) => range(run).every((at) => isMore(run, knownAt.get(at), sentence)));
    const taken = new Set(runs.flatMap(range));
    const kept = known.filter((one) => !range(one).some((at) => taken.has(at)));
    return inLists(sentence, [...kept, ...runs]);
  };
  /** `LeetCode Contest benchmark` is more than LeetCode; `Amazon GLUE benchmark` is GLUE. */
  const isMore = (run: NameRun, known: KnownName | undefined, { words }: FactText): boolean =>
    !known || (run.first === known.first && run.end > known.end && kinds.has(words[run.end]?.form ?? ''));
  /** What counts without a phrase of `says`, where others would not. */
  const isPlain = (name: Name, sentence: FactText): boolean => {
    if ('name' in name) return !name.isAmbiguous;
    const text = sentence.slice(name.first, name.end);
    return name.isSpelt && (endings.some((ending) => text.endsWith(ending)) || vocabulary.hasVariant(text));
  };

  return (reading) => {
    const { sentence } = reading;
    if (sentence.marked.size === 0 && !vocabulary.hasSmallNames) return [];
    const names = namesIn(reading);
    if (names.length === 0 || unless.isAnywhere(sentence)) return [];
    const isAnyNear = near.isEmpty || near.isAnywhere(sentence);
    const [isNot, saidOf, nearTo] = [unless, says, near].map((phrases) => phrases.around(sentence));
    const facts = new Map<Name, Fact>();
    for (const name of names) {
      if (isNot?.(name, slotsOf(name))) continue;
      const said = saidOf?.(name, slotsOf(name));
      const isNear = isAnyNear || nearTo?.(name, slotsOf(name));
      if (said || (isNear && isPlain(name, sentence))) facts.set(name, factOf(sentence, name, said?.keptEnd));
    }
    // In a list with a known name that counts, what is spelt as a name is one of the same kind.
    const lists = new Set([...facts.keys()].flatMap((name) => ('name' in name ? [name.listFirst] : [])));
    // Where the list says what it is of, as in `R2R and CVDN datasets`, an acronym is one too.
    const isAlike = (name: Name) =>
      !('name' in name) &&
      lists.has(name.listFirst) &&
      (name.isSpelt || (name.isAcronym && isOfKind(sentence, name, kinds)));
    return names.flatMap((name) => facts.get(name) ?? (isAlike(name) ? [factOf(sentence, name)] : []));
  };
}

/** Whether a word for what names are stands beside their list: `A and B datasets`, `datasets (A, B)`, `datasets of A and B`. */
function isOfKind({ words }: FactText, { listFirst, listEnd }: Name, kinds: ReadonlySet<string>): boolean {
  const before = words[listFirst - 1]?.text === 'of' ? listFirst - 2 : listFirst - 1;
  return [before, listEnd].some((at) => kinds.has(words[at]?.form ?? ''));
}

function slotsOf(name: Name): readonly Slot[] {
  return 'name' in name ? ['KNOWN', 'NAME', 'Name'] : name.isSpelt ? ['NAME', 'Name'] : ['Name'];
}

function factOf(sentence: FactText, name: Name, keptEnd = name.end): Fact {
  if ('name' in name)
    return { value: name.name, text: sentence.text.slice(name.start, sentence.words[name.end - 1]?.end) };
  const text = sentence.slice(name.first, keptEnd);
  return { value: text, text };
}

function range({ first, end }: { readonly first: number; readonly end: number }): number[] {
  return Array.from({ length: end - first }, (_, nth) => first + nth);
}

/** @returns whether a word is in a list, in which `GPT*` is all that begins so */
function wordTest(list: readonly string[]): (word: string) => boolean {
  const whole = new Set(list.filter((word) => !word.endsWith('*')).map(lettersOf));
  const stems = byStart(list.filter((word) => word.endsWith('*')).map(lettersOf), String);
  return (word) => {
    const letters = lettersOf(word);
    return whole.has(letters) || (stems.get(letters.slice(0, 2))?.some((stem) => letters.startsWith(stem)) ?? false);
  };
}
