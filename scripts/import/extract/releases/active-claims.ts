import { type ArtifactNames, endsPhrase } from './artifact-nouns.ts';
import { ADVERBS, asOpenSourced, type Claim } from './claim.ts';
import { clauseEnd, coordinated, introduced, withoutTail } from './clauses.ts';
import { offered } from './offers.ts';
import { openlyDescribed } from './open-descriptions.ts';
import { isPromised, PROMISE, soundsOpen } from './publicity.ts';
import { URL_WORD, type Word, wordSet } from '../passage/tokens.ts';

/**
 * Reads `we release X`, `to open-source X`, `by releasing X`, `we make X available`, `we provide code`, `we present an
 * open-source X`.
 * @param i the number of the word that may be the verb
 * @param from the first word that no earlier claim has taken
 */
export function activeClaim(
  sentence: readonly Word[],
  i: number,
  from: number,
  names: ArtifactNames,
): Claim | undefined {
  const verb = sentence[i]?.lower ?? '';
  if (!MAKE.has(verb) && !RELEASE.has(verb) && !GIVE.has(verb) && !INTRODUCE.has(verb)) return undefined;
  const subject = verbGroupStart(sentence, i, from);
  if (subject === undefined) return undefined;
  const end = clauseEnd(sentence, i + 1);
  let phrase: readonly Word[] | undefined = sentence.slice(i + 1, end);
  if (MAKE.has(verb)) phrase = madePublic(phrase);
  else if (!RELEASE.has(verb) && !(GIVE.has(verb) && isGivenToAll(verb, phrase))) {
    const kinds = openlyDescribed(phrase, names);
    const promised = isPromised(sentence.slice(subject, end));
    return kinds && { offer: { kinds, other: false }, promised, vague: false, from: subject, to: end };
  }
  if (!phrase) return undefined;
  const to = withoutTail(sentence, end);
  const relative = /^(?:which|that)$/.test(sentence[subject - 1]?.lower ?? '');
  const object = relative ? introduced(sentence.slice(Math.max(0, subject - 80), subject - 1)) : phrase;
  const offer = asOpenSourced(verb, phrase, offered(object, names));
  const vague = !offer.kinds.size && (!offer.other || PRONOUN.has(phrase[0]?.lower ?? ''));
  // `We will make X public by releasing its code` promises the code too.
  const since = verb.endsWith('ing') ? Math.max(0, i - 40) : subject;
  return { offer, promised: isPromised(sentence.slice(since, to)), vague, from: subject, to };
}

/** The object of `make … available`, which may stand behind it: `make publicly available our code`. */
function madePublic(phrase: readonly Word[]): readonly Word[] | undefined {
  const at = phrase.findIndex((word) => PUBLIC.has(word.lower));
  if (at < 0 || at > 40) return undefined;
  const behind = phrase.slice(at + 1);
  if (phrase.slice(0, at).every((word) => ADVERBS.has(word.lower))) return behind;
  return endsPhrase(behind[0]) ? [...phrase.slice(0, at), ...coordinated(behind)] : undefined;
}

/** Whether something is not only provided by the paper, but to the public. */
function isGivenToAll(verb: string, phrase: readonly Word[]): boolean {
  if (soundsOpen(phrase) || phrase.some((word) => word.lower === URL_WORD)) return true;
  const start = phrase
    .slice(0, 6)
    .map((word) => word.lower)
    .join(' ');
  return /^(?:provide|offer|share)d?$/.test(verb) && OWN_CODE.test(start);
}

/** What nobody provides but to the public. */
const OWN_CODE =
  /^(?:(?:our|the|all|full|complete|its|source|reproducible|training|evaluation) )*(?:codes?|codebase|source-code|scripts)\b|^(?:(?:an?|our|the|python|new) )*\S*(?:toolkit|toolbox|library)(?: |$)/;

