/** A piece of what a reader types. */
export interface Lexeme {
  readonly kind: 'word' | 'phrase' | 'field' | 'or' | 'and' | 'not' | 'open' | 'close';
  /** As it was typed. */
  readonly raw: string;
  /** Of a field: what stands before the colon, in lower case. */
  readonly key: string;
  /** What is meant: a word, what is in the quotes, or what stands after the colon with its quotes. */
  readonly value: string;
  /** Whether it stands at what is before it, without a space. */
  readonly glued: boolean;
}

const SPACES = /\s+/y;
const SIGNS = /[()]|\|+/y;
const MINUS = /-(?=["“(]|[^\s"“()|-])/y;
const PHRASE = /"([^"]*)"?|“([^”]*)”?/y;
const KEY = /([a-z]+(?:-[a-z]+){0,4}):(?!\/\/)/iy;
const WORD = /[^\s()|]+/y;

const OPERATORS: ReadonlyMap<string, Lexeme['kind']> = new Map([
  ['OR', 'or'],
  ['AND', 'and'],
  ['NOT', 'not'],
]);

/**
 * Takes apart what a reader types: words, "phrases", fields such as `area:code`, parentheses, and the operators `OR`, `|`,
 * `AND`, `NOT` and a minus sign, which is a `not` that stands at what comes after it.
 * @param typed any text
 * @returns its pieces in order; with `typedAgain` they are the same text but for spaces
 */
export function lexQuery(typed: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  /** Where the last piece ended. */
  let end = -1;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(typed);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const add = (kind: Lexeme['kind'], raw: string, value = raw, key = '') => {
    lexemes.push({ kind, raw, key, value, glued: end === at - raw.length });
    end = at;
  };
  while (at < typed.length) {
    if (take(SPACES)) continue;
    // A quote or a minus sign within a word is a part of it.
    const before = lexemes.at(-1);
    const begins = end < at || before?.kind === 'open' || before?.kind === 'or' || before?.kind === 'not';
    const sign = take(SIGNS)?.[0];
    if (sign !== undefined) add(sign === '(' ? 'open' : sign === ')' ? 'close' : 'or', sign);
    else if (begins && before?.raw !== '-' && take(MINUS)) add('not', '-');
    else if (begins && takePhrase()) continue;
    else if (begins && takeField()) continue;
    else {
      const word = take(WORD)?.[0] ?? typed.slice(at++, at);
      add((begins ? OPERATORS.get(word) : undefined) ?? 'word', word);
    }
  }
  return shouted(lexemes) ? lexemes.map(asWord) : lexemes;

  function takePhrase(): boolean {
    const match = take(PHRASE);
    if (match) add('phrase', match[0], match[1] ?? match[2]);
    return match !== null;
  }

  function takeField(): boolean {
    const start = at;
    const [, key = ''] = take(KEY) ?? [];
    const value = key && typed.slice(at, endOfValue(typed, at));
    at = value ? at + value.length : start;
    if (value) add('field', `${key}:${value}`, value, key.toLowerCase());
    return value !== '';
  }
}

/** @returns the text of the pieces, one space apart where there were some */
export function typedAgain(lexemes: readonly Lexeme[]): string {
  return lexemes.map(({ raw, glued }, index) => (index > 0 && !glued ? ` ${raw}` : raw)).join('');
}

/** In quotes a value may have anything. A parenthesis that closes one before it ends it: `(area:code)`, not `venue:x(y)`. */
function endOfValue(typed: string, start: number): number {
  let [open, at] = [0, start];
  for (; at < typed.length; at++) {
    const sign = typed[at] ?? '';
    if (sign === '"') {
      const end = typed.indexOf('"', at + 1);
      at = end < 0 ? typed.length - 1 : end;
    } else if (sign === '(') open++;
    else if (/[\s|]/.test(sign) || (sign === ')' && --open < 0)) break;
  }
  return at;
}

/** In a title in capitals `OR` and `NOT` are words; a short form does not make one, a word such as `THE` does. */
function shouted(lexemes: readonly Lexeme[]): boolean {
  return (
    lexemes.some(({ kind, raw }) => kind === 'word' && /^(?:AN|ARE|BY|FOR|FROM|IN|IS|OF|ON|THE|TO|WITH)$/.test(raw)) &&
    !lexemes.some(({ raw }) => /\p{Ll}/u.test(raw))
  );
}

function asWord(lexeme: Lexeme): Lexeme {
  return OPERATORS.has(lexeme.raw) ? { ...lexeme, kind: 'word' } : lexeme;
}
