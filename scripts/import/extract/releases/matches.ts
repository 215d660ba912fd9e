import { READ, SAID } from './alphabet.ts';
import { antecedent } from './antecedent.ts';
import { PROMISE, RULES, type Rule } from './grammar.ts';
import type { Item } from './noun-groups.ts';
import { type Kinds, NOTHING, type NamedKinds, namedKinds } from './artifact-kinds.ts';

/** A sentence as the rules read it. */
export interface Reading {
  readonly list: readonly Item[];
  /** A character for each item. */
  readonly line: string;
  /** What the sentence before was about. */
  readonly before: () => Kinds;
}

/** What a rule has read: the items `[from, to)`, and what they offer. */
export interface Match {
  readonly from: number;
  readonly to: number;
  /** The words are of others, of a condition or of the opposite. */
  readonly saysNothing: boolean;
  /** They tell what others made. */
  readonly ofOthers: boolean;
  readonly offer: NamedKinds;
  readonly promised: boolean;
}

/** @returns what the rules read in a sentence, in the order of its words; matches do not overlap */
export function matches(reading: Reading): Match[] {
  const found: Match[] = [];
  let { line } = reading;
  for (const rule of RULES) {
    const read = matchesOf(rule, { ...reading, line });
    found.push(...read);
    line = withoutRead(line, read);
  }
  return found.sort((a, b) => a.from - b.from);
}

function matchesOf(rule: Rule, reading: Reading): Match[] {
  const found: Match[] = [];
  rule.pattern.lastIndex = 0;
  for (let match = rule.pattern.exec(reading.line); match; match = rule.pattern.exec(reading.line)) {
    const read = interpret(reading, rule, match);
    if (read) found.push(read);
    rule.pattern.lastIndex = read?.to ?? match.index + 1;
  }
  return found;
}

function withoutRead(line: string, read: readonly Match[]): string {
  if (read.length === 0) return line;
  const ends = [0, ...read.map(({ to }) => to)];
  const marks = read.map(
    ({ from, to, saysNothing }, n) =>
      line.slice(ends[n], from) + (saysNothing ? READ : SAID) + READ.repeat(to - from - 1),
  );
  return marks.join('') + line.slice(ends.at(-1));
}

/** @returns what a sentence is about, as far as a pronoun in the next one can mean it */
export function subjectMatter(sentence: Omit<Reading, 'before'>): Kinds {
  const claimed = matches({ ...sentence, before: () => NOTHING }).findLast(({ offer }) => offer.kinds.size);
  return claimed ? claimed.offer.kinds : antecedent(sentence.list, 'introduced');
}

type Groups = Readonly<Record<string, readonly [from: number, to: number] | undefined>>;

/** @returns what a match says; undefined where it offers nothing, so that the rule looks further */
function interpret({ list, line, before }: Reading, rule: Rule, match: RegExpExecArray): Match | undefined {
  const from = match.index;
  const to = from + match[0].length;
  const groups: Groups = match.indices?.groups ?? {};
  const saysNothing = rule.says !== 'release';
  const linked = list.slice(from, to).some(({ tags }) => tags.has('URL'));
  const promised = !saysNothing && isPromised(line, from, to, groups);
  const offer = saysNothing ? NO_OFFER : meant(list, from, groups, { linked, promised }, before);
  if (!saysNothing && !linked && !offer?.kinds.size && !offer?.other) return undefined;
  return (
    offer && {
      from,
      to,
      saysNothing,
      ofOthers: rule.says === 'others',
      offer,
      promised,
    }
  );
}

/** What the named parts of a match offer, or what their pronoun stands for. */
function meant(
  list: readonly Item[],
  from: number,
  groups: Groups,
  { linked, promised }: { readonly linked: boolean; readonly promised: boolean },
  before: () => Kinds,
): NamedKinds | undefined {
  const items = (name: string): readonly Item[] => (groups[name] ? list.slice(...groups[name]) : []);
  const subject = items('subject');
  const object = items('object');
  const lists = [
    namedKinds(subject, linked ? 'all' : 'ours'),
    namedKinds(object),
    namedKinds(items('also')),
    namedKinds(items('open'), 'open'),
  ];
  const kinds: Kinds = new Set([...(groups['method'] ? CODE : []), ...lists.flatMap((list) => [...list.kinds])]);
  const other = lists.some((list) => list.other);

  const earlier = list.slice(Math.max(0, from - FAR), from);
  const first = [...subject, ...object].find(({ tags }) => REFERRING.some((tag) => tags.has(tag)))?.tags;
  // What `which we release` or `which will be released` stands behind is the authors' own.
  const ours =
    (list[from]?.tags.has('WE') === true && list[from - 1]?.tags.has('RELATIVE') === true) ||
    (promised && list[from]?.tags.has('RELATIVE') === true);
  const how = ours ? 'nearest' : linked ? 'mentioned' : 'introduced';
  if (first?.has('WHOSE')) return linked || antecedent(earlier, how).size ? { kinds, other } : undefined;
  if (groups['introduced']) return { kinds: antecedent(earlier, 'introduced'), other };
  if (kinds.size || other) return { kinds, other };
  if (first?.has('RELATIVE') || list[from - 1]?.tags.has('RELATIVE')) return { kinds: antecedent(earlier, how), other };
  if (first !== undefined && !first.has('NG')) {
    const mentioned = antecedent(earlier, 'mentioned');
    return { kinds: mentioned.size ? mentioned : before(), other };
  }
  // `… on closing this gap the benchmark is available`: a comma is missing.
  return namedKinds(subject.slice(-1), 'ours');
}

/** Whether a statement speaks of the time to come, in its verb or by what must happen first. */
function isPromised(line: string, from: number, to: number, { verb }: Groups): boolean {
  const has = (pattern: RegExp, start: number, end: number): boolean => line.slice(start, end).search(pattern) >= 0;
  if (verb !== undefined && has(PROMISE.verb, ...verb)) return true;
  return has(PROMISE.event, from, to) || has(PROMISE.before, Math.max(0, from - 12), from);
}

/** How many items back a pronoun may refer. */
const FAR = 80;
/** What the first word of a subject or an object can be, if it names or refers to something. */
const REFERRING = ['NG', 'PRONOUN', 'WHOSE'];
const CODE: readonly 'code'[] = ['code'];
const NO_OFFER: NamedKinds = { kinds: NOTHING, other: false };
