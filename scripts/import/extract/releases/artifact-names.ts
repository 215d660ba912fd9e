import type { ArtifactKind, PaperText } from '../../../../src/catalogue/model/paper.ts';
import type { ArtifactNames } from './artifact-nouns.ts';
import { offered } from './offers.ts';
import { words } from '../passage/tokens.ts';

/**
 * Learns what the names in a paper stand for, from the words that introduce them: `NAME: A Benchmark for …` in the
 * title, `NAME, a family of models` and `a dataset called NAME` in the abstract.
 * @param paper title, and abstract with its addresses masked
 */
export function artifactNames(paper: PaperText): ArtifactNames {
  const names = new Map<string, ArtifactKind>();
  const learn = (name: string | undefined, description: string): void => {
    if (name === undefined || !isName(name) || names.has(name.toLowerCase())) return;
    const [kind] = offered(words(description), NO_NAMES).kinds;
    if (kind) names.set(name.toLowerCase(), kind);
  };
  for (const { groups } of paper.abstract.matchAll(EXPLAINED)) learn(groups?.['name'], groups?.['what'] ?? '');
  for (const { groups, index } of paper.abstract.matchAll(CALLED)) {
    const before = paper.abstract.slice(Math.max(0, index - 80), index);
    learn(
      groups?.['name'],
      before
        .split(/[\s,]+/)
        .slice(-7)
        .join(' '),
    );
  }
  const colon = paper.title.search(/: | [–—-] /);
  if (colon > 0) {
    const subtitle = paper.title.slice(colon + 2);
    for (const { text } of words(paper.title.slice(0, colon))) learn(text, subtitle);
  }
  return names;
}

const NO_NAMES: ArtifactNames = new Map();

const NAME = String.raw`(?<![\p{L}\p{N}.-])(?<name>\p{L}[\p{L}\p{N}.+-]{1,40})`;
/** `NAME, a …`, `NAME is a …`, `NAME (in long), a …`. */
const EXPLAINED = new RegExp(
  String.raw`${NAME}(?: \([^()]{1,60}\))?(?:,| is| are| as|—| —) ?(?:an?|the|our|another|two|three) (?<what>[^.,;:]{1,100})`,
  'gu',
);
/** `a dataset called NAME`. */
const CALLED = new RegExp(String.raw`\b(?:called|named|dubbed|termed|denoted|nicknamed) ${NAME}`, 'gu');

/** Names have capitals or digits inside (`BookSum`, `GPT-J`), or one at their front. */
function isName(text: string): boolean {
  return /^.+[\p{Lu}\d]|^\p{Lu}\p{Ll}{2}/u.test(text);
}