/** Where the verb group begins, if the authors are its subject. */
function verbGroupStart(sentence: readonly Word[], i: number, from: number): number | undefined {
  const verb = sentence[i]?.lower ?? '';
  const next = sentence[i + 1]?.lower ?? '';
  let p = i - 1;
  while (p >= from && ADVERBS.has(sentence[p]?.lower ?? '')) p--;
  const before = p >= from ? (sentence[p]?.lower ?? '') : '';
  if (before === 'we' || before === 'i' || before === "we've") return p;
  if (AUXILIARY.has(before)) return authorsBefore(sentence, p, from);
  if (before === 'to') {
    if (/(?:ed|ing|s)$/.test(verb)) return undefined;
    if (PROMISE.has(sentence[p - 1]?.lower ?? '')) return authorsBefore(sentence, p - 1, from) ?? Math.min(from, p);
    return RELEASE.has(verb) && /^(?:our|all|both)$/.test(next) ? p : undefined;
  }
  const gerund = verb.endsWith('ing');
  if (before === 'and' || before === ',' || before === 'then') {
    if (!isOurs(sentence, i, from)) return undefined;
    if (gerund) return RELEASE.has(verb) ? i : undefined;
    return isSecondVerb(sentence, i, p) ? i : undefined;
  }
  if (gerund) return GERUND_AFTER.has(before) && (OBJECT_START.has(next) || before === 'are') ? i : undefined;
  if (before === '' || before === ')')
    return RELEASE.has(verb) && OBJECT_START.has(next) && verb.endsWith('ed') ? i : undefined;
  if (!verb.endsWith('s')) return undefined;
  if (/^(?:paper|work|report|study|article|project)$/.test(before)) return Math.max(from, p - 1);
  return RELEASE.has(verb) && isOurs(sentence, i, from) ? i : undefined;
}

/** `we collect X and release it`: whether the word after a conjunction is a verb, not one more noun. */
function isSecondVerb(sentence: readonly Word[], i: number, conjunction: number): boolean {
  const verb = sentence[i]?.lower ?? '';
  const next = sentence[i + 1];
  if (next === undefined || verb.endsWith('s')) return false;
  if (OBJECT_START.has(next.lower) || PUBLIC.has(next.lower) || ADVERBS.has(next.lower)) return true;
  if (!/^released?$/.test(verb) || sentence[conjunction]?.lower === ',') return false;
  return sentence[conjunction - 2]?.lower === 'we' || /^[\p{Lu}\d]/u.test(next.text);
}

/** Whether the authors act in the words before. */
function isOurs(sentence: readonly Word[], i: number, from: number): boolean {
  if (/^(?:this|our)$/.test(sentence[from]?.lower ?? '')) return true;
  return sentence.slice(Math.max(0, i - 120), i).some((word) => word.lower === 'we');
}

function authorsBefore(sentence: readonly Word[], p: number, from: number): number | undefined {
  const within = sentence.slice(Math.max(from, p - 5), p + 1).findLastIndex((word) => AUTHORS.has(word.lower));
  return within < 0 ? undefined : Math.max(from, p - 5) + within;
}

const RELEASE = wordSet('release releases released releasing open-source open-sources open-sourced open-sourcing');
const MAKE = wordSet('make makes made making');
/** Verbs that may release, if other words say to whom or where. */
const GIVE = wordSet(`provide provides provided providing share shares shared sharing publish published publishing offer
  offers offered contribute distribute open opened host submit upload deposit supply deliver disclose`);
/** Verbs that release only what is called open. */
const INTRODUCE = wordSet(`introduce introduces introduced present presents presented propose proposes proposed develop
  develops developed build built construct constructed create created describe describes design curate collect
  collected`);
const PUBLIC = wordSet('available public accessible open-source open-sourced open downloadable open-access');
const AUXILIARY = wordSet("have will shall 'll would can");
const AUTHORS = wordSet("we authors we'll");
const PRONOUN = wordSet('it them these this all both');
const GERUND_AFTER = new Set(['by', 'are', '', 'also', 'while']);
const OBJECT_START =
  wordSet(`our the all both this a an these it them its their several two three four five six new full
  trained source code data models model datasets dataset weights`);
