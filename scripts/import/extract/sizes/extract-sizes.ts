import type { PaperText, Parameter, Role } from '../../../../src/catalogue/model/paper.ts';
import { anyOf } from '../passage/phrase-pattern.ts';
import { ownNames } from '../passage/paper-names.ts';
import { sentences, type Sentence } from '../passage/sentences.ts';
import { sizeReadings } from './is-parameter-count.ts';
import { sizeMentions, type SizeMention } from './mentions.ts';
import { sizeRole, speaksOfItself, type RoleReading } from './role.ts';

/**
 * Reads the model sizes that a paper states, each with its role and the words that it was read from.
 * @param paper title and abstract, cleaned of TeX
 * @returns sizes in order of appearance, title first, each distinct value once; `unsure` says in a short sentence per
 *   doubtful reading what a person should look at
 */
export function extractParameters(paper: PaperText): { parameters: Parameter[]; unsure: string[] } {
  const names = ownNames(paper);
  const aboutModels = ABOUT_MODELS.test(paper.title) || ABOUT_MODELS.test(paper.abstract);
  const titleSizes = sizesIn(paper.title, aboutModels).map((size) => {
    const reading = sizeRole({ ...surroundings(paper.title, size.mention, 0), ...IN_TITLE, ownNames: names });
    return { ...size, reading };
  });
  return merged([...titleSizes, ...inAbstract(paper.abstract, names, aboutModels)]);
}

/** What a paper is about when a bare `7B` in it is a model. */
const ABOUT_MODELS = new RegExp(
  String.raw`\b${anyOf(String.raw`
    param(?:eter)?s?\b | language model | foundation model | diffusion model | reasoning model | multimodal model
    \w{0,2}(?:LLM|VLM|VLA)s?\b | transformer | GPT | MoE\b | fine-?tun | pre-?train | scaling law | open-?weight`)}`,
  'i',
);

const IN_TITLE = { inTitle: true, background: false, ofItself: true, takenUp: false };

interface Size {
  readonly mention: SizeMention;
  readonly text: string;
  /** Whether only the kind of paper says that the number counts parameters. */
  readonly likely: boolean;
}

interface ReadSize extends Size {
  readonly reading: RoleReading;
}

function sizesIn(text: string, aboutModels: boolean): Size[] {
  const mentions = sizeMentions(text);
  const readings = sizeReadings(text, mentions, aboutModels);
  return mentions.flatMap((mention, index) => {
    const reading = readings[index] ?? 'no';
    return reading === 'no' ? [] : [{ mention, text: evidence(text, mention), likely: reading === 'likely' }];
  });
}

function inAbstract(abstract: string, names: readonly string[], aboutModels: boolean): ReadSize[] {
  const sizes = sizesIn(abstract, aboutModels);
  if (sizes.length === 0) return [];
  const parts = sentences(abstract);
  const ofItself = parts.map((part) => speaksOfItself(part.text, names));
  const firstOwn = ofItself.indexOf(true);
  const read: ReadSize[] = [];
  let at = 0;
  for (const size of sizes) {
    while ((parts[at + 1]?.start ?? Infinity) <= size.mention.start) at++;
    const part: Sentence = parts[at] ?? { text: abstract, start: 0 };
    const reading = sizeRole({
      ...surroundings(part.text, size.mention, part.start),
      inTitle: false,
      ofItself: ofItself[at] ?? false,
      background: at < firstOwn || (at > firstOwn && OF_OTHERS.test(part.text)),
      takenUp: TAKEN_UP.test((parts[at + 1]?.text ?? '').slice(0, REACH)),
      ownNames: names,
    });
    read.push({ ...size, reading });
  }
  return read;
}

/** How far from a size the words are read that say its role; keeps the time linear in a sentence without end. */
const REACH = 240;

function surroundings(sentence: string, mention: SizeMention, offset: number) {
  const [start, end] = [mention.start - offset, mention.end - offset];
  const before = sentence.slice(Math.max(0, start - REACH), start);
  return { before, after: sentence.slice(end, end + REACH), kind: mention.kind };
}

const OF_OTHERS =
  /^(?:existing|prior|previous|recent(?:ly)?|traditional|current|conventional|before\sthis|however,\s(?:existing|current|prior))\b/i;
const TAKEN_UP = /\b(?:such|these|this)\s(?:settings?|models?|scales?|regimes?)\b/i;

/** The size as the text writes it, with the name that it is part of, and with `parameters` where no number says it. */
function evidence(text: string, mention: SizeMention): string {
  const before = text.slice(Math.max(0, mention.start - 42), mention.start);
  const name = /(?:\p{Lu}[\p{L}\d.+]{0,20}\s(?=\d{1,2}-$))?[\p{L}\d][\p{L}\d.+-]{0,40}-$/u.exec(before)?.[0] ?? '';
  const after = text.slice(mention.end, mention.end + 30);
  const noun =
    mention.kind === 'count' ? undefined : /^[\s-](?:scale[\s-]|level[\s-]|of\s)?param(?:eter)?s?\b/i.exec(after)?.[0];
  return text.slice(mention.start - name.length, mention.end + (noun?.length ?? 0)).trim();
}

/** One parameter per distinct value. */
function merged(sizes: readonly ReadSize[]): { parameters: Parameter[]; unsure: string[] } {
  const parameters: Parameter[] = [];
  const unsure: string[] = [];
  const groups = Map.groupBy(sizes, ({ mention }) => `${mention.kind}:${mention.value}`);
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const role = roleOf(group);
    const { kind, value } = first.mention;
    parameters.push({ [kind]: value, text: first.text, role });
    if (group.every((size) => size.likely)) unsure.push(`“${first.text}” may not count parameters.`);
    if (group.every((size) => size.reading.weight === 1)) {
      unsure.push(`“${first.text}” is read as ${role} from context alone.`);
    } else if (isTorn(group)) {
      unsure.push(`“${first.text}” is both used and compared with; it is read as ${role}.`);
    }
  }
  return { parameters, unsure };
}

/** The paper's own work wins; else what the mentions of a size say together. */
function roleOf(group: readonly ReadSize[]): Role {
  const total = (role: Role) =>
    group.reduce((sum, { reading }) => sum + (reading.role === role ? reading.weight : 0), 0);
  if (group.some(({ reading }) => reading.role === 'own' && reading.weight === 3)) return 'own';
  return total('own') >= total('compared') ? 'own' : 'compared';
}

/** Whether mentions of a size speak for both roles, and none names the paper's own work. */
function isTorn(group: readonly ReadSize[]): boolean {
  const roles = new Set(group.filter(({ reading }) => reading.weight === 2).map(({ reading }) => reading.role));
  return roles.size > 1 && group.every(({ reading }) => reading.weight < 3);
}
