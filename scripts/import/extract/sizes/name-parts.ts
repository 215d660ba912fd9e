import { QUERY_STOP_WORDS } from '../../../../src/catalogue/text/stop-words.ts';

/** A part of a name: `LLaMA-v2`, `phi-3-mini`, `DeepSeek`. */
export const PART = String.raw`[\p{L}\d][\p{L}\d.+]{0,30}(?:[-_][\p{L}\d.+]{1,20}){0,6}`;
export const VERSION = /^v?\d{1,2}(?:\.\d{1,2})?$/;

/** More words than any name of a model has. */
const MOST_PARTS = 5;

/**
 * @param text what stands before a size
 * @param isWhole whether it begins a sentence, where any word has a capital
 * @returns the name that it ends in
 */
export function lastName(text: string, isWhole: boolean): string | undefined {
  const parts: string[] = [];
  let rest = text;
  for (; parts.length < MOST_PARTS;) {
    const [whole, part = ''] = new RegExp(String.raw`(?:^|\s|(?<=["“(/]))(${PART})$`, 'u').exec(rest) ?? [];
    if (!whole) break;
    const before = rest.slice(0, -whole.length);
    if (!(isPart(part) || VERSION.test(part) || (KIND_IN_NAME.test(part) && NAME_BEFORE_KIND.test(before)))) break;
    parts.unshift(part);
    rest = before;
  }
  for (let opens = isWhole && rest.trim() === ''; isDropped(parts[0], opens); opens = false) parts.shift();
  const name = parts.join(' ');
  return isName(name) ? name : undefined;
}

/** @returns the name that a text begins with */
export function firstName(text: string): string | undefined {
  const parts: string[] = [];
  let rest = text;
  for (; parts.length < MOST_PARTS;) {
    const [whole, part = ''] = new RegExp(String.raw`^\s?(${PART})`, 'u').exec(rest) ?? [];
    if (!whole || !(isPart(part) || (parts.length > 0 && VERSION.test(part)))) break;
    parts.push(part.replace(/\.$/, ''));
    rest = rest.slice(whole.length);
  }
  const name = parts.join(' ');
  return isName(name) ? name : undefined;
}

/** A capital, or digits after letters: `phi-3-mini`. */
function isPart(word: string): boolean {
  return (/\p{Lu}/u.test(word) || /^\p{Ll}{2,12}-?\d/u.test(word)) && !GENERIC.test(word);
}

/** `FooMoE-1B` is FooMoE, `8B-to` is nothing. */
export function withoutSizes(name: string): string | undefined {
  const rest = name
    .replace(/-(?:based|style|like|scale|level|sized?)$|^[\w-]{2,12}-(?:trained|tuned|based|style)\s/, '')
    .replace(
      /^\d[\d.]*[BM](?:-\p{Ll}+)?$|(?:(?<=[\p{L}\d])[-_]|(?:^|\s))\d{1,4}(?:\.\d{1,2})?[BMbm](?![\p{L}\d])/gu,
      '',
    )
    .trim();
  return /\p{L}{2}|\p{Lu}\d/u.test(rest) && !GENERIC.test(rest) ? rest : undefined;
}

/** A word before a name, which has its capital only as it begins a sentence. */
function isDropped(word: string | undefined, opens: boolean): boolean {
  if (word === undefined) return false;
  if (VERSION.test(word) || QUERY_STOP_WORDS.has(word.toLowerCase()) || OPENING.test(word)) return true;
  return opens && /^\p{Lu}\p{Ll}*(?:ing|ed|ly)$/u.test(word);
}

const OPENING =
  /^(?:A|An|Our|Their|Its|These|Those|Both|Each|Even|Only|Small|Large|Larger|Smaller|Open|Recent|Existing|Beyond|Under|Since|Despite|Specifically|Notably|Remarkably|Moreover|Finally|Here|Compared|Given|Including|Experiments|Results|Evaluations|Across|Between|Up|Over|Than|Like)$/;

export function isName(name: string): boolean {
  return /\p{L}{2}|\p{Lu}\d/u.test(name) && /[\p{Lu}\d]/u.test(name) && name.length <= 60 && !GENERIC.test(name);
}

/** `Mistral Large`, `Stable Diffusion XL`, but not `Multimodal Large`. */
const KIND_IN_NAME = /^(?:Large|Diffusion|Vision|XL|XXL|Base|Instruct|Chat)$/;
const NAME_BEFORE_KIND =
  /(?:^|[\s(])(?!(?:Multimodal|Multi-?\w+|Vision|Video|Speech|Language|Open|Latent|Pre-?\w+|The|Our|For|With|On|In|Of|A|Existing|Recent|Modern|Using|Training)(?![\w-]))\p{Lu}[\w.-]{1,24}$/u;

/** Words and initials of kinds of models, which name none. */
const GENERIC =
  /^(?:[A-Z]{0,4}(?:LLM|VLM|SLM|LMM|PLM|LRM|ALM|MLM|VLA|PRM|ORM)s?|[LR]Ms?|[AM]LLMs?|AIs?|MoEs?|[GCT]PUs?|S[oO]TA|NLP|DiTs?|CNNs?|RNNs?|LSTMs?|Transformers?|Conformers?|U-?Nets?|Instruct|Chat|Base|Thinking|Preview|XL|XXL|Language|Large|Models?|Networks?|Param(?:eter)?s?|Mixture.*|Diffusion|Vision.*|Multimodal|Dense|Sparse|State.*|Table|Figure|[A-Z]{2,6}s|.*[Bb]ench(?:mark)?|Hugging ?Face|GitHub|\d+[BMKT]?)$/;
