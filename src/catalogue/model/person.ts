/** A name as CSL-JSON has it: in parts, or whole where it has none. */
export interface Person {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly literal?: string;
}

/** Names of groups are not turned around. */
const GROUP = /\b(?:team|group|consortium|collaboration|community|project|initiative|labs?|inc\.?|university)\b/i;
const SUFFIX = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;
/** Particles that are written with a capital in some countries. */
const CAPITAL_PARTICLE = /^(?:De|Del|Della|Di|Du|El|Al|La|Le)$/;

/**
 * Parts a name as BibTeX does: the family name begins with the first word in lower case, or is the last word.
 * @param name as it is printed, such as `Ludwig van Beethoven` or `Beethoven, Ludwig van`
 * @see https://tug.ctan.org/info/bibtex/tamethebeast/ttb_en.pdf section 11
 */
export function person(name: string): Person {
  const plain = oneSpaced(name.replace(/[{}]/g, '')) || oneSpaced(name);
  const [before = '', after, ...rest] = plain.split(/\s*,\s*/);
  if (after && rest.length === 0 && !SUFFIX.test(after)) return { family: before, given: after };
  const words = plain.replaceAll(',', '').split(' ');
  if (words.length === 1 || GROUP.test(plain)) return { literal: plain };
  const last = words.at(-1) ?? '';
  const suffix = SUFFIX.test(last) && words.length > 2 ? words.pop() : undefined;
  const start = familyStart(words);
  return {
    family: words.slice(start).join(' '),
    given: words.slice(0, start).join(' '),
    ...(suffix && { suffix }),
  };
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function familyStart(words: readonly string[]): number {
  const end = words.length - 1;
  const particle = words.findIndex((word, place) => place > 0 && place < end && /^\p{Ll}/u.test(word));
  if (particle > 0) return particle;
  return end > 1 && CAPITAL_PARTICLE.test(words[end - 1] ?? '') ? end - 1 : end;
}
