import { lineInFile } from './paper-file.ts';
import type { Paper } from './paper.ts';
import { quote, type Problem } from './problem.ts';

export interface Vocabulary {
  readonly ids: ReadonlySet<string>;
  readonly file: string;
}

/**
 * @param paper the fields of a paper's file that name areas
 * @param text the file
 * @param file its name, for messages
 * @param vocabulary ids of the areas that there are, and the file that they are in
 * @returns a problem for each area that the vocabulary has not
 */
export function unknownAreas(
  { areas, curated }: Partial<Pick<Paper, 'areas' | 'curated'>>,
  text: string,
  file: string,
  vocabulary: Vocabulary,
): readonly Problem[] {
  const lists = [
    { path: ['areas'], ids: areas ?? [] },
    { path: ['curated', 'areas'], ids: curated?.areas ?? [] },
  ];
  return lists.flatMap(({ path, ids }) =>
    ids.flatMap((id, place) =>
      vocabulary.ids.has(id)
        ? []
        : {
            file,
            line: lineInFile(text, [...path, place]),
            what: `${path.join('.')}: there is no area ${quote(id)}.`,
            todo: `Use an id of ${vocabulary.file}.`,
          },
    ),
  );
}
