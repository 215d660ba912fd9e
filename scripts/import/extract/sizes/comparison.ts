import { anyOf } from '../passage/phrase-pattern.ts';

/**
 * Looks for a comparison that a size is the object of: `outperforms Llama-2 `, `on par with `, `prior `.
 * @param before the end of the sentence up to the size, a few hundred characters at most
 * @param after what follows the size
 * @param bound whether the size is an upper bound: `smaller than those (under 10M)` describes, it does not compare
 * @returns where in `before` the comparison begins, -1 where there is none
 */
export function comparedAt(before: string, after: string, bound: boolean): number {
  const others = OTHERS.exec(before);
  if (others) return others.index;
  let at = -1;
  for (const cue of before.matchAll(COMPARISON)) {
    const gap = before.slice(cue.index + cue[0].length);
    if (isQuantity(cue[0], before.slice(0, cue.index), gap, after) || (bound && /^than$/i.test(cue[0]))) continue;
    at = ends(gap) ? -1 : cue.index;
  }
  return at;
}

/** Whether the words after a size make it one of others: `7B counterparts`, `70B-level performance with`. */
export function comparedAfter(after: string): boolean {
  return COMPARED_AFTER.test(after);
}

const WORDS = String.raw`(?:[\w-]{1,14} )`;

const COMPARISON = new RegExp(
  String.raw`\b${anyOf(String.raw`
    outperform\w* | outshin\w* | surpass\w* | exceed\w* | beat(?:s|ing)? | bests | besting | eclips\w{1,4}
    overtak\w{1,4} | outclass\w* | outdo\w* | defeat\w* | trails? | edg(?:es|ing) out | ahead of | superior to | inferior to | lags? behind | prefer\w* (?:to|over)
    match(?:es|ed|ing)? | rival\w* | equals? | equalling | equivalent to | as (?:good|strong|capable|accurate|powerful|competitive|effective) as | akin to | parity with
    (?:on|at)[ -](?:a )?par(?: with)? | clos(?:e|er|est|ely) ${WORDS}?to | similar ${WORDS}?to | gap (?:with|to)
    and(?<=\bgap between our [^.;,]{2,40} and) | (?:reach|attain|achiev|approximat|mirror|replicat)\w* (?:the|an?) ${WORDS}?(?:performance|accuracy|quality|level) of
    approaching | approach(?:es)? (?:the )?(?:performance|quality|level|accuracy)
    competitive ${WORDS}{0,2}(?:with|to|against) | compar(?:e|es|ed|ing|able|ably|ison) ${WORDS}{0,3}(?:to|with|against)
    vs\.? | versus | than | against | unlike | relative to | instead of | in place of
    over (?:preceding|previous|prior|existing|earlier|other)
    (?<!no ${WORDS}?)(?:improve\w{0,6}|gains?|boosts?|advantages?|speed-?ups?|lead|increase|margin) ${WORDS}{0,3}over
    baselines?,? (?:such as|like|that|which|with|requires|has)
    reduc\w{1,4} [^.;,]{2,40} from(?= \S{0,20} ?$)`)}(?![\w-])|\bbaselines?\s\(`,
  'gi',
);

/** What ends the object of a comparison, so that a size after it is not compared. */
const END = new RegExp(
  String.raw`[;:]|\.\s|,\s(?:we|our|the\sproposed|and\s(?:it|achiev\w+|show\w*)|though|although|ours|by|with)\b|\b${anyOf(`
    using | via | when | while | whereas | despite | on | across | among | for | at | in | under | after | through
    and (?:a|an|our|we|the (?:high|low|b)est) | even (?:with|though) | with (?:only|just|a|an|our|merely|as) | by (?:training|fine|our)`)}\b`,
  'i',
);

const SECOND_OBJECT = /^[a-z][^.;:()]{0,60},\s(?:and|or)\s(?:\p{Lu}[\p{L}\d.+-]{0,30}[\s-](?:\d(?:\.\d)?\s)?){1,3}$/u;

