import { sentences, type Sentence } from './sentences.ts';

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

const PUBLICATION = '(?:paper|work|report|study|article|survey|tutorial|thesis)';
const CONTRIBUTES = [
  'propos|present|introduc|develop|releas|stud|investigat|describ|explor|examin|address|design|buil|construct|creat',
  'devis|formulat|revisit|extend|tackl|focus|aim|report|conduct|contribut|collect|curat|consider|suggest|advocat',
  'leverag|adapt|train|employ|unveil|argu|seek|ask',
].join('|');
const ANNOUNCES = new RegExp(
  [
    String.raw`\b(?:this|our|the present|the current) (?:\w{1,20} )?${PUBLICATION}\b`,
    String.raw`\b(?:we|authors) (?:\w{1,20} ){0,2}?(?:${CONTRIBUTES})`,
    String.raw`\b(?:is|are|was) (?:proposed|presented|introduced|developed|described|studied|investigated|designed)\b`,
  ].join('|'),
  'iu',
);

/**
 * Cuts an abstract into sentences and tells those that say what the paper brings from those before and after.
 * @param abstract any text
 * @returns its sentences in order. Before the first announcement is background; an abstract without an announcement
 *   opens with what it brings.
 */
export function zonesOfAbstract(abstract: string, found: readonly Sentence[] = sentences(abstract)): Stretch[] {
  const announces = found.map(({ text }) => ANNOUNCES.test(text));
  const first = Math.max(0, announces.indexOf(true));
  return found.map((_sentence, at) => ({
    end: found[at + 1]?.start ?? abstract.length,
    zone: announces[at] || at === first ? 'announced' : at < first ? 'background' : 'body',
  }));
}
