import { QUERY_STOP_WORDS } from '../../../../src/catalogue/text/stop-words.ts';
import type { PassageText } from '../passage/passage.ts';
import type { SizeMention } from './mention.ts';

/**
 * Reads the names of the models whose sizes a text states, where its words tie one to the other: `LLaMA-2-7B`, `PaLM 540B`,
 * `phi-3-mini (3.8B)`, `a 13B LLaMA2-Chat`, `a 7B model called NAME`, `NAME, a family of 2B and 9B models`.
 * @param mentions sizes in order of appearance
 * @param works names that the paper gives to families of its own
 * @param inTitle whether it is a title, where every word may have a capital: only names with more than one are sure
 * @returns for each mention the name without the size, as the text writes it; undefined where the text ties none to it
 */
export function sizeNames(
  text: PassageText,
  mentions: readonly SizeMention[],
  works: readonly string[],
  inTitle = false,
): readonly (string | undefined)[] {
  let at = 0;
  const names = mentions.map((mention) => {
    while ((text.sentences[at + 1]?.start ?? Infinity) <= mention.start) at++;
    const name = nameOf(around(text, mention, text.sentences[at]), works);
    return inTitle && name?.split(' ').some((part) => !SURE.test(part)) ? undefined : name;
  });
  const isListed = (nth: number) => inOneList(text.text, mentions[nth], mentions[nth + 1]);
  for (let nth = 0; nth < names.length - 1; nth++) if (isListed(nth)) names[nth + 1] ??= names[nth];
  for (let nth = names.length - 2; nth >= 0; nth--) if (isListed(nth)) names[nth] ??= names[nth + 1];
  return names;
}

/** `PaLM`, `phi-3`, `T5`, but not `Translation`. */
const SURE = /[\p{Ll}\d]-?\p{Lu}|\p{Lu}{2}|\d/u;

/** What stands beside a size in its sentence. */
interface Around {
  readonly before: string;
  readonly after: string;
  /** Whether `before` is all of the sentence up to the size. */
  readonly isWhole: boolean;
}

/** Names stand near; this keeps the time linear. */
const REACH = 120;

function around({ text }: PassageText, { start, end }: SizeMention, sentence = { start: 0, end: text.length }): Around {
  const from = Math.max(sentence.start, start - REACH);
  return {
    before: text.slice(from, start),
    after: text.slice(end, Math.min(sentence.end, end + REACH)),
    isWhole: from === sentence.start,
  };
}

function nameOf(text: Around, works: readonly string[]): string | undefined {
  return attached(text) ?? apart(text) ?? called(text) ?? following(text) ?? apposed(text) ?? ofFamily(text, works);
}

/** A part of a name: `LLaMA-v2`, `phi-3-mini`, `DeepSeek`. */
const PART = String.raw`[\p{L}\d][\p{L}\d.+]{0,30}(?:[-_][\p{L}\d.+]{1,20}){0,6}`;
const VERSION = /^v?\d{1,2}(?:\.\d{1,2})?$/;
/** `-Instruct` and `-DS`, but neither `-8K` nor `-parameter`. */
const SUFFIX = /^(?:-(?:\p{Lu}[\p{L}]{1,15}|chat|instruct|base|it|hf|v\d)(?![\p{L}\d]))+/u;
const SUFFIX_APART = /^\s(?:Instruct|Chat|Base|Coder|Thinking|Preview)\b/;

/** `Qwen2-72B-Instruct` is Qwen2-Instruct. */
function attached({ before, after }: Around): string | undefined {
  const [whole, part = ''] = new RegExp(String.raw`(${PART})[-_]$`, 'u').exec(before) ?? [];
  if (!whole) return glued(before);
  // The version may stand apart: `Llama 3-8B`.
  const name = VERSION.test(part) ? (lastName(before.slice(0, -1), true) ?? '') : part;
  return isName(name) ? name + (SUFFIX.exec(after)?.[0] ?? '') : undefined;
}

