import type { PassageText } from '../passage/passage.ts';
import type { SizeMention } from './mention.ts';
import { ofFamily, ofSubject, type Around, type OwnNames } from './own-names.ts';
import { firstName, isName, lastName, PART, VERSION, withoutSizes } from './name-parts.ts';

/**
 * Reads the names of the models whose sizes a text states, where its words tie one to the other: `LLaMA-2-7B`, `PaLM 540B`,
 * `phi-3-mini (3.8B)`, `a 13B LLaMA2-Chat`, `a 7B model called NAME`, `NAME, a family of 2B and 9B models`.
 * @param mentions sizes in order of appearance
 * @param works names that the paper gives its own work
 * @param inTitle whether it is a title, where every word may have a capital: only names with more than one are sure
 * @returns for each mention the name without the size, as the text writes it; undefined where the text ties none to it
 */
export function sizeNames(
  text: PassageText,
  mentions: readonly SizeMention[],
  works: OwnNames,
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

function nameOf(text: Around, works: OwnNames): string | undefined {
  const name =
    attached(text) ??
    apart(text) ??
    called(text) ??
    following(text) ??
    apposed(text) ??
    ofFamily(text, works.families) ??
    ofSubject(text, works.own);
  return name && withoutSizes(name);
}

/** `-Instruct` and `-DS`, but neither `-8K` nor `-parameter`. */
const SUFFIX = /^(?:-(?:\p{Lu}[\p{L}]{1,15}|chat|instruct|base|it|hf|v\d(?:\.\d)?)(?![\p{L}\d]))+/u;
const SUFFIX_APART = /^\s(?:Instruct|Chat|Base|Coder|Thinking|Preview)\b/;

/** `Qwen2-72B-Instruct` is Qwen2-Instruct. */
function attached({ before, after }: Around): string | undefined {
  const [whole, part = ''] = new RegExp(String.raw`(${PART})[-_]\{?$`, 'u').exec(before) ?? [];
  if (!whole) return glued(before);
  if (SMALL_NAME.test(part)) return part + (SUFFIX.exec(after)?.[0] ?? '');
  // The version may stand apart: `Llama 3-8B`.
  const name = VERSION.test(part) ? (lastName(before.slice(0, -1), true) ?? '') : part;
  return isName(name) ? name + (SUFFIX.exec(after)?.[0] ?? '') : undefined;
}

/** Names in small letters alone: `structlm`, `gpt-oss`. */
const SMALL_NAME =
  /^(?:[\p{Ll}]{2,12}-)?(?:\p{Ll}{0,12}(?:lm|gpt|llama|bert|gemma|mistral|qwen|phi|opt|pythia|falcon|vicuna|bloom|olmo|oss)|(?:gpt|llama|qwen|gemma|mistral|phi|deepseek|starcoder)-\p{Ll}{2,12})$/u;

/** `Flamingo80B`. */
function glued(before: string): string | undefined {
  const [name] = /(?:^|(?<=[\s(]))\p{Lu}\p{L}{4,20}$/u.exec(before) ?? [];
  return name;
}

/** `PaLM 540B`, `DeepSeek Coder 6.7B Instruct`, `T5 (11B)`. */
function apart({ before, after, isWhole }: Around): string | undefined {
  const text = before
    .replace(/(?<=\s)[(~]$|\s\((?:(?:with|only|about|approximately|around|i\.e\.,?)\s)?~?$/, '')
    .trimEnd();
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
function following({ before, after }: Around): string | undefined {
  const [, rest = ''] = /^(?:[\s-]param(?:eter)?s?)?\s(.*)/su.exec(after) ?? [];
  const direct = firstName(rest) ?? firstName(OF_NAME.exec(after)?.[1] ?? '') ?? opened(before, after);
  if (direct || !ARTICLE.test(before)) return direct;
  const [, last = ''] = /^(?:[\s-][\p{Ll}-]{1,20}|\s\p{Lu}{2,4}s?){1,6},\s(.*)/su.exec(after) ?? [];
  const name = firstName(last);
  return name && /[\p{Lu}\d].*[\p{Lu}\d]/u.test(name) && last[name.length] === ',' ? name : undefined;
}

/** `the 7B version of NAME`. */
const OF_NAME = /^(?:[\s-]param(?:eter)?s?)?\s(?:versions?|variants?|checkpoints?|sizes?)\sof\s(?:the\s)?(.*)/su;

/** `With only 5B parameters, NAME achieves`. */
function opened(before: string, after: string): string | undefined {
  if (
    !/\b(?:with|at|having)\s(?:(?:only|just|merely|about|around|approximately|over|nearly|a\smere)\s)?~?$/i.test(before)
  )
    return undefined;
  const [, rest = ''] = /^[\s-](?:\p{Ll}{1,12}\s)?param(?:eter)?s,\s(?:our\s)?(.*)/su.exec(after) ?? [];
  const name = firstName(rest);
  return name && /^\s\p{Ll}{2,}s\b/u.test(rest.slice(name.length)) ? name : undefined;
}

const ARTICLE = /\b(?:an?|our|the|its|one)\s(?:[\p{Ll}-]{1,16}\s){0,3}$/iu;

/** Words in small letters between a name and its size, none of which leads to another model. */
const gap = (most: number): string => String.raw`(?:(?!${OTHERWISE}\b)[\p{Ll}“”"'-]{1,20},?\s){0,${most}}\(?~?$`;
const OTHERWISE = String.raw`(?:outperform\w*|surpass\w*|exceed\w*|match\w*|beat\w*|rival\w*|compar\w*|than|using|based|built|train\w*|distill\w*|by|that|on|via|to)`;
const KINDS = String.raw`(?:models?|LLMs?|LMs?|VLMs?|famil(?:y|ies)|suites?|series|variants?|checkpoints?|backbones?)`;
/**
 * What stands between a name and its size: `, a family of open`, ` is a`, ` - a fast`; ` model has`, ` family includes`;
 * ` models ranging from`, ` base models at`.
 */
const LINK = new RegExp(
  String.raw`(?:\s\([^()]{1,40}\))?(?:${[
    String.raw`(?:,\s(?:an?|our|which\sis)\s|\s[-–—]\s|\s\(an?\s|\s(?:is|are)\s(?:an?|the)\s)(?:an?\s)?${gap(9)}`,
    String.raw`(?:,?\swhich\shas\s|\s(?:${KINDS}\s)?(?:has|have|includes?|comprises?|contains?|consists\sof|spans?|comes\sin|uses?|requires?|needs?|introduces)\s)${gap(9)}`,
    String.raw`\s(?:(?:base|chat|instruct|dense|open\S{0,8}|language)\s){0,3}${KINDS},?\s(?:(?:ranging|scaling|spanning|varying)\s)?(?:from|at|of(?:\ssizes?)?|in|with|between|up\sto)\s~?$`,
    String.raw`\s(?:(?:base|chat|instruct|dense|open\S{0,8}|language)\s){0,3}${KINDS}\s\(~?$`,
    String.raw`,\san?\s[^.;:,()]{2,70}\sat\s(?:the\s)?~?$`,
    String.raw`,\s(?:specifically|including|available\sin|namely)\s(?:the\s)?~?$`,
    String.raw`\s(?:of|with)\s(?:model\s)?(?:sizes?|scales?)\s~?$`,
    String.raw`,?\s(?:even\s)?at\s(?:only\s|just\s)?~?$`,
  ].join('|')})`,
  'u',
);
const WITH =
  /(?:,?\swith\s(?:about|around|over|only|just|nearly|up\sto|approximately)?|\san?(?<=\d\w{0,3}\san?))\s?~?$/;

const OF_KINDS = new RegExp(String.raw`^\s(?:[\w-]{1,12}\s){0,3}${KINDS}\b`);

function apposed({ before, after, isWhole }: Around): string | undefined {
  const link = LINK.exec(before) ?? (/^(?:[\s-](?:\w{1,12}\s)?param|[.,;)])/.test(after) ? WITH.exec(before) : null);
  if (!link) return undefined;
  const lead = before.slice(0, link.index);
  const name = lastName(lead, isWhole);
  const nameless = lead.slice(0, lead.length - (name?.length ?? 0));
  // Of `Foo and Bar models` the sizes are of both; `54.6% AP` is a measure, and `on CIFAR-10 with` says where one was taken.
  if (/[\d%]\s$/.test(nameless) || (/\son\s$/.test(nameless) && /^\swith\b/.test(link[0]))) return undefined;
  return /(?:\sand|\sor|&)\s$/.test(nameless) && OF_KINDS.test(link[0]) ? undefined : name;
}

const LISTED =
  /^(?:[\s-]?(?:param(?:eter)?s?|models?))?[\s\-–—/,&~+()]{0,4}(?:(?:and|or|to|up\sto|through)\s(?:even\s|the\s|a\s)?)?$/;

/** Whether nothing but a comma or the like stands between two sizes, so that one name is of both: `MobileLLM 125M/350M`. */
function inOneList(text: string, first?: SizeMention, second?: SizeMention): boolean {
  if (!first || !second) return false;
  if (second.start < first.end) return true;
  return second.start - first.end < 40 && LISTED.test(text.slice(first.end, second.start));
}