function ends(gap: string): boolean {
  // `compared to just 0.6 for X-1.5B`, `than that of X-1.5B`: what is compared belongs to the object.
  const object = gap.replaceAll(/(?:\d[\d.]{0,6}%?|\b(?:that|those))\s(?:for|by|from|of|with|in|on)\s/g, '');
  const closing = object.indexOf(')');
  if (closing >= 0 && !object.slice(0, closing).includes('(')) return true;
  const end = END.exec(object);
  // `outperforms X-13B across all benchmarks, and Y-34B`: a second object after an adjunct.
  return (
    end !== null && !(/\d\s?[BM]\b/.test(object.slice(0, end.index)) && SECOND_OBJECT.test(object.slice(end.index)))
  );
}

/**
 * Whether a cue states an amount, as in `more than 10 billion parameters` and `exceeding 100B parameters`; but `7B models
 * exceed 13B models` compares.
 */
function isQuantity(cue: string, before: string, gap: string, after: string): boolean {
  if (/^than$/i.test(cue) && /\b(?:more|less|fewer)\s$/i.test(before) && /^\s\d[\d.,]*\s?[KMBT]?\b/.test(gap))
    return true;
  if (/^against$/i.test(cue)) return UNDER_ATTACK.test(before.slice(-60));
  if (/^(?:vs|versus)/i.test(cue)) return /\bcomparisons?\s(?:such\sas|between|of)\s/i.test(before);
  if (!/^\s*(?:an?\s*)?$/.test(gap)) return false;
  if (/^exceed/i.test(cue)) return !/^\s(?:models?|LLMs?|networks?)\b/.test(after);
  return (
    /^than$/i.test(cue) &&
    /(?<![\dx×]\s|times\s|even\s|much\s)\b(?:more|less|fewer|larger|greater|smaller)\s$/i.test(before)
  );
}

/** `attacks against X-7B` compare nothing. */
const UNDER_ATTACK = /\b(?:attack|poison|jailbr[eo]a?k|backdoor|adversar|perturb|injection|defen[cds]|robust|protect)/i;

/** Models of others right before the size, unless the paper works on them: `prior 7B`, `existing models such as Foo (7B`. */
const OTHERS = new RegExp(
  String.raw`(?<!\b${anyOf(String.raw`
    evaluat\w* | test\w* | stud(?:y|ies|ying) | analy[sz]\w* | benchmark\w* | appl\w+ | tun\w+ | improv\w+ | boost\w*
    enabl\w+ | our`)}\s(?:[\w-]{1,14}\s){0,2})\b(?:${anyOf(String.raw`
    prior | previous | existing | preceding | earlier | other | conventional | competing | contemporary
    (?:much|far|times|significantly|considerably|substantially|\dx) (?:larger|bigger)`)}\s(?:[\w-]{1,16}\s){0,3}$|${anyOf(
    'prior | previous | existing | competing | contemporary | proprietary | API-only',
  )}\s[^.;]{0,50}(?:models|LLMs|methods|systems|approaches|baselines|networks)\s?${anyOf(String.raw`
    \( | ,? ?(?:such as|like|including|e\.g\.,?)`)}[^.;]{0,60}$)`,
  'i',
);

const COMPARED_AFTER = new RegExp(
  anyOf(String.raw`
    ^(?:[\s-](?:param(?:eter)?s?|scale|size|sized|models?|class|open-?\w{0,8}|dense)){0,3}[\s-](?:counterparts?|baselines?)\b
    ^[\s-]?(?:param(?:eter)?s?[\s-])?(?:models?[\s-])?(?:level|class|scale)?[\s-]?(?:performance|accuracy|quality) (?:in|with|from|at|using)\b
    ^(?:[\s-][\w-]{1,14}){0,3} (?:is|are|was|were) (?:outperformed|surpassed|beaten|exceeded) by\b`),
  'i',
);
