import type { Parameter, Role } from '../../../../src/catalogue/model/paper.ts';
import { speaksOfOwnWork } from '../passage/own-work.ts';
import type { Passage, PassageText } from '../passage/passage.ts';
import { anyOf } from '../passage/phrase-pattern.ts';
import { sizeReadings } from './is-parameter-count.ts';
import { after, before, type SizeMention } from './mention.ts';
import { sizeMentions } from './mentions.ts';
import { sizeNames } from './size-name.ts';
import { sizeRole, type RoleReading } from './role.ts';

/**
 * Reads the model sizes that a paper states, each with its role and the words that it was read from.
 * @returns sizes in order of appearance, title first, each distinct value once; `unsure` says in a short sentence per
 *   doubtful reading what a person should look at
 */
export function extractSizes(passage: Passage): { parameters: Parameter[]; unsure: string[] } {
  return merged([passage.title, passage.abstract].flatMap((text) => sizesIn(text, passage)));
}

/** What a paper is about when a bare `7B` in it is a model. */
const ABOUT_MODELS = new RegExp(
  String.raw`\b${anyOf(String.raw`
    param(?:eter)?s?\b | language model | foundation model | diffusion model | reasoning model | multimodal model
    \w{0,2}(?:LLM|VLM|VLA)s?\b | transformer | GPT | MoE\b | fine-?tun | pre-?train | scaling law | open-?weight`)}`,
  'i',
);

interface Size {
  readonly mention: SizeMention;
  readonly name: string | undefined;
  readonly text: string;
  /** Whether only the kind of paper says that the number counts parameters. */
  readonly likely: boolean;
  readonly reading: RoleReading;
}

function sizesIn(text: PassageText, passage: Passage): Size[] {
  const mentions = sizeMentions(text.masked);
  if (mentions.length === 0) return [];
  const aboutModels = ABOUT_MODELS.test(passage.title.text) || ABOUT_MODELS.test(passage.abstract.text);
  const readings = sizeReadings(text, mentions, aboutModels);
  const roleOfMention = roleReader(text, passage);
  const sizes = mentions.flatMap((mention, nth) =>
    readings[nth] === 'no' ? [] : { mention, likely: readings[nth] === 'likely' },
  );
  const own = passage.names.filter((one) => one.own);
  const families = own.filter(({ description = '' }) =>
    /\b(?:famil(?:y|ies)|suite|series|collection)\b/.test(description),
  );
  const names = sizeNames(
    text,
    sizes.map(({ mention }) => mention),
    { own: own.map(({ name }) => name), families: families.map(({ name }) => name) },
    text === passage.title,
  );
  return sizes.map(({ mention, likely }, nth) => ({
    mention,
    name: mention.kind === 'count' ? names[nth] : undefined,
    reading: roleOfMention(mention),
    text: evidence(text.text, mention),
    likely,
  }));
}

/** How far from a size the words are read that say its role; keeps the time linear in a sentence without end. */
const REACH = 240;

/** @returns a function that reads the role of the mentions of a text, which are to be given in order */
function roleReader(text: PassageText, passage: Passage): (mention: SizeMention) => RoleReading {
  const { sentences } = text;
  const inTitle = text === passage.title;
  const ownNames = passage.names.flatMap(({ name, own }) => (own ? [name] : []));
  const ofItself = sentences.map((sentence) => inTitle || speaksOfOwnWork(sentence.text, ownNames));
  const firstOwn = ofItself.indexOf(true);
  let at = 0;
  return (mention) => {
    while ((sentences[at + 1]?.start ?? Infinity) <= mention.start) at++;
    const { text: sentence = '', start = 0, end = 0 } = sentences[at] ?? {};
    return sizeRole({
      before: text.masked.slice(Math.max(start, mention.start - REACH), mention.start),
      after: text.masked.slice(mention.end, Math.min(end, mention.end + REACH)),
      kind: mention.kind,
      inTitle,
      ofItself: ofItself[at] ?? false,
      background: !inTitle && (at < firstOwn || (at > firstOwn && OF_OTHERS.test(sentence))),
      takenUp: TAKEN_UP.test((sentences[at + 1]?.text ?? '').slice(0, REACH)),
      ownNames,
    });
  };
}

const OF_OTHERS =
  /^(?:existing|prior|previous|recent(?:ly)?|traditional|current|conventional|before\sthis|however,\s(?:existing|current|prior))\b/i;
const TAKEN_UP = /\b(?:such|these|this)\s(?:settings?|models?|scales?|regimes?)\b/i;

/** The size as the text writes it, with the name that it is part of, and with `parameters` where no number says it. */
function evidence(text: string, mention: SizeMention): string {
  const [name = ''] = NAME_BEFORE.exec(before(text, mention, 42)) ?? [];
  const [noun = ''] = (mention.kind !== 'count' && PARAMETERS_AFTER.exec(after(text, mention, 30))) || [];
  return text.slice(mention.start - name.length, mention.end + noun.length).trim();
}

const NAME_BEFORE = /(?:\p{Lu}[\p{L}\d.+]{0,20}\s(?=\d{1,2}-$))?[\p{L}\d][\p{L}\d.+-]{0,40}-$/u;
const PARAMETERS_AFTER = /^[\s-](?:scale[\s-]|level[\s-]|of\s)?param(?:eter)?s?\b/i;

/** One parameter for each distinct value and, where the text names models of that size, for each name. */
function merged(sizes: readonly Size[]): { parameters: Parameter[]; unsure: string[] } {
  const parameters: Parameter[] = [];
  const unsure: string[] = [];
  const groups = Map.groupBy(sizes, ({ mention }) => `${mention.kind}:${mention.value}`);
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const role = roleOf(group);
    const { kind, value } = first.mention;
    for (const { name, text } of named(group)) parameters.push({ [kind]: value, ...(name && { name }), text, role });
    if (group.every((size) => size.likely)) unsure.push(`“${first.text}” may not count parameters.`);
    if (group.every((size) => size.reading.weight === 1)) {
      unsure.push(`“${first.text}” is read as ${role} from context alone.`);
    } else if (isTorn(group)) {
      unsure.push(`“${first.text}” is both used and compared with; it is read as ${role}.`);
    }
  }
  return { parameters, unsure };
}

/** Of the mentions of a size one for each name; the first if none has one. */
function named(group: readonly Size[]): readonly Size[] {
  const first = [...Map.groupBy(group, ({ name }) => name?.toLowerCase()).values()].flatMap((same) => same.slice(0, 1));
  const withName = first.filter(({ name }) => name !== undefined);
  return withName.length > 0 ? withName : group.slice(0, 1);
}

/** The paper's own work wins; else what the mentions of a size say together. */
function roleOf(group: readonly Size[]): Role {
  const total = (role: Role) =>
    group.reduce((sum, { reading }) => sum + (reading.role === role ? reading.weight : 0), 0);
  if (group.some(({ reading }) => reading.role === 'own' && reading.weight === 3)) return 'own';
  return total('own') >= total('compared') ? 'own' : 'compared';
}

/** Whether mentions of a size speak for both roles, and none names the paper's own work. */
function isTorn(group: readonly Size[]): boolean {
  const roles = new Set(group.filter(({ reading }) => reading.weight === 2).map(({ reading }) => reading.role));
  return roles.size > 1 && group.every(({ reading }) => reading.weight < 3);
}
