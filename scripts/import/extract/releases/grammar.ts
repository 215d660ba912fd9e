import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Token } from '../passage/tokens.ts';
import { alphabet, literals } from './alphabet.ts';
import { readLexicon } from './lexicon.ts';
import { groupTags, type Item, items, type Names } from './noun-groups.ts';

/** A way to say that something is released, that it is not, or that others made it. */
export interface Rule {
  readonly id: string;
  readonly says: 'release' | 'nothing' | 'others';
  readonly pattern: RegExp;
  /** What the paper says, and what is read from it: `TITLE || ABSTRACT => code models data`. */
  readonly examples: readonly string[];
}

const schema = z.strictObject({
  groups: z.record(z.string(), z.string()),
  phrases: z.record(z.string(), z.string()),
  promise: z.strictObject({ verb: z.string(), event: z.string() }),
  rules: z.array(
    z.strictObject({
      id: z.string(),
      says: z.enum(['nothing', 'others']).optional(),
      pattern: z.string(),
      examples: z.string(),
    }),
  ),
  silence: z.string(),
});

const table = schema.parse(parse(readFileSync(new URL('rules.yaml', import.meta.url), 'utf8')));
const lexicon = readLexicon(
  literals([
    ...Object.values({ ...table.groups, ...table.phrases, ...table.promise }),
    ...table.rules.map(({ pattern }) => pattern),
  ]),
);
const groups = groupTags(lexicon);
const words = alphabet(lexicon.sets, table.groups);
const nounGroup = words.compile('@group');
const sentence = alphabet([...lexicon.sets, ...groups.sets], table.phrases);

/** The rules in their order. */
export const RULES: readonly Rule[] = table.rules.map(({ id, says, pattern, examples }) => ({
  id,
  says: says ?? 'release',
  pattern: sentence.compile(pattern),
  examples: lines(examples),
}));

/** Examples in which no rule reads anything. */
export const SILENCE: readonly string[] = lines(table.silence);

function lines(block: string): string[] {
  return block.split('\n').filter(Boolean);
}

/** What makes a statement a promise: in its verb, or anywhere in it. */
export const PROMISE = {
  verb: sentence.compile(table.promise.verb),
  event: sentence.compile(table.promise.event),
  before: sentence.compile(`(?:${table.promise.event})(?:~COMMA){0,8}COMMA$`),
} as const;

/** @returns a sentence as its items, and as the string that patterns read */
export function itemsOf(tokens: readonly Token[], names: Names): { list: Item[]; line: string } {
  const tags = tokens.map((token) => lexicon.tagsOf(token));
  const found = tags
    .map((set) => words.char(set))
    .join('')
    .matchAll(nounGroup);
  const spans = Array.from(found, ({ index, 0: text }) => [index, index + text.length] as const);
  const list = items(tokens, tags, spans, names, groups);
  return { list, line: list.map((item) => sentence.char(item.tags)).join('') };
}
