import { announcesWork } from './own-work.ts';
import type { Sentence } from './sentences.ts';

/** How near a part of the text is to saying what the paper is for. */
export type Zone = 'title' | 'means' | 'announced' | 'body' | 'background';

/** A stretch of text up to an offset, in UTF-16 units; it starts where the one before it ends. */
export interface Stretch {
  readonly end: number;
  readonly zone: Zone;
}

const MEANS = /\s(?:via|through|using|with|by)\s/iu;

/**
 * Tells what a title names first from what the paper does it with: in “Speech modelling through distillation”, the
 * subject is speech.
 */
export function zonesOfTitle(title: string): Stretch[] {
  const means = MEANS.exec(title)?.index ?? title.length;
  return [
    { end: means, zone: 'title' },
    { end: title.length, zone: 'means' },
  ];
}

/**
 * Tells the sentences that say what the paper brings from those before and after.
 * @returns a stretch for each sentence, in order. Before the first announcement is background; an abstract without an announcement
 *   opens with what it brings.
 */
export function zonesOfAbstract(abstract: string, sentences: readonly Sentence[]): Stretch[] {
  const announces = sentences.map(({ text }) => announcesWork(text));
  const first = Math.max(0, announces.indexOf(true));
  return sentences.map((_sentence, at) => ({
    end: sentences[at + 1]?.start ?? abstract.length,
    zone: announces[at] || at === first ? 'announced' : at < first ? 'background' : 'body',
  }));
}
