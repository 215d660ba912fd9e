import type { PaperText } from '../../../../src/catalogue/model/paper.ts';
import { anyOf } from './phrase-pattern.ts';

/** A name that a paper introduces, and the words that say what it stands for. */
export interface PaperName {
  /** As the paper writes it, without size and version endings if it is the paper's own. */
  readonly name: string;
  /** Whether it names the paper's own work. */
  readonly own: boolean;
  /** `a family of language models` in `NAME, a family of language models, …`; undefined where nothing says it. */
  readonly description: string | undefined;
}

/**
 * Learns the names in a paper from the words that introduce them: `NAME: A Benchmark for …` and `NAME Technical Report`
 * in the title; `NAME, a family of models`, `a dataset called NAME` and `we introduce NAME` in the abstract.
 * @param paper title, and abstract with its addresses masked
 * @returns each name once, the longest first
 */
export function paperNames(paper: PaperText): readonly PaperName[] {
  const own = ownNames(paper);
  const described = describedNames(paper);
  const names = new Map<string, PaperName>(
    own.map((name) => [name, { name, own: true, description: described.get(name) }]),
  );
  for (const [name, description] of described) {
    if (!names.has(name)) names.set(name, { name, own: false, description });
  }
  return [...names.values()].sort((a, b) => b.name.length - a.name.length);
}

/**
 * The names that a paper gives to its own work: what the title begins with (`XGen-7B Technical Report`,
 * `Zephyr: …`) and what the abstract introduces (`we introduce TinyWave`, `a framework called QMoE`).
 * @returns the names without size and version endings, longest first, at most twenty
 */
export function ownNames(paper: PaperText): string[] {
  const found = new Set<string>();
  const head = /^([^:–—]{2,40})(?::|\s[–—-]\s|$)/.exec(paper.title)?.[1];
  if (head && head.split(/\s+/).length <= 3) found.add(stem(head));
  const report = /^(.{2,40}?)\s(?:Technical|Tech|System|Model)\s(?:Report|Card)/i.exec(paper.title)?.[1];
  if (report) found.add(stem(report));
  for (const match of paper.abstract.matchAll(INTRODUCED)) {
    if (found.size >= 20) break;
    found.add(stem(match[1] ?? ''));
  }
  return [...found]
    .filter((name) => name.length >= 3 && /\p{Lu}/u.test(name) && !GENERIC.test(name))
    .sort((a, b) => b.length - a.length);
}

const INTRODUCED = new RegExp(
  String.raw`\b${anyOf(String.raw`
    introduc(?:e|es|ing) | present(?:s|ing)? | propos(?:e|es|ing) | releas(?:e|es|ing) | develop(?:s|ing)? | unveils?
    call(?:ed)? | named? | dub(?:bed)? | termed | denoted as | referred to as
    (?:framework|method|approach),`)}\s(?:the\s|a\s|our\s|new\s|novel\s){0,3}["“'‘]?(\p{Lu}[\p{L}\d.+]{1,30}(?:-[\p{L}\d.+]{1,20}){0,4})(?![\p{L}\d-]|\s\p{Lu}\p{Ll})`,
  'gu',
);

/** Initials and titles that name a field, not a work. */
const GENERIC =
  /^(?:\w{0,5}(?:LLM|VLM|SLM|LMM|PLM|LRM|MLM|VLA|NLP|GPT|CNN|RNN|SOTA|API|GPU|SFT|RLHF)s?|AIs?|LMs?|Large.*|Language.*|Vision.*|State.*|Transformers?|.*-(?:based|like|style|scale|level))$/;

function stem(name: string): string {
  return name
    .replace(/[-\s]?\d+(?:\.\d+)?\s?[BMKT](?![A-Za-z]).*$/i, '')
    .replace(/[-\s.]+$/, '')
    .trim();
}

/** Each name with the words that explain it, the first explanation that stands. */
function describedNames(paper: PaperText): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const learn = (name: string | undefined, description: string): void => {
    if (name !== undefined && isName(name) && !names.has(name)) names.set(name, description);
  };
  for (const { groups } of paper.abstract.matchAll(EXPLAINED)) learn(groups?.['name'], groups?.['what'] ?? '');
  for (const { groups, index } of paper.abstract.matchAll(CALLED)) {
    const before = paper.abstract.slice(Math.max(0, index - 80), index);
    learn(
      groups?.['name'],
      before
        .split(/[\s,]+/)
        .slice(-7)
        .join(' '),
    );
  }
  const colon = paper.title.search(/: | [–—-] /);
  if (colon > 0) {
    const subtitle = paper.title.slice(colon + 2);
    for (const word of paper.title.slice(0, colon).split(/[\s()[\],]+/)) learn(word, subtitle);
  }
  return names;
}

const NAME = String.raw`(?<![\p{L}\p{N}.-])(?<name>\p{L}[\p{L}\p{N}.+-]{1,40})`;
/** `NAME, a …`, `NAME is a …`, `NAME (in long), a …`. */
const EXPLAINED = new RegExp(
  String.raw`${NAME}(?: \([^()]{1,60}\))?(?:,| is| are| as|—| —) ?(?:an?|the|our|another|two|three) (?<what>[^.,;:]{1,100})`,
  'gu',
);
/** `a dataset called NAME`. */
const CALLED = new RegExp(String.raw`\b(?:called|named|dubbed|termed|denoted|nicknamed) ${NAME}`, 'gu');

/** Names have capitals or digits inside (`BookSum`, `GPT-J`), or one at their front. */
function isName(text: string): boolean {
  return /^.+[\p{Lu}\d]|^\p{Lu}\p{Ll}{2}/u.test(text);
}
