import { createHash } from 'node:crypto';
import project from '../../package.json' with { type: 'json' };
import { identifiersOf } from '../catalogue/model/identifier.ts';
import type { Facet } from '../catalogue/model/facet-counts.ts';
import { termTable } from '../catalogue/related/term-table.ts';
import { encodeTable } from '../search/index/search-table.ts';
import { printedName } from '../catalogue/model/person.ts';
import { factTable } from '../search/index/fact-table.ts';
import { packIdentifiers } from '../search/index/identifier-files.ts';
import { NO_MEANINGS } from '../search/index/meaning-files.ts';
import type { LexiconData, Wording } from '../search/index/lexicon-data.ts';
import { packNames } from '../search/index/name-files.ts';
import type { SearchFile, SearchFolder } from '../search/index/search-files.ts';
import { packTerms } from '../search/index/term-files.ts';
import { englishFiles } from './english.ts';
import { acronyms, areaTexts, synonyms, wordings, words } from './lexicon.ts';
import { meaningFiles } from './meaning.ts';
import { catalogue, type CataloguePaper } from './papers.ts';
import { wordVectors } from './word-vectors.ts';

/** All that search loads beside the index, and the build that it is of. */
interface SearchFiles {
  /** The same for the same catalogue, made by the same version: a hash of all that search knows. */
  readonly build: string;
  readonly files: Readonly<Partial<Record<SearchFile, unknown>>>;
}

/** All that the files are made of. */
interface SearchContent {
  readonly papers: readonly CataloguePaper[];
  readonly facets: readonly Facet[];
  readonly lexicon: Omit<LexiconData, 'english'>;
  readonly wordings: readonly Wording[];
}

let made: Promise<SearchFiles> | undefined;
/** While developing, what the files were made of. */
let madeOf = '';

/** @returns the files of this build, made once; while developing, when the content has changed */
export async function searchFiles(): Promise<SearchFiles> {
  if (!import.meta.env.DEV) return (made ??= contentOfSearch().then(make));
  const content = await contentOfSearch();
  const key = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  if (!made || key !== madeOf) [made, madeOf] = [make(content), key];
  return made;
}

async function contentOfSearch(): Promise<SearchContent> {
  const { papers, facets } = await catalogue();
  const lexicon = {
    ...(await words()),
    acronyms: await acronyms(),
    synonyms: await synonyms(),
    areas: await areaTexts(),
  };
  return { papers, facets, lexicon, wordings: await wordings() };
}

async function make({ papers, facets, lexicon, wordings }: SearchContent): Promise<SearchFiles> {
  const english = englishFiles();
  const vectors = await wordVectors();
  const meaning = vectors ? meaningFiles(vectors, papers) : { directory: NO_MEANINGS, words: [], papers: [] };
  const similar = packTerms(termTable(papers));
  const identifiers = packIdentifiers(
    papers.flatMap((paper, place) => identifiersOf(paper).map(({ id }) => [id, place] as const)),
  );
  const names = packNames(
    papers.map(({ authors = [], venue }) => [
      ...authors.map((name) => ['author', printedName(name)] as const),
      ...(venue === undefined ? [] : [['venue', venue] as const]),
    ]),
  );
  const files = {
    papers: encodeTable(papers, facets),
    lexicon: { ...lexicon, english: english.firsts },
    wordings,
    names: names.firsts,
    titles: titleOrder(papers.map(({ title }) => title)),
    facts: factTable(papers),
    meaning: meaning.directory,
    similar: similar.firsts,
    identifiers: identifiers.firsts,
    ...numbered('english', english.packed),
    ...numbered('meaning', meaning.words),
    ...numbered('meaning-papers', meaning.papers),
    ...numbered('similar', similar.files),
    ...numbered('identifiers', identifiers.files),
    ...numbered('names', names.files),
  };
  const hash = createHash('sha256').update(JSON.stringify([project.version, project.dependencies.pagefind, files]));
  // The index has the texts.
  for (const { slug, title, abstract } of papers) hash.update(JSON.stringify([slug, title, abstract]));
  return { build: hash.digest('hex').slice(0, 12), files };
}

function numbered(folder: SearchFolder, files: readonly unknown[]): Readonly<Partial<Record<SearchFile, unknown>>> {
  return Object.fromEntries(files.map((data, number) => [`${folder}/${number}` as const, data]));
}

/** Places in the catalogue, in the order of the titles. */
function titleOrder(titles: readonly string[]): readonly number[] {
  const { compare } = new Intl.Collator('en');
  return titles.map((_, place) => place).sort((a, b) => compare(titles[a] ?? '', titles[b] ?? ''));
}
