import { after, before, type SizeMention } from './mention.ts';

/**
 * Reads whether the words around a number make it an upper bound: `fewer than a billion`, `sub-2B`; or one that is
 * included: `at most 8B`, `8B or less`.
 * @param text the text that the mention was found in
 * @returns the mention, widened to the words that bound it and of kind `below` or `atMost` where there are any
 */
export function asBound(text: string, mention: SizeMention): SizeMention {
  const [lead, rest] = [before(text, mention, 40), after(text, mention, 40)];
  const limit = BOUND_BEFORE.exec(lead);
  if (limit && !NO_BOUND.test(lead) && !(/^(?:under|below|within)\s/i.test(limit[0]) && NO_LIMIT_AFTER.test(rest))) {
    const kind = INCLUDED.test(limit[0]) ? 'atMost' : 'below';
    return { ...mention, start: mention.start - limit[0].length, kind };
  }
  const tail = BOUND_AFTER.exec(rest);
  return tail && mention.kind === 'count' ? { ...mention, end: mention.end + tail[0].length, kind: 'atMost' } : mention;
}

const BOUND_BEFORE =
  /(?:\bsub[-\s]?|\bunder-|\b(?:under|below|within|beneath)\s|\b(?:fewer|less|smaller|lower)\sthan\s|\b(?:no|not)\s(?:more|larger|greater|bigger)\sthan\s|\bat\smost\s|\bnot\sexceed(?:ing)?\s|\bcapped\sat\s|\bmaximum\sof\s|<\s?=?\s?|[≤≦⩽]\s?|(?:\\leq?|\{\\?leq?\})\s?)(?:an?\s)?$/i;
// `10x smaller than 175B` measures a distance, it does not bound a size.
const NO_BOUND =
  /(?:\bno|\bnot|[\dx×%]|times|much|far|even|slightly|significantly|substantially|considerably|magnitude|still)\s(?:fewer|less|smaller|lower)\sthan\s(?:an?\s)?$/i;
const INCLUDED = /^(?:within|no|not|at|capped|maximum)\b|=|[≤≦⩽]|\\leq?|\{/i;
const BOUND_AFTER = /^[\s-]?(?:param\w{0,8}\s)?(?:(?:or|and)\s(?:fewer|less|smaller|below|under|lower)|at\smost)\b/i;
// `within 7B and 13B LLMs` is where something happens.
const NO_LIMIT_AFTER =
  /^(?:,\s(?:and\s|or\s)?[~≈]?\d|\s(?:(?:and|or|to)\b|(?:LLMs?|models?)\b)|(?:[\s-]\w{1,12}){0,2}[\s-](?:settings?|scales?|regimes?|configurations?|budgets?)\b)/i;
