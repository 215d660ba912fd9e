import type { PassageText } from '../passage/passage.ts';
import { countedAfter, namesModel, namesOther } from './counted-nouns.ts';
import { after, before, type SizeMention } from './mention.ts';
import { modelName } from './model-name.ts';

/** Whether a number counts parameters; `likely` where only the kind of paper says so. */
export type SizeReading = 'yes' | 'likely' | 'no';

/**
 * Decides which numbers count parameters: by the noun that follows, the name that they are part of, the words before,
 * and the other members of their list (`1B and 3B parameter models`).
 * @param text the text that the mentions were found in
 * @param mentions in order of appearance
 * @param aboutModels whether the paper is about models that are commonly told apart by size, so that a bare `7B` is one
 * @returns one reading per mention
 */
export function sizeReadings(text: PassageText, mentions: readonly SizeMention[], aboutModels: boolean): SizeReading[] {
  const readings = mentions.map((mention) => readingAlone(text, mention, aboutModels));
  for (let index = mentions.length - 2; index >= 0; index--) {
    const [mention, next] = [mentions[index], mentions[index + 1]];
    if (mention && next && sameList(text.masked, mention, next)) readings[index] ??= readings[index + 1];
  }
  for (let index = 1; index < mentions.length; index++) {
    const [previous, mention] = [mentions[index - 1], mentions[index]];
    if (!previous || !mention || mention.unit !== previous.unit) continue;
    if (sameList(text.masked, previous, mention)) readings[index] ??= readings[index - 1];
  }
  const all = readings.map((reading, index) => reading ?? byUnit(text.text, mentions[index], aboutModels));
  // `350M, 7B, and 13B`
  for (let index = mentions.length - 2; index >= 0; index--) {
    const [mention, next] = [mentions[index], mentions[index + 1]];
    if (readings[index] || mention?.unit !== 'M' || !next || all[index + 1] !== 'likely') continue;
    if (sameList(text.masked, mention, next)) all[index] = 'likely';
  }
  return all;
}

/** A capital B that no noun claims is a model size where models are the subject; every other unit needs evidence. */
function byUnit(text: string, mention: SizeMention | undefined, aboutModels: boolean): SizeReading {
  return mention?.unit === 'B' && aboutModels && /\dB/.test(text.slice(mention.start, mention.end)) ? 'likely' : 'no';
}

/** What the words around one mention say; undefined where they say nothing. */
function readingAlone(text: PassageText, mention: SizeMention, aboutModels: boolean): SizeReading | undefined {
  const [lead, rest] = [before(text.masked, mention, 120), after(text.masked, mention, 110)];
  if (NEVER_BEFORE.test(lead) || NEVER_AFTER.test(rest) || isDifference(lead, rest)) return 'no';
  if (text.text.startsWith('802.11', mention.start)) return 'no';
  // `Foo-8B-1M` reads a million tokens.
  if (mention.unit !== 'B' && /\d[Bb]-(?:\p{Lu}\p{L}{1,12}-)?$/u.test(lead)) return 'no';
  if (mention.kind === 'order' && /\bwithout\s\w{3,12}ing\s(?:the\s)?$/.test(lead)) return 'no';
  const counted = countedAfter(text, mention.end);
  if (counted === 'parameters') return 'yes';
  if (mention.unit === 'none' || counted === 'other') return 'no';
  if (mention.unit === 'word' && /^-\p{L}/u.test(rest) && !SCALE_AFTER.test(rest)) return 'no';
  const name = modelName(text, mention, aboutModels);
  if (name === 'data') return 'no';
  if (parametersBefore(text, mention.start, lead)) return 'yes';
  if (mention.unit === 'K') return 'no';
  if (counted === 'model' || name === 'model') return 'yes';
  if (mention.unit === 'word') return undefined;
  if ((mention.unit === 'B' || mention.unit === 'T') && aboutModels && SCALE_AFTER.test(rest)) return 'yes';
  if (DATA_BEFORE.test(lead) || (/\bmodels?\son\s$/i.test(lead) && /\btokens?\b/i.test(lead + rest))) return 'no';
  if (aboutModels && DESCRIBED_BEFORE.test(lead) && /^[),;]/.test(rest)) return 'yes';
  return mention.unit === 'B' && namesModel(text, mention.start - 40, mention.start) ? 'yes' : undefined;
}

