/** What limits a size that is asked for; `~` is nearly that size. */
export type Bound = '<' | '≤' | '>' | '≥' | '~';

/** How a bound is said before a size, in lower case with a space after each word. */
const BEFORE: readonly (readonly [Bound, string])[] = [
  ['<', '(?:less|fewer|smaller|lower) than|under|below|beneath|sub'],
  ['≤', 'up to|at most|(?:a )?max(?:imum)?(?: of)?|not exceeding'],
  ['>', '(?:more|larger|bigger|greater|higher) than|over|above|beyond|exceeding'],
  ['≥', 'at least|(?:a )?min(?:imum)?(?: of)?|upwards of'],
  ['~', 'around|about|roughly|approximately|approx|circa|nearly|almost|close to'],
];
const PATTERN = new RegExp(
  `^(?:(?:just|well|far|slightly) )?(?:(no|not) )?(?:${BEFORE.map(([, words]) => `(${words})`).join('|')}) `,
);
/** “no more than” is “at most”. */
const OPPOSITE = { '<': '≥', '>': '≤', '≤': '>', '≥': '<', '~': '~' } as const satisfies Record<Bound, Bound>;

/** “or more” may begin something else: “7B or more efficient”. */
const AFTER =
  /^(?:(?:or|and) (above|over|up|upwards|larger|bigger)|(?:or|and) (below|under|down|smaller)|or (more|greater|higher)(?! \w+(?:al|ble|ent|ful|ive|ous|ed|ing)\b)|or (?:less|fewer|lower)(?! \w+(?:al|ble|ent|ful|ive|ous|ed|ing)\b)|(at least|minimum|min)|(or so)|(?:at most|maximum|max))(?= |$)/;

interface Said {
  readonly bound: Bound;
  /** How many words say it. */
  readonly words: number;
}

/** @returns the bound that the words from a place on begin with */
export function boundBefore(words: readonly string[], at: number): Said | undefined {
  const [text = '', not, ...said] = PATTERN.exec(`${words.slice(at, at + 5).join(' ')} `) ?? [];
  const [bound] = BEFORE[said.findIndex(Boolean)] ?? [];
  return bound && { bound: not ? OPPOSITE[bound] : bound, words: text.trim().split(' ').length };
}

/** @returns the bound that is said after a size: “7B or more” */
export function boundAfter(words: readonly string[], at: number): Said | undefined {
  const [text, above, , more, least, so] = AFTER.exec(words.slice(at, at + 3).join(' ')) ?? [];
  return text === undefined
    ? undefined
    : { bound: so ? '~' : (above ?? more ?? least) ? '≥' : '≤', words: text.split(' ').length };
}
