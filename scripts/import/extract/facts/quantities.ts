import type { DeclaredField } from '../../../../src/catalogue/model/declared-field.ts';
import { folded } from '../../../../src/catalogue/text/spelling.ts';
import type { FactText } from './fact-text.ts';
import type { Fact, FieldReader } from './fact.ts';
import { numbersIn } from './numbers.ts';
import { Phrases, type Found } from './phrases.ts';

/** @returns a function that reads the numbers of a field of quantity from a sentence */
export function quantityReader(field: DeclaredField): FieldReader {
  // `hours` does not fold to `hour`, as it looks British.
  const units = new Map(
    Object.entries(field.units ?? {}).flatMap(([word, worth]) =>
      [word, `${word}s`].map((form) => [folded(form), worth] as const),
    ),
  );
  const says = new Phrases(field.says ?? [], units);
  const near = new Phrases(field.near ?? [], units);
  const unless = new Phrases(field.unless ?? [], units);
  const { from = 0, to = Infinity } = field;
  return ({ sentence, unsure }) => {
    const facts: Fact[] = [];
    let isExcluded: boolean | undefined;
    let isAnyNear: boolean | undefined;
    const numbers = numbersIn(sentence);
    if (numbers.length === 0) return facts;
    const [isSaid, isNear, isNot] = [says, near, unless].map((phrases) => phrases.around(sentence));
    for (const number of numbers) {
      const said = isSaid?.(number, ['NUMBER']);
      if (!said) continue;
      if ((isExcluded ??= unless.isAnywhere(sentence))) break;
      isAnyNear ??= near.isEmpty || near.isAnywhere(sentence);
      if (!isAnyNear && !isNear?.(number, ['NUMBER'])) continue;
      if (isNot?.(number, ['NUMBER'])) continue;
      const value = number.value * worth(sentence, said, number.end, units);
      const text = sentence.slice(said.first, said.end);
      if (value >= from && value <= to) facts.push({ value, text });
      else if (value > to) unsure.push(`${field.label}: “${text}” is no likely value.`);
    }
    return facts;
  };
}

/** What the unit is worth that a phrase has found: the first one behind the number, or else the last one before. */
function worth({ words }: FactText, { first, end }: Found, behind: number, units: ReadonlyMap<string, number>): number {
  const inside = (from: number, to: number) =>
    words.slice(from, to).flatMap(({ form }) => (units.has(form) ? [units.get(form) ?? 1] : []));
  return inside(behind, end)[0] ?? inside(first, behind).at(-1) ?? 1;
}