/** `our smallest model (135M)`, `small (125M), medium (335M)`. */
const DESCRIBED_BEFORE =
  /\b(?:tiny|nano|small|base|medium|large|huge|giant|mini|lite|xl|models?|LLMs?|variants?|networks?|encoders?|decoders?|transformers?)\s?\(~?$/i;
const SCALE_AFTER = /^-(?:scale|level|class|size|sized|model|param)/i;
// `30B-A3B` names what is active of the 30B; the size of the model is the whole. `Theorem 2B` is one of several.
const NEVER_BEFORE =
  /(?:[$€£¥]\s?|\b(?:USD|Figure|Fig\.?|Table|Type|Phase|Stage|Section|Appendix|Part|Grade|Tier|Track|Subtask|Level|Group|Class|Theorem|Lemma|Proposition|Corollary|Definition|Equation|Eq\.?|Question|Experiment|Scenario|Study|Problem|Algorithm|Line|Step)\s|-A)$/;
const NEVER_AFTER = /^(?:\s?%|[x×]\s|\s?\^|\/s\b|\s?fps\b|\s(?:fewer|less|more)\b)/;

/** How much less or more there is: `reduces parameters by over 100 million`, `saves 3 million parameters`. */
function isDifference(lead: string, rest: string): boolean {
  return (
    CHANGED_BY.test(lead) ||
    (TAKEN_AWAY.test(lead) && /^\s?(?:of\s(?:the|its)\s)?param(?:eter)?s\b(?!\s?models?)/i.test(rest))
  );
}

const NEARLY = String.raw`\s(?:about|around|over|nearly|up\sto|roughly|approximately|only|almost|more\sthan|at\sleast|~|≈)?\s?`;
const CHANGED_BY = new RegExp(
  String.raw`\b(?:reduc|decreas|cut|shr[aiu]nk|lower|increas|compress|prun|slim|trim)\w{0,6}\b[^.;]{0,70}\bby${NEARLY}(?:a\s)?$`,
  'i',
);
const TAKEN_AWAY = new RegExp(String.raw`\b(?:remov|sav|eliminat|discard|drop|prun)\w{0,5}${NEARLY}$`, 'i');

/** Data that a number right after a preposition measures: `trained on 300B`, `a corpus of 1.2B`. */
const DATA_BEFORE =
  /\b(?:datasets?|corpus|corpora|data|trained|training|pre-?trained|pretraining|collection|tokens?|context\s\w{1,10}|sequences?)\s?(?:\(|\b(?:of|on|over|with|using|containing|comprising|totaling|up\sto|from|to))\s?(?:about|around|approximately|nearly|only|more\sthan|~|≈|>)?\s?$/i;

const SIZE_NAMED =
  /.*\b(?:param(?:eter)?s?\b|model[\s-](?:sizes?|scales?)\b|(?:models?|LLMs?|LMs?|networks?)\s(?:ranging|scaling|spanning|varying|from|of\ssizes?|sizes?|up\sto|with\sup\sto)\b|(?<!\b(?:context|window|batch|data|dataset|sample|vocabulary|image|input|sequence)\s)\bsizes?\s?(?:of\b|from\b|ranging\b|\(|:|are\b|is\b)|\bsized\b)/i;

/** Whether the words that lead up to a number name parameters or a model size, with no other noun in between. */
function parametersBefore(text: PassageText, start: number, lead: string): boolean {
  const clause = lead.slice(Math.max(lead.lastIndexOf('. '), lead.lastIndexOf(';')) + 1).slice(-70);
  const named = SIZE_NAMED.exec(clause);
  if (!named) return false;
  const between = clause.slice(named[0].length);
  return !namesOther(text, start - between.length, start) && !/\d\s?[%x×]/.test(between);
}

/** Whether nothing but a connector stands between two mentions. */
function sameList(text: string, first: SizeMention, second: SizeMention): boolean {
  if (second.start < first.end) return true;
  const between = text.slice(first.end, second.start);
  return between.length < 48 && CONNECTOR.test(between);
}

const CONNECTOR =
  /^(?:[\s-]?(?:param(?:eter)?s?|models?))?[\s\-–—/,&~+()]{0,4}(?:(?:and|or|to|up\sto|vs\.?|versus|through|as\swell\sas|→)[\s~]{1,2}(?:even\s|the\s|a\s)?)?(?:[\p{L}\d][\p{L}\d.+-]{0,30}[-\s])?$/u;
