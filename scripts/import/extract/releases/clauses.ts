import { URL_WORD, type Word, wordSet } from '../passage/tokens.ts';

/** Forms of `be`, with which a passive or a statement of availability begins. */
export const BE = wordSet("is are was were be been being 's isn't aren't");

/** Verbs by which the authors introduce what is their own. */
export const CREATION =
  /^(?:introduce|obtain|annotate|present|propose|develop|build|built|construct|create|collect|curate|release|contribute|compile)d?$/;

/** @returns the words behind the verb by which the authors introduce something: what a relative clause speaks of */
export function introduced(sentence: readonly Word[]): readonly Word[] {
  const at = sentence.findIndex((word) => CREATION.test(word.lower));
  return at < 0 ? [] : sentence.slice(at + 1, at + 30);
}

/** @returns where the subject of a verb begins: behind the last boundary of clauses between `from` and `end` */
export function subjectStart(sentence: readonly Word[], from: number, end: number): number {
  let start = Math.max(from, end - LONGEST_SUBJECT);
  for (let i = start; i < end; i++) {
    const lower = sentence[i]?.lower ?? '';
    if (BOUNDARY.has(lower) || (lower === '(' && !sentence.slice(i, end).some((word) => word.lower === ')')))
      start = i + 1;
    else if (BE.has(lower) || FINITE.has(lower)) {
      for (let k = i + 1; k < end; k++) {
        if (sentence[k]?.lower !== ',' && sentence[k]?.lower !== 'and') continue;
        start = k + 1;
        break;
      }
    }
  }
  while (start < end && LEADING.has(sentence[start]?.lower ?? '')) start++;
  return start;
}

/** @returns where the object that begins at `from` ends: with its clause, or where its purpose is told */
export function clauseEnd(sentence: readonly Word[], from: number): number {
  for (let i = from; i < sentence.length; i++) {
    const lower = sentence[i]?.lower ?? '';
    const next = sentence[i + 1]?.lower ?? '';
    if (lower === ';' || lower === '!' || lower === '?') return i;
    if (lower === 'to' && PURPOSE.has(next) && !sentence.slice(i, i + 25).some((word) => word.lower === URL_WORD))
      return i;
    if ((lower === 'and' || lower === ',') && isClause(sentence, i + 1)) return i;
    if (i === from) continue;
    if (lower === 'we' || (lower === 'by' && RELEASING.has(next))) return i;
    if (lower === 'and' && PREDICATE.has(next)) return i;
    if (lower === ',' && (RELATIVE.has(next) || (next.endsWith('ing') && !NOUN_IN_ING.test(next)))) return i;
  }
  return sentence.length;
}

/** @returns `to`, moved before punctuation and `and` at the end */
export function withoutTail(sentence: readonly Word[], to: number): number {
  let end = to;
  while (end > 0 && /^[.,;:({\\"]$|^and$/.test(sentence[end - 1]?.lower ?? '')) end--;
  return end;
}

/** @returns `and data at URL`, `with additional code on GitHub`: a noun phrase that shares the verb before it */
export function coordinated(rest: readonly Word[]): readonly Word[] {
  const start = rest.findIndex((word, n) => n > 0 && GOES_ON.has(word.lower));
  if (start < 0) return [];
  const place = rest.findIndex((word, n) => n > start && PLACE.has(word.lower));
  return place > 0 && place - start < 14 ? rest.slice(start, place) : [];
}

/** `and the code is …`: a noun phrase with a finite verb of its own. */
function isClause(sentence: readonly Word[], from: number): boolean {
  for (let i = from; i < Math.min(sentence.length, from + 9); i++) {
    const lower = sentence[i]?.lower ?? '';
    if (CLAUSE_STOP.has(lower)) return false;
    if (BE.has(lower) || lower === 'can' || lower === 'will') return true;
  }
  return false;
}

const RELEASING = wordSet('releasing open-sourcing making publishing');
/** Verbs that go on after an object: `we release a dataset and evaluate models`. */
const PREDICATE =
  wordSet(`analyze analyzed evaluate evaluated show showed demonstrate demonstrated present presented propose
  proposed conduct conducted investigate investigated find found discuss discussed report reported test tested compare
  compared study studied establish established hope believe introduce introduced perform performed explore explored`);
const LONGEST_SUBJECT = 60;
const BOUNDARY = wordSet('; . — – ! ? " :');
const LEADING = wordSet('and , but with while )');
const RELATIVE = wordSet('which where while but');
const GOES_ON = wordSet('and with along together');
const PLACE = wordSet(`at on in : ( here ${URL_WORD}`);
const CLAUSE_STOP = wordSet(`, ; . ( that which and ${URL_WORD}`);

/** Verbs that show that a clause ended before the subject that is looked for. */
const FINITE = wordSet(`we has have can will achieves achieve outperforms outperform show shows demonstrate demonstrates
  enables enable allows improves improve reduces provides provide introduces presents proposes contains includes release
  introduce evaluate`);

/** What a release is for: `to facilitate research`. */
const PURPOSE = wordSet(`facilitate support foster encourage advance enable promote accelerate help allow stimulate spur
  inspire benefit aid drive ensure empower contribute improve make further assist catalyze establish boost push provide
  serve ease address reproduce replicate demonstrate be increase motivate guide democratize bridge evaluate enhance lower
  study simplify show`);

/** Words in -ing that a list of artifacts may go on with; others begin what the release is for. */
const NOUN_IN_ING =
  /(?:including|training|tuning|processing|testing|corresponding|accompanying|underlying|remaining|scoring|modeling|tooling|labeling|ranking|benchmarking|containing|comprising|spanning|covering|reasoning|coding)$/;
