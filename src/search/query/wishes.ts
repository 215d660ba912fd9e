import { QUERY_STOP_WORDS } from '../../catalogue/text/stop-words.ts';
import { parseFacetValues, type Vocabulary } from './facet-values.ts';
import type { Range } from './range.ts';
import type { Wish } from './size-wish.ts';

export const RELEASES = ['code', 'models', 'data'] as const;
type Release = (typeof RELEASES)[number];

const PUBLIC = '(?:open|open-source|open-sourced|public|publicly available|released|available)';
const SAID = '(?:is |are )?(?:released|available|public|publicly available|open-sourced|open-source)';
const END = '(?= (?:and|for|in|on|since|from|before|after|until|that|under|over|with|at|of) |,| *$)';
const NAMES: Readonly<Record<Release, string>> = {
  code: '(?:source )?code|implementations?',
  models: '(?:model )?weights|models?|checkpoints',
  data: 'data|datasets?|data sets?',
};

/** How a release is asked for, between spaces. “with models” says too little, “trained with code” something else. */
const PATTERNS: Readonly<Record<Release, readonly RegExp[]>> = {
  code: patterns('code', `open source (?:code|implementations?)|(?<!ed |training )with (?:${NAMES.code})`),
  models: patterns('models', '(?:with )?open[- ]weights?(?= )(?! (?:of|decay))|with (?:model )?weights'),
  data: patterns('data', `(?<!ed |training )with (?:${NAMES.data})`),
};

function patterns(kind: Release, others: string): readonly RegExp[] {
  const names = NAMES[kind];
  const sure = kind === 'models' ? 'released|publicly available' : PUBLIC;
  return [
    new RegExp(`(?<= )(?:with |and )?(?:an? |their |its )?(?:${names}) ${SAID}${END}`),
    new RegExp(`(?<= )(?:with |and )?(?:an? )?(?:${sure}) (?:${names})${END}`),
    new RegExp(`(?<= )(?:${others})(?:(?<=open[- ]weights?)|${END})`),
  ];
}

/** @returns a wish for papers with code, models or data */
export function releaseWish(words: readonly string[], kind: Release, vocabulary: Vocabulary): Wish | undefined {
  const text = ` ${words.join(' ')} `;
  const match = PATTERNS[kind].map((pattern) => pattern.exec(text)).find((found) => found !== null);
  const values = parseFacetValues(kind, 'yes', vocabulary);
  if (!match || 'mistake' in values) return undefined;
  return {
    label: `${kind}:yes`,
    words: placesOf(text, match.index, match[0]),
    apply: (state) => ({ ...state, facets: { ...state.facets, [kind]: values } }),
  };
}

const YEAR = '((?:19|20)\\d\\d)';
const YEARS: readonly (readonly [RegExp, (first: number, last: number) => Range])[] = [
  [new RegExp(`(?<= )(?:published )?(?:between|from) ${YEAR} (?:and|to) ${YEAR}(?= )`), (from, to) => ({ from, to })],
  [new RegExp(`(?<= )from ${YEAR} (?:on|onwards?)(?= )`), (from) => ({ from })],
  [new RegExp(`(?<= )(?:published )?since ${YEAR}(?= )`), (from) => ({ from })],
  [new RegExp(`(?<= )(?:published )?after ${YEAR}(?= )`), (after) => ({ from: after + 1 })],
  [new RegExp(`(?<= )(?:published )?before ${YEAR}(?= )`), (before) => ({ to: before - 1 })],
  [new RegExp(`(?<= )(?:published )?(?:until|up to) ${YEAR}(?= )`), (to) => ({ to })],
  [new RegExp(`(?<= )(?:published )?(?:in|from) ${YEAR}(?= )`), (year) => ({ from: year, to: year })],
];

/** @returns a wish for papers of a year or of some years */
export function yearWish(words: readonly string[]): Wish | undefined {
  const text = ` ${words.join(' ')} `;
  for (const [pattern, range] of YEARS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const years = range(Number(match[1]), Number(match[2]));
    if (years.from !== undefined && years.to !== undefined && years.from > years.to) return undefined;
    const { from, to } = years;
    return {
      label: `year:${from === to ? String(from) : `${from ?? ''}..${to ?? ''}`}`,
      words: placesOf(text, match.index, match[0]),
      apply: (state) => ({ ...state, years }),
    };
  }
  return undefined;
}

/**
 * @param taken places of words that are another wish
 * @returns a wish for a task area, where nothing else is left that says what the papers are on; and only for the area's own
 *   name, as a part of a name such as “privacy” says more than the area
 */
export function areaWish(
  words: readonly string[],
  taken: ReadonlySet<number>,
  vocabulary: Vocabulary,
): Wish | undefined {
  const left = words.flatMap((word, at) => (taken.has(at) ? [] : [{ word, at }]));
  const telling = left.filter(({ word }) => !isGeneric(word));
  const name = nameOf(telling.map(({ word }) => word).join(' '));
  const areas = (vocabulary.area ?? []).filter(({ id, label }) => {
    const whole = nameOf(label);
    const own = nameOf(id);
    return name !== '' && (name === whole || (name === own && ` ${whole} `.includes(` ${own} `)));
  });
  const [area] = areas;
  if (!area || areas.length > 1) return undefined;
  return {
    label: `area:${area.id}`,
    words: left
      .filter(({ word, at }) => telling.some((own) => own.at === at) || QUERY_STOP_WORDS.has(word))
      .map(({ at }) => at),
    apply: (state) => ({ ...state, facets: { ...state.facets, area: [area.id] } }),
  };
}

/** @returns whether a word says only that papers or models are looked for */
export function isGeneric(word: string): boolean {
  return QUERY_STOP_WORDS.has(word) || /^(?:models?|papers?|llms?|lms?|articles?|works?)$/.test(word);
}

/** `Dialogue & agents`, `dialogue and agents` and `dialogue-agents` are one name. */
function nameOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word !== 'and').join(' ');
}

/** Which words of a text, with one space before each, a part of it is. */
function placesOf(text: string, start: number, part: string): readonly number[] {
  const before = text.slice(0, start).split(' ').length - 2;
  return part
    .trim()
    .split(' ')
    .map((_, index) => before + index);
}
