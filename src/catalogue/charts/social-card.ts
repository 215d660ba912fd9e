import type { Parameter } from '../model/paper.ts';
import { formatSize, ownSizes } from '../model/scale.ts';
import { SIZE_TICKS } from './size-axis.ts';
import { sizeMarks } from './size-marks.ts';

/** The size that sites which show a picture of a link ask for, in pixels. https://ogp.me */
export const SOCIAL_CARD = { width: 1200, height: 630 } as const;

/** A part of the picture, as satori takes it: an element of HTML or SVG with a subset of CSS. */
export interface SocialCardNode {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

export interface SocialCardFacts {
  readonly title: string;
  readonly parameters: readonly Parameter[];
  /** Names of its task areas. */
  readonly areas: readonly string[];
  /** Name of the site. */
  readonly site: string;
}

/** Colours of the site that a card is painted with, by their names in its style sheet. */
export const SOCIAL_CARD_COLORS = ['paper', 'ink', 'quiet', 'line-strong', 'accent'] as const;
export type SocialCardColors = Readonly<Record<(typeof SOCIAL_CARD_COLORS)[number], string>>;

/** What a card is drawn with. */
export interface SocialCardTools {
  readonly colors: SocialCardColors;
  /** Whether the fonts have a character. */
  readonly covers: (character: string) => boolean;
}

const EDGE = 68;
const WIDTH = SOCIAL_CARD.width - 2 * EDGE;
/** Own sizes that are named; the strip shows all of them. */
const NAMED = 7;

/**
 * @param facts what a card shows
 * @param tools what it is drawn with
 * @returns the picture of a paper: its title, its sizes in words and on the axis, its areas. Characters that the fonts
 *   lack are left out, and a title that would lose most of its letters is left out as a whole
 */
export function socialCardPicture(facts: SocialCardFacts, { colors, covers }: SocialCardTools): SocialCardNode {
  const title = readable(facts.title, covers);
  const site = readable(facts.site, covers);
  const areas = facts.areas.map((label) => readable(label, covers)).filter(Boolean);
  return box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: SOCIAL_CARD.width,
      height: SOCIAL_CARD.height,
      boxSizing: 'border-box',
      padding: `44px ${EDGE}px 48px`,
      background: colors.paper,
      color: colors.ink,
      borderTop: `16px solid ${colors.accent}`,
    },
    box(
      { flexDirection: 'column' },
      box({ color: colors.accent, fontSize: title ? 30 : 84, fontWeight: 600, marginBottom: 18 }, site),
      title && heading(title),
    ),
    box(
      { flexDirection: 'column' },
      sizes(facts.parameters, colors),
      strip(facts.parameters, colors),
      chips(areas, colors),
    ),
  );
}

function heading(title: string): SocialCardNode {
  const [fontSize, lineClamp] = title.length <= 45 ? [68, 3] : title.length <= 85 ? [58, 3] : [48, 4];
  const style = { display: 'block', fontSize, lineClamp, fontWeight: 600, lineHeight: 1.14, wordBreak: 'break-word' };
  return { type: 'div', props: { style, children: title } };
}

function sizes(parameters: readonly Parameter[], colors: SocialCardColors): SocialCardNode {
  const own = ownSizes(parameters);
  const names = [...new Set(own.map(formatSize))];
  const more = names.length - NAMED;
  const text = [...names.slice(0, NAMED), more > 0 && `and ${more} more`].filter(Boolean).join(' · ');
  const style = text ? { color: colors.accent, fontWeight: 600 } : { color: colors.quiet };
  return box({ ...style, fontSize: 34, marginBottom: 6 }, text || 'Scale not stated');
}

/** The strip of the pages, large: a mark of 13 px around a line 20 px down. */
function strip(parameters: readonly Parameter[], colors: SocialCardColors): SocialCardNode {
  const x = (place: number) => 14 + Math.round(place * (WIDTH - 28));
  const line = { stroke: colors['line-strong'], strokeWidth: 2, fill: 'none' };
  const ticks = SIZE_TICKS.map(({ at, label }) => `M${x(at)} ${label ? 28 : 32}V${label ? 50 : 46}`).join('');
  const marks = sizeMarks(parameters).map(({ from, to, kind, role }) => {
    const look =
      role === 'own' ? { fill: colors.accent, stroke: colors.paper } : { fill: colors.paper, stroke: colors.quiet };
    const shape =
      kind === 'bar'
        ? { x: x(from), y: 11, width: x(to) - x(from), height: 18, rx: 9 }
        : { cx: x(from), cy: 20, r: 12 };
    return { type: kind === 'bar' ? 'rect' : 'circle', props: { ...shape, ...look, strokeWidth: 3 } };
  });
  const drawing = {
    type: 'svg',
    props: {
      width: WIDTH,
      height: 52,
      viewBox: `0 0 ${WIDTH} 52`,
      children: [{ type: 'path', props: { d: `M14 39H${WIDTH - 14}${ticks}`, ...line } }, ...marks],
    },
  };
  const names = SIZE_TICKS.filter(({ label }) => label).map(({ at, label }) =>
    box({ position: 'absolute', left: x(at) - 40, top: 50, width: 80, justifyContent: 'center' }, label),
  );
  return box({ position: 'relative', height: 84, color: colors.quiet, fontSize: 22 }, drawing, ...names);
}

function chips(areas: readonly string[], colors: SocialCardColors): SocialCardNode {
  const style = {
    border: `2px solid ${colors['line-strong']}`,
    borderRadius: 99,
    padding: '4px 22px 7px',
    marginRight: 14,
  };
  return box(
    { height: 50, marginTop: 14, color: colors.quiet, fontSize: 26 },
    ...areas.map((label) => box(style, label)),
  );
}

function box(
  style: Readonly<Record<string, unknown>>,
  ...children: readonly (SocialCardNode | string)[]
): SocialCardNode {
  const shown = children.filter((child) => child !== '');
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: shown } };
}

function readable(text: string, covers: (character: string) => boolean): string {
  const whole = text.normalize('NFC');
  const kept = Array.from(whole)
    .filter((character) => !/\p{C}/u.test(character) && covers(character))
    .join('');
  const letters = (part: string) => part.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters(kept) * 2 > letters(whole) ? kept.replace(/\s+/g, ' ').trim() : '';
}
