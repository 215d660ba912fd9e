import type { PaperText } from '../../../../src/catalogue/model/paper.ts';
import { anyOf } from './phrase-pattern.ts';

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
