import type { Evidence } from '../../../../src/catalogue/model/paper.ts';
import type { TaskArea } from '../../../../src/catalogue/model/task-area.ts';
import type { Passage } from '../passage/passage.ts';
import { areaFeatures } from './area-features.ts';
import { areaModel, type AreaModelFile, type LikelyArea } from './area-model.ts';
import { areaRanker, type RankedArea } from './rank-areas.ts';

/** What a paper is for, and why we think so. */
export interface ExtractedAreas {
  /** Ids of areas, the primary one first; empty only when no cue occurs. */
  areas: string[];
  /** For each of them the words that pointed to it, as the title or the abstract has them, the strongest first. */
  evidence: NonNullable<Evidence['areas']>;
  /** Sentences for a person who checks: what makes the choice doubtful. */
  unsure: string[];
}

const MOST_AREAS = 3;
const MOST_EVIDENCE = 3;
/** A further area has at least this share of the first one's score, and at least the score of one strong cue or so. */
const SHARE_OF_FIRST = 1 / 3;
const LEAST_SCORE = 7;
/**
 * Below this score, or if the second area has `CLOSE_SHARE` of it, the first is unsure. Of 160 labelled papers 40 are: the
 * first area is right in 0.65 of those, and in 0.88 of the others.
 */
const SURE_SCORE = 16;
const CLOSE_SHARE = 0.7;

/** Below this score the rules know little, and a model is asked. */
const LITTLE = 15;
/** What a model's whole share is worth. */
const WORTH_OF_MODEL = 20;
/** An area that no cue points to needs so many words that tell it. */
const FEWEST_WORDS = 2;

/**
 * Makes a classifier that tells what papers are for, from weighted cues: every cue found is worth its strength times
 * the weight of where it stands. A title says most; what it does its work `via`, `with` or `using` says less; then
 * come sentences that announce (`we introduce …`), the rest, and last the background before the first announcement.
 *
 * Why this method: a person can read why an area was chosen, and mend it by adding a word to the vocabulary. It also
 * measures best. Over 60 labelled papers, multinomial naive Bayes and the nearest TF-IDF centroid, each trained on the
 * definitions and the other 59, name the primary area of 43 % and 65 %, these cues of 88 %. The weights are round
 * numbers: a quarter more or less on any one of them moves the F1 of areas by 0.02 at most.
 *
 * Where the cues say little, a linear model adds its shares to the scores. It was learned from papers of which the cues
 * are sure, so that asked everywhere it would only blur what they know.
 * @param vocabulary `content/task-areas.yaml`, parsed; its cues are compiled here, once
 * @param learned the model; without one the cues decide alone
 * @returns a pure function from a paper to its areas, at most three
 */
export function areaClassifier(
  vocabulary: readonly TaskArea[],
  learned?: AreaModelFile,
): (passage: Passage) => ExtractedAreas {
  const rankByCues = areaRanker(vocabulary);
  const means = new Map(vocabulary.map(({ id, meansOf = [] }) => [id, meansOf]));
  const labels = new Map(vocabulary.map(({ id, label }) => [id, label]));
  const model = learned && areaModel(learned, [...labels.keys()]);
  return (passage) => {
    const byCues = rankByCues(passage);
    const sure = byCues[0] !== undefined && byCues[0].score >= LITTLE;
    const ranked = sure || !model ? byCues : joined(byCues, model(areaFeatures(passage)));
    const first = ranked[0]?.score ?? 0;
    const least = Math.max(LEAST_SCORE, first * SHARE_OF_FIRST);
    const isMeans = ({ id, isStrong }: RankedArea) =>
      !isStrong && means.get(id)?.includes(ranked[0]?.id ?? '') === true;
    const further = ranked.slice(1).filter((area) => area.most >= least && !isMeans(area));
    const chosen = [...ranked.slice(0, 1), ...further.sort((a, b) => b.most - a.most)].slice(0, MOST_AREAS);
    return {
      areas: chosen.map((area) => area.id),
      evidence: Object.fromEntries(chosen.map((area) => [area.id, area.words.slice(0, MOST_EVIDENCE)])),
      unsure: doubts(ranked, (id) => labels.get(id) ?? id),
    };
  };
}

/** What cues and a model say together. */
function joined(byCues: readonly RankedArea[], shares: ReadonlyMap<string, LikelyArea>): RankedArea[] {
  const cues = new Map(byCues.map((area) => [area.id, area]));
  return [...shares]
    .map(([id, { share, words }]) => ({
      id,
      score: (cues.get(id)?.score ?? 0) + share * WORTH_OF_MODEL,
      most: (cues.get(id)?.most ?? 0) + share * WORTH_OF_MODEL,
      isStrong: cues.get(id)?.isStrong ?? false,
      words: [...new Set([...(cues.get(id)?.words ?? []), ...words])],
    }))
    .concat(byCues.filter(({ id }) => !shares.has(id)).map((area) => ({ ...area, words: [...area.words] })))
    .filter(({ id, words }) => cues.has(id) || words.length >= FEWEST_WORDS)
    .sort((a, b) => b.score - a.score);
}

function doubts([first, second]: readonly RankedArea[], labelOf: (id: string) => string): string[] {
  if (!first) return ['No words of the title or the abstract point to a task area.'];
  if (first.score < SURE_SCORE) {
    const words = first.words.slice(0, 2).join(', ');
    return [`Little points to ${labelOf(first.id)}: ${words}.`];
  }
  if (second && second.score >= first.score * CLOSE_SHARE) {
    const both = `${labelOf(first.id)} or ${labelOf(second.id)}`;
    return [`The first area could be ${both}: nearly as much points to the one as to the other.`];
  }
  return [];
}
