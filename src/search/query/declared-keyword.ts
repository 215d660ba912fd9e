import { unquoted, type DeclaredFilter } from './facet-values.ts';
import type { Keyword } from './keywords.ts';
import { parseSizeRange } from './size-range.ts';

/** @returns what can be typed for a field that a catalogue declares; several names add up, of several numbers the last holds */
export function declaredKeyword({ id, label, kind }: DeclaredFilter): Keyword {
  const examples = [kind === 'quantity' ? `${id}:>1k` : `${id}:…`];
  const help = kind === 'quantity' ? `papers that state ${label}, in a range` : `papers that name one of ${label}`;
  return {
    keyword: id,
    examples,
    help,
    suggests: { declared: id },
    apply(state, typed) {
      const text = unquoted(typed);
      if (kind === 'quantity' && !parseSizeRange(text))
        return { mistake: `${label} is written like ${id}:8k, ${id}:>1b or ${id}:1k..8k.` };
      if (text === '') return { mistake: `It is not said which ${label}.` };
      const before = state.facts?.[id];
      const value = kind === 'terms' && before !== undefined && before !== text ? `${before},${text}` : text;
      return { ...state, facts: { ...state.facts, [id]: value } };
    },
  };
}
