import type { FieldNames } from './raw-record.ts';

/** What a record is made of, as far as sources have names for it. */
export type RecordField =
  | 'title'
  | 'abstract'
  | 'authors'
  | 'date'
  | 'venue'
  | 'doi'
  | 'arxiv'
  | 'primaryClass'
  | 'urls'
  | 'keywords'
  | 'licence';

/**
 * What columns and keys are called, by their letters and digits alone; the surest name of a field comes first. Gathered
 * from the files of Scopus, Web of Science, IEEE Xplore, ACM, Zotero, OpenReview, papercopilot, the virtual sites of
 * conferences, and from spreadsheets.
 */
export const NAMES: Readonly<Record<RecordField, readonly string[]>> = {
  title: ['title', 'articletitle', 'documenttitle', 'papertitle', 'displayname', 'primarytitle', 'name', 'ti', 'paper'],
  abstract: ['abstract', 'abstractinvertedindex', 'abstractnote', 'abstracttext', 'paperabstract', 'summary', 'ab'],
  authors: [
    'authorfullnames',
    'authors',
    'authorsparsed',
    'authorships',
    'author',
    'authornames',
    'authorname',
    'authorsite',
    'creators',
    'creator',
    'af',
    'au',
  ],
  date: [
    'firstpublic',
    'publicationdate',
    'published',
    'publishedat',
    'datepublished',
    'publisheddate',
    'issued',
    'coverdate',
    'date',
    'publicationyear',
    'year',
    'py',
    'pubyear',
    'pdate',
  ],
  venue: [
    'venue',
    'publicationvenue',
    'containertitle',
    'journaltitle',
    'journal',
    'booktitle',
    'sourcetitle',
    'publicationtitle',
    'publicationname',
    'conferencename',
    'conference',
    'proceedingstitle',
    'proceedings',
    'so',
  ],
  doi: ['doi', 'doilink', 'digitalobjectidentifier', 'itemdoi', 'di'],
  arxiv: ['arxiv', 'arxivid', 'eprint', 'arxivurl', 'arxivlink'],
  primaryClass: ['primaryclass', 'primarycategory', 'categories'],
  urls: ['url', 'urls', 'link', 'links', 'paperurl', 'site', 'openreview', 'virtualsiteurl', 'htmllink', 'pdflink'],
  keywords: ['keywords', 'keyword', 'authorkeywords', 'manualtags', 'tags', 'topics', 'subjects', 'de'],
  licence: ['license', 'licence', 'rights'],
};

/** @returns a name by its letters and digits alone, as {@link NAMES} has it */
export function bareName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * @param names that a record or a table has
 * @param said what a person has said that its fields are called
 * @returns the names of each field that are there, the surest first
 */
export function namesOfFields(
  names: readonly string[],
  said: FieldNames = new Map(),
): Readonly<Record<RecordField, readonly string[]>> {
  const byBare = Map.groupBy(names, bareName);
  const found = Object.entries(NAMES).map(([field, known]) => {
    const own = said.get(field);
    return [field, [...(own === undefined ? [] : [own]), ...known.flatMap((name) => byBare.get(name) ?? [])]] as const;
  });
  return Object.fromEntries(found) as Record<RecordField, readonly string[]>;
}
