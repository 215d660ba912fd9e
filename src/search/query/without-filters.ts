import type { Lexeme } from './lex-query.ts';

/** A piece of a query, and whether it stays among the words. */
export interface Reading {
  readonly lexeme: Lexeme;
  readonly is: 'text' | 'filter';
}

/**
 * Takes filters out of a query, with what joins them to the rest and now joins nothing.
 * @returns the pieces that are left, and the first filter that stood in parentheses or beside an operator
 */
export function withoutFilters(readings: readonly Reading[]): {
  readonly lexemes: readonly Lexeme[];
  readonly joined: string | undefined;
} {
  const lexemes: Lexeme[] = [];
  let joined: string | undefined;
  let depth = 0;
  /** Whether a filter stood last, of which nothing is left. */
  let isGap = false;
  for (const { lexeme, is } of readings) {
    const before = lexemes.at(-1);
    if (is === 'filter') {
      if (before?.kind === 'not') lexemes.pop();
      else if (before?.kind === 'or' || depth > 0) joined ??= lexeme.raw;
      if (lexemes.at(-1)?.kind === 'or') lexemes.pop();
      isGap = true;
      continue;
    }
    if (isGap && lexeme.kind === 'or' && (!before || before.kind === 'open')) {
      joined ??= readings.find((reading) => reading.is === 'filter')?.lexeme.raw;
      continue;
    }
    if (lexeme.kind === 'open') depth++;
    if (lexeme.kind === 'close') {
      depth--;
      if (isGap && before?.kind === 'open') {
        lexemes.pop();
        continue;
      }
    }
    const isClose = lexeme.kind === 'close' || before?.kind === 'open';
    lexemes.push(isGap ? { ...lexeme, glued: isClose && (lexeme.glued || before?.kind === 'open') } : lexeme);
    isGap = false;
  }
  return { lexemes, joined };
}
