import type { PassageText } from '../passage/passage.ts';
import { anyOf } from '../passage/phrase-pattern.ts';
import { countedAfter, namesModel } from './counted-nouns.ts';
import { before, type SizeMention } from './mention.ts';

/**
 * Reads the name that a number is part of: `OPT-175B`, `PaLM 540B`, `Llama-2 (7B` are models, `YFCC100M` is data.
 * @param text the text that the mention was found in
 * @param mention a number with a unit
 * @param aboutModels whether models are the paper's subject
 * @returns undefined where there is no name, or one that does not tell
 */
export function modelName(text: PassageText, mention: SizeMention, aboutModels: boolean): 'model' | 'data' | undefined {
  const lead = before(text.masked, mention, 60);
  const attached = ATTACHED.exec(lead)?.[0];
  const name = attached ?? APART.exec(lead)?.[0];
  if (!name) return undefined;
  if (DATA_NAME.test(name.replace(/[-_\s(]+$/, ''))) return 'data';
  if (mention.unit === 'word' || mention.unit === 'K') return undefined;
  // Short names that run into the letter are methods, robots and data (`L2B`, `M4M`, `LM1B`), longer ones models.
  const isGlued = attached !== undefined && !/[-_]$/.test(attached);
  if (isGlued && (mention.unit === 'T' || !/\p{L}{3}$/u.test(attached))) return 'data';
  if (attached && isCalledData(text.text, mention, name)) return 'data';
  const next = countedAfter(text, mention.end);
  if (next === 'model' || next === 'parameters') return 'model';
  const capital = text.text.slice(mention.start, mention.end).includes(mention.unit);
  const like = namesModel(text, mention.start - name.length, mention.start);
  if (attached === undefined) return (mention.unit === 'B' && capital) || like ? 'model' : undefined;
  if (like) return 'model';
  if (isGlued) return mention.unit === 'B' && aboutModels && /\p{L}{5}$/u.test(attached) ? 'model' : 'data';
  if (mention.unit === 'B') {
    // `KTH-TIPS-2b` is the second of several.
    if (!capital && mention.value < 1e10 && mention.value % 1e9 === 0) return 'data';
    return aboutModels || !nearData(text.masked, mention) ? 'model' : undefined;
  }
  // Data of a few million is named so (`Amazon-3M`), models seldom are.
  const isLarge = mention.unit === 'M' && mention.value >= LEAST_OF_NAMED;
  return isLarge && aboutModels && !nearData(text.masked, mention) ? 'model' : 'data';
}

/** Models that are named by fewer parameters are few. */
const LEAST_OF_NAMED = 1e7;

const ATTACHED = /[\p{L}\d][\p{L}\d.+_-]{0,40}$/u;
const APART =
  /(?<=[\p{L}\d,.:;(“"'/]\s|[(“"']|^)(?:\p{Lu}[\p{L}\d.+-]{0,40}|\p{Ll}{2,12}-\d[\p{L}\d.+-]{0,30})\s\(?(?:\d(?:\.\d{1,2})?\s)?$/u;

/** Whether the words near a name speak of data. */
function nearData(text: string, mention: SizeMention): boolean {
  return DATA.test(text.slice(Math.max(0, mention.start - 80), mention.end + 60));
}

/** Whether a text says anywhere that what bears this name is data: `Foo-1B, a large robotics dataset`. */
function isCalledData(text: string, { start, end }: SizeMention, name: string): boolean {
  const whole = name + text.slice(start, end);
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + whole.length)) {
    if (CALLED_DATA.test(text.slice(at + whole.length, at + whole.length + 110))) return true;
  }
  return false;
}

const CALLED_DATA =
  /^(?:\s|\)?(?:,|\sis|:)\san?\s(?:(?!models?\b|LLM|network|trained|transformer|agent|policy)[^.;,]){0,80}?\b)(?:data(?:set)?s?|corpus|corpora|benchmark|collection)\b/i;

const DATA = /\b(?:data(?:sets?|bases?)?|corp(?:us|ora)|benchmarks?|images?|pairs?|collection|annotat\w{2,4})\b/i;

/** Data sets and collections that are named by how much they hold, and words that such names end in. */
const DATA_NAME = new RegExp(
  String.raw`${anyOf(String.raw`
    ImageNet | TinyImages | LAION\d? | YFCC | JFT | COYO | CIFAR | CC | ^SA | SBU | WebVid | HowTo | VILA | InternVid | ACAV
    Amazon | ^LM | WebLI | DataComp | Pajama | RefinedWeb | FineWeb | Dolma | OpenWebMath | Pile | Stack | C4 | Places | Kinetics | AudioSet
    MARCO | ^Deep | SIFT | BIGANN | SPACEV | Wiki\w{0,10} | Criteo | MovieLens | ^ML | Objaverse\w{0,3} | YouTube | YT | Celeb
    Clothing | Corpus | Dataset | Bench | Data | Web | Text | Pairs? | Captions? | Books\w? | Emails? | News`)}$`,
  'i',
);