/** `Flamingo80B`. */
function glued(before: string): string | undefined {
  const [name] = /(?:^|(?<=[\s(]))\p{Lu}\p{L}{4,20}$/u.exec(before) ?? [];
  return name;
}

/** `PaLM 540B`, `DeepSeek Coder 6.7B Instruct`, `T5 (11B)`. */
function apart({ before, after, isWhole }: Around): string | undefined {
  const text = before.replace(/(?<=\s)[(~]$|\s\($/, '').trimEnd();
  if (text.length === before.length) return undefined;
  const name = lastName(text, isWhole);
  return name && name + (SUFFIX_APART.exec(after)?.[0] ?? '');
}

/** `a 950M-parameter VLA called NAME`. */
function called({ after }: Around): string | undefined {
  const [, rest = ''] = /^[^.;:!?\d]{0,70}?\b(?:called|named|dubbed|termed|namely)\s["“'‘]?(.*)/su.exec(after) ?? [];
  return firstName(rest);
}

/** `13B parameter LLaMA2-Chat`, `a 3B model, NAME,`. */
function following({ after }: Around): string | undefined {
  const [, rest = ''] = /^(?:[\s-]param(?:eter)?s?)?\s(.*)/su.exec(after) ?? [];
  const [, last = ''] = /^(?:[\s-][\p{Ll}-]{1,20}|\s\p{Lu}{2,4}s?){1,6},\s(.*)/su.exec(after) ?? [];
  const name = firstName(last);
  return (
    firstName(rest) ?? (name && /[\p{Lu}\d].*[\p{Lu}\d]/u.test(name) && last[name.length] === ',' ? name : undefined)
  );
}

/** Words in small letters between a name and its size. */
const gap = (most: number): string => String.raw`(?:[\p{Ll}“”"'-]{1,20},?\s){0,${most}}~?$`;
/** What stands between a name and its size: `, a family of open`, ` is a`, ` - a fast`; ` model has`, ` family includes`. */
const LINK = new RegExp(
  String.raw`(?:\s\([^()]{1,40}\))?(?:(?:,\s(?:an?|our|which\sis)\s|\s[-–—]\s|\s\(an?\s|\s(?:is|are)\s(?:an?|the)\s)(?:an?\s)?${gap(9)}|(?:,\swhich\shas\s|\s(?:models?\s|famil(?:y|ies)\s|suite\s|series\s)?(?:has|have|includes?|comprises?|contains?|consists\sof|spans?|comes\sin)\s)(?!.*\sto\s)${gap(4)}|\swith\s(?:about|around|over|only|just|nearly|up\sto|approximately)?\s?~?$)`,
  'u',
);

function apposed({ before, isWhole }: Around): string | undefined {
  const link = LINK.exec(before);
  return link ? lastName(before.slice(0, link.index), isWhole) : undefined;
}

/** `The suite includes 2B, 9B and 27B models`, in a paper that names one suite. */
function ofFamily({ before, isWhole }: Around, works: readonly string[]): string | undefined {
  const isOfOne = isWhole && works.length === 1;
  return isOfOne && /^(?:The|Our|This)\s(?:\p{Ll}{1,20}\s)?(?:suite|family|series|collection)\s/u.test(before)
    ? works[0]
    : undefined;
}

/** More words than any name of a model has. */
const MOST_PARTS = 5;

/**
 * @param text what stands before a size
 * @param isWhole whether it begins a sentence, where any word has a capital
 * @returns the name that it ends in
 */
function lastName(text: string, isWhole: boolean): string | undefined {
  const parts: string[] = [];
  let rest = text;
  for (; parts.length < MOST_PARTS;) {
    const [whole, part = ''] = new RegExp(String.raw`(?:^|\s|(?<=["“(/]))(${PART})$`, 'u').exec(rest) ?? [];
    if (!whole || !(isPart(part) || VERSION.test(part))) break;
    parts.unshift(part);
    rest = rest.slice(0, -whole.length);
  }
  for (let opens = isWhole && rest.trim() === ''; isDropped(parts[0], opens); opens = false) parts.shift();
  const name = parts.join(' ');
  return isName(name) ? name : undefined;
}

/** @returns the name that a text begins with */
function firstName(text: string): string | undefined {
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

/** A word before a name, which has its capital only as it begins a sentence. */
function isDropped(word: string | undefined, opens: boolean): boolean {
  if (word === undefined) return false;
  if (VERSION.test(word) || QUERY_STOP_WORDS.has(word.toLowerCase()) || OPENING.test(word)) return true;
  return opens && /^\p{Lu}\p{Ll}*(?:ing|ed|ly)$/u.test(word);
}

const OPENING =
  /^(?:A|An|Our|Their|Its|These|Those|Both|Each|Even|Only|Small|Large|Larger|Smaller|Open|Recent|Existing|Beyond|Under|Since|Despite|Specifically|Notably|Remarkably|Moreover|Finally|Here|Compared|Given|Including|Experiments|Results|Evaluations|Across|Between|Up|Over|Than|Like)$/;

/** `8B-to` is no name: what begins with a size has its name behind it. */
function isName(name: string): boolean {
  return (
    !/^\d+(?:\.\d+)?[BMKT]-/.test(name) &&
    /\p{L}{2}|\p{Lu}\d/u.test(name) &&
    /[\p{Lu}\d]/u.test(name) &&
    name.length <= 60 &&
    !GENERIC.test(name)
  );
}

/** Words and initials of kinds of models, which name none. */
const GENERIC =
  /^(?:[A-Z]{0,4}(?:LLM|VLM|SLM|LMM|PLM|LRM|ALM|MLM|VLA|PRM|ORM)s?|[LR]Ms?|[AM]LLMs?|AIs?|MoEs?|[GCT]PUs?|SOTA|NLP|DiTs?|CNNs?|RNNs?|LSTMs?|Transformers?|Language|Large|Models?|Param(?:eter)?s?|Mixture.*|Diffusion|Instruct|Chat|Base|Thinking|Preview|Vision.*|Multimodal|Dense|Sparse|State.*|Table|Figure|[A-Z]{2,6}s|.*[Bb]ench(?:mark)?|Hugging ?Face|GitHub|\d+[BMKT]?)$/;

const LISTED =
  /^(?:[\s-]?(?:param(?:eter)?s?|models?))?[\s\-–—/,&~+()]{0,4}(?:(?:and|or|to|up\sto|through)\s(?:even\s|the\s|a\s)?)?$/;

/** Whether nothing but a comma or the like stands between two sizes, so that one name is of both: `MobileLLM 125M/350M`. */
function inOneList(text: string, first?: SizeMention, second?: SizeMention): boolean {
  if (!first || !second) return false;
  if (second.start < first.end) return true;
  return second.start - first.end < 40 && LISTED.test(text.slice(first.end, second.start));
}
