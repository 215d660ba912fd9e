import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import {
  SOCIAL_CARD,
  SOCIAL_CARD_COLORS,
  socialCardPicture,
  type SocialCardFacts,
} from '../catalogue/charts/social-card.ts';
import { lightColors } from './light-colors.ts';

const MODULES = path.resolve('node_modules');
const STYLES = path.resolve('src/styles/tokens.css');
const FONT = path.join(MODULES, '@fontsource/source-serif-4');
const CACHE = path.join(MODULES, '.cache/paperscale/cards');

/** What the font is cut into: one file of each for every weight. */
const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'] as const;
const WEIGHTS = [400, 600] as const;

let tools: ReturnType<typeof loadTools> | undefined;

/**
 * @param facts what the card shows
 * @returns a PNG of 1200 by 630 pixels, from the last build if nothing that is drawn has changed since
 */
export async function socialCard(facts: SocialCardFacts): Promise<Uint8Array<ArrayBuffer>> {
  const { fonts, colors, covers, version } = await (tools ??= loadTools());
  const picture = socialCardPicture(facts, { colors, covers });
  const key = createHash('sha256')
    .update(JSON.stringify([version, picture]))
    .digest('hex');
  const file = path.join(CACHE, `${key}.png`);
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    const png = await paint(await satori(picture, { ...SOCIAL_CARD, fonts }));
    await keep(file, png);
    return new Uint8Array(png);
  }
}

/** A palette of few colours takes less than half the bytes, as all there is besides them is the edges of letters. */
async function paint(svg: string): Promise<Uint8Array> {
  const { pixels } = await renderAsync(svg, { font: { loadSystemFonts: false } });
  const image = sharp(pixels, { raw: { ...SOCIAL_CARD, channels: 4 } }).removeAlpha();
  return image.png({ palette: true, colours: 32, effort: 1, dither: 0 }).toBuffer();
}

/** Into place in one step, as another build may want the same file. */
async function keep(file: string, png: Uint8Array): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, png);
  await rename(draft, file);
}

async function loadTools() {
  const fonts = await Promise.all(
    SUBSETS.flatMap((subset) =>
      WEIGHTS.map(async (weight) => ({
        // Of fonts of one name only one is asked for a character, so every subset has its own.
        name: subset,
        weight,
        style: 'normal' as const,
        data: await readFile(path.join(FONT, `files/source-serif-4-${subset}-${weight}-normal.woff`)),
      })),
    ),
  );
  const packages = ['satori', '@resvg/resvg-js', 'sharp', '@fontsource/source-serif-4'];
  const versions = packages.map((name) => readFile(path.join(MODULES, name, 'package.json'), 'utf8'));
  const colors = lightColors(await readFile(STYLES, 'utf8'), SOCIAL_CARD_COLORS);
  return { fonts, colors, covers: await coverage(), version: await Promise.all(versions) };
}

/** From the ranges that the package gives in CSS: `U+0370-0377,U+0384`. */
async function coverage(): Promise<(character: string) => boolean> {
  const ranges = JSON.parse(await readFile(path.join(FONT, 'unicode.json'), 'utf8')) as Readonly<
    Record<string, string>
  >;
  const covered = new Set(
    SUBSETS.flatMap((subset) => (ranges[subset] ?? '').split(',')).flatMap((range) => {
      const [from = 0, to = from] = range
        .replace('U+', '')
        .split('-')
        .map((digits) => parseInt(digits, 16));
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    }),
  );
  return (character) => covered.has(character.codePointAt(0) ?? 0);
}
