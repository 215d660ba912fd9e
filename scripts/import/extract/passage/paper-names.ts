import type { PaperText } from '../../../../src/catalogue/model/paper.ts';
import { CREATES } from './own-work.ts';
import { anyOf } from './phrase-pattern.ts';

/** A name that a paper introduces, and the words that say what it stands for. */
export interface PaperName {
  /** As the paper writes it; a name of its own work stands without its size and version too. */
  readonly name: string;
  /** Whether it names the paper's own work. */
  readonly own: boolean;
  /** `family of language models` in `NAME, a family of language models, …`; undefined where nothing says it. */
  readonly description: string | undefined;
}

/** Words that introduce a name: what the groups `name` and `what` of a pattern catch is a name and its description. */
interface Introduction {
  readonly where: keyof PaperText;
  readonly pattern: RegExp;
  /** Whether a work introduced so is the paper's own. */
  readonly own: boolean;
}

const NAME = String.raw`(?<name>\p{L}[\p{L}\p{N}+]{0,30}(?:[.-][\p{L}\p{N}+]{1,20}){0,5})(?![\p{L}\p{N}+-])`;
/** Else what stands before is one word of several: `Adaptive` in `we propose Adaptive Layer Norm`. */
const ALONE = String.raw`(?!\s\p{Lu}\p{Ll})`;
const CALLED = anyOf('call(?:ed)? | named? | dub(?:bed)? | termed | nicknamed | denoted(?: as)? | referred to as');

const INTRODUCTIONS: readonly Introduction[] = [
  // `NAME, a …`, `NAME is a …`, `NAME (in long), a …`
  {
    where: 'abstract',
    own: false,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}.-])${NAME}(?: \([^()]{1,60}\))?(?:,| is| are| as|—| —) ?(?:an?|the|our|another|two|three) (?<what>[^.,;:]{1,100})`,
      'gu',
    ),
  },
  // `a dataset called NAME`
  {
    where: 'abstract',
    own: true,
    pattern: new RegExp(
      String.raw`\b(?=${CALLED}\s)(?<=(?<what>(?:[^\s,]{1,40}[\s,]{1,2}){0,6}))${CALLED}\s(?:the\s)?["“'‘]?${NAME}${ALONE}`,
      'gu',
    ),
  },
  // `we introduce NAME`, `our framework, NAME`
  {
    where: 'abstract',
    own: true,
    pattern: new RegExp(
      String.raw`\b(?:${CREATES}|(?:framework|method|approach),)\s(?:the\s|a\s|our\s|new\s|novel\s){0,3}["“'‘]?(?=\p{Lu})${NAME}${ALONE}`,
      'gu',
    ),
  },
  // `NAME: A Benchmark for …`
  { where: 'title', own: true, pattern: /^(?<name>.+?)(?:\s?:|\s[–—-]\s|$)(?<what>.*)$/gu },
  { where: 'title', own: true, pattern: /^(?<name>.+?)\s(?:Technical|Tech|System|Model)\s(?:Report|Card)/giu },
];

/** More names than any paper gives its work; keeps the time bounded on any text. */
const MOST = 20;

/**
 * Learns the names in a paper from the words that introduce them.
 * @param paper title, and abstract with its addresses masked
 * @returns each name once, the longest first; of several descriptions the first stands
 */
export function paperNames(paper: PaperText): readonly PaperName[] {
  const names = new Map<string, PaperName>();
  const learn = (name: string, own: boolean, description?: string): void => {
    const known = names.get(name);
    names.set(name, { name, own: own || !!known?.own, description: known?.description ?? description });
  };
  const works = new Set<string>();
  for (const { where, own, pattern } of INTRODUCTIONS) {
    for (const { groups } of paper[where].matchAll(pattern)) {
      const { name = '', what } = groups ?? {};
      if (what) for (const word of name.split(/[\s()[\],]+/)) if (isName(word)) learn(word, false, what);
      const work = withoutSize(name);
      if (own && isWork(work) && works.size < MOST) works.add(work);
    }
  }
  for (const work of works) learn(work, true);
  return [...names.values()].sort((a, b) => b.name.length - a.name.length);
}

/** Names have capitals or digits inside (`BookSum`, `GPT-J`), or one at their front. */
function isName(text: string): boolean {
  return /^.+[\p{Lu}\d]|^\p{Lu}\p{Ll}{2}/u.test(text);
}

function isWork(name: string): boolean {
  return /^\S*(?:\s+\S+){0,2}$/.test(name) && /^.{3,40}$/.test(name) && /\p{Lu}/u.test(name) && !GENERIC.test(name);
}

/** Initials and titles that name a field, not a work. */
const GENERIC =
  /^(?:\w{0,5}(?:LLM|VLM|SLM|LMM|PLM|LRM|MLM|VLA|NLP|GPT|CNN|RNN|SOTA|API|GPU|SFT|RLHF)s?|AIs?|LMs?|Large.*|Language.*|Vision.*|State.*|Transformers?|.*-(?:based|like|style|scale|level))$/;

function withoutSize(name: string): string {
  return name
    .replace(/[-\s]?\d+(?:\.\d+)?\s?[BMKT](?![A-Za-z]).*$/i, '')
    .replace(/[-\s.]+$/, '')
    .trim();
}
