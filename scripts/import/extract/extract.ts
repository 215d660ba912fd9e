import { EXTRACTED, type ExtractedId } from '../../../src/catalogue/model/fields.ts';
import type { Paper, PaperText } from '../../../src/catalogue/model/paper.ts';
import type { DeclaredField } from '../../../src/catalogue/model/declared-field.ts';
import type { TaskArea } from '../../../src/catalogue/model/task-area.ts';
import type { AreaModelFile } from './areas/area-model.ts';
import { areaClassifier } from './areas/extract-areas.ts';
import { factExtractor } from './facts/extract-facts.ts';
import { readPassage } from './passage/passage.ts';
import { extractReleases } from './releases/extract-releases.ts';
import { extractSizes } from './sizes/extract-sizes.ts';

/** The fields of a paper that are read from its text. */
export type ExtractedFields = Pick<Paper, ExtractedId> & {
  readonly evidence: NonNullable<Paper['evidence']>;
};

/** A reading that a person should check, by the field that it is about. */
export interface Doubt {
  readonly field: ExtractedId;
  readonly what: string;
}

export interface Extraction {
  readonly fields: ExtractedFields;
  readonly doubts: readonly Doubt[];
}

/**
 * @param vocabulary content/task-areas.yaml, parsed; its cues are made ready once
 * @param declared content/fields.yaml, parsed
 * @param areaModel what tells areas apart where their cues say little
 * @returns a function from the text of a paper to all that can be read from it
 */
export function extractor(
  vocabulary: readonly TaskArea[],
  declared: readonly DeclaredField[] = [],
  areaModel?: AreaModelFile,
): (text: PaperText) => Extraction {
  const factsOf = factExtractor(declared);
  const classify = areaClassifier(vocabulary, areaModel);
  return (text) => {
    const passage = readPassage(text);
    const sizes = extractSizes(passage);
    const areas = classify(passage);
    const releases = extractReleases(passage);
    const { facts, unsure } = factsOf(passage);
    const doubts: Readonly<Record<ExtractedId, readonly string[]>> = {
      parameters: sizes.unsure,
      areas: areas.unsure,
      links: releases.unsure.links,
      artifacts: releases.unsure.artifacts,
      facts: unsure,
    };
    return {
      fields: {
        parameters: sizes.parameters,
        areas: areas.areas,
        links: releases.links,
        artifacts: releases.artifacts,
        ...(Object.keys(facts).length > 0 && { facts }),
        evidence: { areas: areas.evidence, artifacts: releases.evidence },
      },
      doubts: EXTRACTED.flatMap((field) => doubts[field].map((what) => ({ field, what }))),
    };
  };
}
