import { folded } from '../../../../src/catalogue/text/spelling.ts';
import type { PassageText } from '../passage/passage.ts';
import type { TokenWord } from '../passage/tokens.ts';

/** A sentence as the phrases of fields read it: its words, marks left out. */
export class FactText {
  /** The title or abstract that the sentence stands in; offsets of words are places in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly TokenWord[];
  readonly isTitle: boolean;
  #heads: ReadonlyMap<string, readonly string[]> | undefined;
  #marked: ReadonlySet<number> | undefined;

  constructor(text: string, start: number, end: number, words: readonly TokenWord[], isTitle: boolean) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.words = words;
    this.isTitle = isTitle;
  }

  /** What stands between a word and the one before it, or the beginning of the sentence. */
  gap(at: number): string {
    return this.text.slice(this.words[at - 1]?.end ?? this.start, this.words[at]?.start ?? this.end);
  }

  /** The words `[from, to)` as the text has them, with what stands between. */
  slice(from: number, to: number): string {
    return this.text.slice(this.words[from]?.start ?? this.end, this.words[to - 1]?.end ?? this.start);
  }

  /** @returns whether some letters stand in it */
  has(letters: string): boolean {
    const at = this.text.indexOf(letters, this.start);
    return at >= 0 && at < this.end;
  }

  /** The numbers of words that have a capital or a digit: all that could be a name. */
  get marked(): ReadonlySet<number> {
    if (this.#marked) return this.#marked;
    const marked = new Set<number>();
    for (let at = 0; at < this.words.length; at++) if (isMarked(this.words[at]?.text ?? '')) marked.add(at);
    return (this.#marked = marked);
  }

  /** Whether a name could be in it besides its first word, which has a capital anyway. */
  get hasCapitals(): boolean {
    return this.marked.size > (this.marked.has(0) && /^.\p{Ll}*$/u.test(this.words[0]?.text ?? '') ? 1 : 0);
  }

  /** @returns whether a word has one of some forms, or begins with one of some stems */
  hasWord(forms: ReadonlySet<string>, stems: readonly string[]): boolean {
    const heads = (this.#heads ??= byHead(this.words));
    for (const form of forms) if (heads.get(headOf(form))?.includes(form)) return true;
    for (const stem of stems) {
      const same = stem.length < HEAD ? this.words.map(({ form }) => form) : heads.get(headOf(stem));
      if (same?.some((form) => form.startsWith(stem))) return true;
    }
    return false;
  }
}

const MARKED = /[\p{Lu}\p{N}]/u;

/** @returns whether a word has a capital or a digit */
export function isMarked(word: string): boolean {
  return MARKED.test(word);
}

/** Words are looked up by so many letters. */
const HEAD = 3;

function headOf(word: string): string {
  return word.length > HEAD ? word.slice(0, HEAD) : word;
}

function byHead(words: readonly TokenWord[]): ReadonlyMap<string, readonly string[]> {
  const heads = new Map<string, string[]>();
  for (const { form } of words) {
    const same = heads.get(headOf(form));
    if (same) same.push(form);
    else heads.set(headOf(form), [form]);
  }
  return heads;
}

/** @returns the sentences of a title or an abstract */
export function factTexts({ text, sentences }: PassageText, isTitle: boolean): FactText[] {
  return sentences.map(
    ({ start, end, tokens }) =>
      new FactText(
        text,
        start,
        end,
        joined(
          text,
          tokens.flatMap(({ words }) => words),
        ),
        isTitle,
      ),
  );
}

/** What is written apart or with a hyphen as often as in one word: `pre-training`, `fine tuned`. */
const PREFIXES: ReadonlySet<string> = new Set(['pre', 'fine', 'post', 'mid']);
const PLURAL_OF_ACRONYM = /^\p{Lu}{3,}s$/u;

function joined(text: string, words: readonly TokenWord[]): readonly TokenWord[] {
  if (!words.some((word) => PREFIXES.has(word.form) || isPluralOfAcronym(word))) return words;
  const all: TokenWord[] = [];
  for (const word of words) {
    const last = all.at(-1);
    if (last && PREFIXES.has(last.form) && /^[\s-]$/.test(text.slice(last.end, word.start))) {
      const whole = last.text + word.text;
      all[all.length - 1] = { text: whole, start: last.start, end: word.end, form: folded(whole) };
    } else all.push(isPluralOfAcronym(word) ? { ...word, form: word.form.slice(0, -1) } : word);
  }
  return all;
}

/** `GPUs`, which keeps its s as `corpus` does. */
function isPluralOfAcronym({ text, form }: TokenWord): boolean {
  return form.endsWith('s') && text.endsWith('s') && PLURAL_OF_ACRONYM.test(text);
}
