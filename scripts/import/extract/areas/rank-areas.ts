import type { CueStrength, TaskArea } from '../../../../src/catalogue/model/task-area.ts';
import type { Passage, PassageText } from '../passage/passage.ts';
import type { Zone } from '../passage/zones.ts';
import { cueFinder, type CueMatch } from './cue-trie.ts';

const STRENGTHS: Readonly<Record<CueStrength, number>> = { strong: 4, medium: 2, weak: 1, announced: 2 };
const ZONES: Readonly<Record<Zone, number>> = { title: 4, means: 2.5, announced: 1.6, body: 1, background: 0.5 };
/** A cue said again adds this share of what it added the time before. */
const REPEATED = 0.4;
/** A single word of a title is worth this much if nothing else points there: `Tuning curves` tunes no model. */
const LONE_IN_TITLE: number = ZONES.announced;
/**
 * Every cue that is found is worth its strength times the weight of where it stands.
 * @param vocabulary `content/task-areas.yaml`, parsed; its cues are compiled here, once
 * @returns a function from a paper to all areas that its cues point to, that of the highest score first
 */
export function areaRanker(vocabulary: readonly TaskArea[]): (passage: Passage) => readonly RankedArea[] {
  const cuesIn = cueFinder(vocabulary);
  return ({ title, abstract }) => rank([title, abstract].flatMap((text) => sightings(cuesIn(text), text)));
}

/** A cue at work for one area. */
interface Sighting {
  readonly area: string;
  readonly cue: string;
  readonly isStrong: boolean;
  readonly words: string;
  readonly worth: number;
  /** What it is worth if nothing else points to the area. */
  readonly alone: number;
}

/** An area with what points to it. */
export interface RankedArea {
  readonly id: string;
  /** By which it is first: a single word of a title, with nothing else, may mean something else. */
  readonly score: number;
  /** By which it is a further area: there, such a word may say what it says. */
  readonly most: number;
  /** Whether one of its cues is strong. */
  readonly isStrong: boolean;
  readonly words: readonly string[];
}

function sightings(matches: readonly CueMatch[], { text, zones }: PassageText): Sighting[] {
  let at = 0;
  return matches.flatMap((match) => {
    while (at < zones.length - 1 && (zones[at]?.end ?? 0) <= match.start) at++;
    const zone = zones[at]?.zone ?? 'body';
    const counts = ({ strength }: { strength: CueStrength }): boolean =>
      strength !== 'announced' || (zone !== 'body' && zone !== 'background');
    return match.pointers.filter(counts).map(({ area, strength }) => ({
      area,
      cue: match.cue,
      isStrong: strength === 'strong',
      words: text.slice(match.start, match.end),
      worth: STRENGTHS[strength] * ZONES[zone],
      alone: STRENGTHS[strength] * (isLoneWord(match, strength, zone) ? LONE_IN_TITLE : ZONES[zone]),
    }));
  });
}

function isLoneWord({ cue }: CueMatch, strength: CueStrength, zone: Zone): boolean {
  return zone === 'title' && strength !== 'strong' && !/[\s\p{Pd}]/u.test(cue);
}

function rank(found: readonly Sighting[]): RankedArea[] {
  const byArea = Map.groupBy(found, (sighting) => sighting.area);
  return [...byArea]
    .map(([id, sightingsOfArea]) => {
      const cues = [...Map.groupBy(sightingsOfArea, (sighting) => sighting.cue).values()]
        .map((sightingsOfCue) => {
          const best = sightingsOfCue.toSorted((a, b) => b.worth - a.worth);
          return { words: best[0]?.words ?? '', most: repeated(best, 'worth'), alone: repeated(best, 'alone') };
        })
        .sort((a, b) => b.most - a.most);
      const most = cues.reduce((sum, cue) => sum + cue.most, 0);
      const score = cues.length === 1 ? (cues[0]?.alone ?? most) : most;
      const isStrong = sightingsOfArea.some((sighting) => sighting.isStrong);
      return { id, score, most, isStrong, words: [...new Set(cues.map((cue) => cue.words))] };
    })
    .sort((a, b) => b.score - a.score);
}

/** What a cue is worth that is said so often. */
function repeated(sightingsOfCue: readonly Sighting[], worth: 'worth' | 'alone'): number {
  return sightingsOfCue.reduce((sum, sighting, nth) => sum + sighting[worth] * REPEATED ** nth, 0);
}
