import { type ArtifactNames, kindOf } from './artifact-nouns.ts';
import { ADVERBS, asOpenSourced, type Claim } from './claim.ts';
import { BE, clauseEnd, coordinated, introduced, subjectStart, withoutTail } from './clauses.ts';
import { type Offer, offered } from './offers.ts';
import { isPromised, opensNext, RELEASED, soundsOpen } from './publicity.ts';
import { URL_WORD, type Word, wordSet } from '../passage/tokens.ts';

/** The parts of a passive clause. */
interface Passive {
  readonly subject: readonly Word[];
  /** From the first auxiliary to the predicate: `will be made publicly available`. */
  readonly group: readonly Word[];
  /** What follows the predicate in its clause. */
  readonly rest: readonly Word[];
  /** The predicate: `available`, `released`, `found`. */
  readonly predicate: string;
  readonly finite: boolean;
}

/**
 * Reads `X is available`, `X can be found at URL`, `code available at URL`, `with models, data and code all released`.
 * @param i the number of the word that may be the predicate
 * @param from the first word that no earlier claim has taken
 */
export function passiveClaim(
  sentence: readonly Word[],
  i: number,
  from: number,
  names: ArtifactNames,
): Claim | undefined {
  const predicate = sentence[i]?.lower ?? '';
  if (!OBTAINED.has(predicate) && !isPlace(sentence, i)) return undefined;
  let p = i - 1;
  while (p >= from && ADVERBS.has(sentence[p]?.lower ?? '')) p--;
  const finite = p >= from && BE.has(sentence[p]?.lower ?? '');
  let end = finite ? p : p + 1;
  while (finite && end > from && AUXILIARY.has(sentence[end - 1]?.lower ?? '')) end--;
  const start = subjectStart(sentence, from, end);
  const to = withoutTail(sentence, clauseEnd(sentence, i + 1));
  const subject = sentence.slice(start, end);
  const clause = { subject, group: sentence.slice(end, i + 1), rest: sentence.slice(i + 1, to), predicate, finite };
  const offer = offerOf(clause, sentence.slice(Math.max(0, end - 80), Math.max(0, end - 1)), names);
  if (!offer || !isPublic(clause, offer, sentence[i + 1]?.lower ?? '', sentence[p], names)) return undefined;
  const vague = !offer.kinds.size && !offer.other && subject.length > 0 && subject.length < 9;
  if (!offer.kinds.size && !offer.other && !vague) return undefined;
  return { offer, promised: isPromised(sentence.slice(start, to)), vague, from: start, to };
}

/** `The code is at URL`. */
function isPlace(sentence: readonly Word[], i: number): boolean {
  if (!PLACE.has(sentence[i]?.lower ?? '') || !BE.has(sentence[i - 1]?.lower ?? '')) return false;
  return sentence.slice(i, i + 3).some((word) => word.lower === URL_WORD);
}

/** What the subject offers, with what shares the verb; undefined where a relative clause speaks of nothing of the paper's. */
function offerOf(
  { subject, rest, predicate, finite }: Passive,
  before: readonly Word[],
  names: ArtifactNames,
): Offer | undefined {
  const relative = /^(?:which|that)$/.test(subject.at(-1)?.lower ?? '');
  const main = offered(relative ? introduced(before) : subject, names);
  if (relative && !main.kinds.size && !hasAddress(rest)) return undefined;
  const kinds = new Set([...main.kinds, ...offered(coordinated(rest), names).kinds]);
  const last = subject.at(-1);
  // `… on closing this gap the benchmark is available`: a comma is missing.
  if (!kinds.size && !main.other && last && DETERMINER.has(subject.at(-2)?.lower ?? '')) {
    const kind = kindOf(last, names);
    if (kind) kinds.add(kind);
  }
  // A name of unknown kind that is open-sourced is a system, which is code.
  if (
    !kinds.size &&
    finite &&
    predicate.startsWith('open-s') &&
    subject.length === 1 &&
    /^\p{Lu}.*\p{Lu}/u.test(last?.text ?? '')
  ) {
    kinds.add('code');
  }
  return finite ? asOpenSourced(predicate, subject, { kinds, other: main.other }) : { kinds, other: main.other };
}

/** Whether the clause says that the public has, or will have, the paper's own subject. */
function isPublic(clause: Passive, offer: Offer, next: string, noun: Word | undefined, names: ArtifactNames): boolean {
  const { subject, group, rest, predicate, finite } = clause;
  if (group.some((word) => word.lower === 'not')) return false;
  const linked = hasAddress(rest);
  const open = soundsOpen(group) || has(group, 'online') || opensNext(rest, RELEASED.has(predicate));
  if (!finite) {
    // A participle behind its noun, before a place or the end: `code released at`, not `released models`.
    if (!offer.kinds.size || next === 'by') return false;
    if (linked) return true;
    if (!PARTICIPLE_BEFORE.test(next) || !noun || !kindOf(noun, names)) return false;
    return (
      RELEASED.has(predicate) &&
      (open || predicate !== 'available') &&
      !subject.some((word) => NOT_OURS.has(word.lower))
    );
  }
  if (linked) return true;
  if (next === 'by' || subject.some((word) => NOT_OURS.has(word.lower)) || group.some((word) => DOUBT.has(word.lower)))
    return false;
  if ((has(group, 'was') || has(group, 'were')) && !has(group, 'been') && predicate !== 'released') return false;
  if (open) return predicate !== 'public' || !has(group, 'is') || next === '.' || next === '';
  if (!RELEASED.has(predicate) || predicate === 'accessible') return false;
  // Data may be `available` to a method, or in a situation; `our data`, `the code` and what `will be` are the authors'.
  return (
    predicate !== 'available' ||
    OURS.has(subject[0]?.lower ?? '') ||
    has(subject, 'code') ||
    has(subject, 'codes') ||
    FUTURE.some((word) => has(group, word))
  );
}

const has = (list: readonly Word[], lower: string): boolean => list.some((word) => word.lower === lower);
const hasAddress = (list: readonly Word[]): boolean => has(list, URL_WORD);

const OBTAINED: ReadonlySet<string> = new Set([
  ...RELEASED,
  ...wordSet(`found accessed downloaded obtained hosted provided posted located uploaded distributed viewed retrieved
    reached maintained deposited given`),
]);
const PLACE = wordSet('at in here on');
const AUXILIARY = wordSet(
  'is are was were be been being has have had will shall can may might could would must should to also both all now soon made going planned about',
);
const DOUBT = wordSet('must should may might could');
const FUTURE = ['will', 'shall', 'be'];
const DETERMINER = wordSet('our the this all these its their');
const OURS = wordSet('our all both');
const PARTICIPLE_BEFORE = /^(?:[.,;)]|under|publicly|on|at|here|)$/;

/** Words by which a subject is somebody else's, or only supposed. */
const NOT_OURS = wordSet(`no few many most some several merely only existing previous prior other any such not limited
  lack when if whenever unless where though although because since whether openai google meta microsoft various numerous
  currently often never`);
