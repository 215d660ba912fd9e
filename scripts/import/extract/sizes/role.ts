import { UNIT_LETTERS } from '../../../../src/catalogue/model/number-units.ts';
import type { Role } from '../../../../src/catalogue/model/paper.ts';
import { CREATE } from '../passage/own-work.ts';
import { anyOf } from '../passage/phrase-pattern.ts';
import { comparedAfter, comparedAt } from './comparison.ts';
import type { SizeMention } from './mention.ts';

/** A role with how much the words say so: 3 names the paper's own work, 2 is a cue in the sentence, 1 a default. */
export interface RoleReading {
  readonly role: Role;
  readonly weight: 1 | 2 | 3;
}

/** Where a size stands in its paper. */
export interface RolePlace {
  readonly inTitle: boolean;
  /** What stands before and after the size in its sentence, a few hundred characters at most. */
  readonly before: string;
  readonly after: string;
  /** Whether the sentence tells what others did. */
  readonly background: boolean;
  /** Whether the sentence speaks of the paper's own work. */
  readonly ofItself: boolean;
  readonly kind: SizeMention['kind'];
  /** Names that the paper gives its own work. */
  readonly ownNames: readonly string[];
  /** Whether the next sentence takes the size up (`in such settings`). */
  readonly takenUp: boolean;
}

/**
 * Reads whether a size is the paper's own or one that it is compared with.
 * @returns `compared` for the object of a comparison (`outperforms X-70B`) and for background; `own` otherwise
 */
export function sizeRole(place: RolePlace): RoleReading {
  const { before, after } = place;
  if (FORMER.test(before)) return { role: 'compared', weight: 2 };
  if (hasOwnName(place, before) || AMONG_BEFORE.test(before)) return { role: 'own', weight: 3 };
  const compared = comparedAt(before, after, place.kind === 'below' || place.kind === 'atMost');
  const base = place.background ? -1 : (BASE_BEFORE.exec(before)?.index ?? -1);
  if (base > compared) return { role: 'own', weight: 3 };
  if (compared >= 0 || comparedAfter(after)) return { role: 'compared', weight: 2 };
  if (place.inTitle) return { role: 'own', weight: 3 };
  if (place.background) {
    return { role: place.takenUp || isProblem(before, after) ? 'own' : 'compared', weight: 1 };
  }
  if (place.kind === 'order' && FUTURE.test(before)) return { role: 'compared', weight: 1 };
  return { role: 'own', weight: place.ofItself ? 2 : 1 };
}

/** Whether the size stands in, or right after, a name that the paper gives its own work: `MobileLLM 125M/350M`. */
function hasOwnName(place: RolePlace, before: string): boolean {
  const lead = before.slice(-70).replace(SIZES_BEFORE, '');
  const attached = /[\p{L}\d.+-]{1,40}-$/u.exec(lead)?.[0];
  const words = /(?:[\p{L}\d.+-]{1,40}\s){1,3}\(?$/u.exec(lead)?.[0].trim().split(/\s+/) ?? [];
  const names = attached ? [attached] : words.map((_, index) => words.slice(index).join(' '));
  return names.some((name) => place.ownNames.some((own) => isNamed(name, own)));
}

/** Whether a name is another one or a variant of it: `Zephyr-7B` is with `Zephyr`, `Qwen2.5` is not with `Qwen2`. */
function isNamed(name: string, own: string): boolean {
  return name.startsWith(own) && !/^(?:[\p{L}\d]|\.\d)|\s\p{Ll}/u.test(name.slice(own.length));
}

const SIZES_BEFORE = new RegExp(
  String.raw`(?:\d{1,4}(?:\.\d{1,3})?\s?[${UNIT_LETTERS}][\s,/&-]{1,2}(?:and\s|or\s)?){1,6}$`,
);

/** What the paper trains, runs, builds on or calls its own. */
const BASE_BEFORE = new RegExp(
  String.raw`\b${anyOf(String.raw`
    base models? | backbones? | based on | built (?:up)?on | building on | initiali[sz]ed (?:from|with) | applied to
    (?:continual(?:ly)? |continue[ds]? )?(?:pre-?|post-?)?train(?:s|ing)? | fine-?tun(?:e|es|ing)
    (?:we|was|were|is|are) (?:fine-?tuned|(?:pre-?|post-?)?trained) | appl(?:y|ying) \w{0,12} ?to
    distill(?:ed|ing)? (?:from|into) | compress(?:es|ing)? | quanti[sz](?:e|es|ing) | prun(?:e|es|ing)
    equip(?:s|ped|ping)? | our | (?:largest|smallest|biggest|flagship|final|result(?:ing|ant)) (?:model|variant|version)
    we (?:${CREATE}|open-source|scale|obtain)`)}[,:]?\s(?:[\w.+/()-]{1,24},?\s){0,5}?[^\s.;,]{0,40}$`,
  'i',
);

/** An earlier version, which bears the name of the new one. */
const FORMER = /\b(?:predecessors?|forerunners?)\b[^.;]{0,40}$/i;

/** A record within a class of sizes: `state of the art among 7B models`. */
const AMONG_BEFORE =
  /\b(?:state-of-the-art|state\sof\sthe\sart|SOTA|best|strongest|leading|record|highest|superior)\b[^.;]{0,60}\b(?:among|amongst|for|across|within|of\sall)\s(?:all\s|the\s|open\s|open-source\s|other\s)?[^.;,\s]{0,16}\s?$/i;

/** A difficulty with models of a size, which papers open with when they go on to solve it for them. */
function isProblem(before: string, after: string): boolean {
  return (DIFFICULTY.test(before) || DIFFICULTY.test(after)) && ACTIVITY.test(before);
}

const DIFFICULTY = new RegExp(
  String.raw`\b${anyOf(String.raw`
    challeng\w{1,4} | constrained | limited by | expensive | costly | prohibitive\w{0,2} | difficult | infeasible
    impractical | bottleneck\w{0,2} | hinder\w{0,3} | requires? | demands?`)}\b`,
  'i',
);
const ACTIVITY = new RegExp(
  String.raw`\b${anyOf(String.raw`
    application to | applying \w{0,12} ?to | training | fine-?tuning | serving | deploying | deployment of
    inference (?:of|for|with|on) | compressing | quantizing | pruning | running | hosting | editing | scaling`)}\s(?:[\w-]{1,16}\s){0,3}[^\s.;,]{0,30}$`,
  'i',
);

const FUTURE = /\b(?:future|opening\sthe\sdoor|open(?:s|ing)?\sup|pave[sd]?\sthe\sway|paving)\b/i;
