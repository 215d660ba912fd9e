import { isDeepStrictEqual } from 'node:util';
import { person } from '../../../src/catalogue/model/person.ts';
import { quote } from '../../../src/catalogue/model/problem.ts';
import type { Authority } from '../read/raw-record.ts';
import type { Candidate } from '../read/read-source.ts';
import { MOST_URLS, type SourceFacts } from '../read/source-record.ts';
import { looseTitle } from '../read/title-key.ts';

/** A paper as all its sources together tell it. */
export interface JoinedPaper extends Pick<Candidate, 'title' | 'abstract' | 'file' | 'dump' | 'line' | 'record'> {
  readonly facts: SourceFacts;
  /** Where its sources disagree, in sentences. */
  readonly disagreements: readonly string[];
}

/** Who knows best who wrote a paper, and where and by which DOI it appeared. */
const APPEARED: readonly Authority[] = ['bibliography', 'library', 'conference', 'register', 'arxiv', 'text'];
/** Who knows best of the preprint, and when it could first be read. */
const PREPRINT: readonly Authority[] = ['bibliography', 'arxiv', 'library', 'conference', 'register', 'text'];

/** THE order of authority for each fact; among sources of one kind the first one counts. */
export const AUTHORITIES: Readonly<Record<keyof SourceFacts, readonly Authority[]>> = {
  arxiv: PREPRINT,
  doi: APPEARED,
  authors: APPEARED,
  published: PREPRINT,
  venue: APPEARED,
  container: APPEARED,
  primaryClass: PREPRINT,
  urls: APPEARED,
  keywords: APPEARED,
  rights: PREPRINT,
};

/** Facts that two sources may tell otherwise without either being wrong. */
const MAY_DIFFER: ReadonlySet<keyof SourceFacts> = new Set(['container', 'primaryClass', 'urls', 'keywords', 'rights']);

/**
 * @param records what sources tell of one paper, in their order
 * @returns title and abstract of the first source that has an abstract, and of each fact what the source with the most
 *   authority for it says; undefined if none has an abstract, or only the bibliography knows the paper
 */
export function joinRecords(records: readonly Candidate[]): JoinedPaper | undefined {
  const texts = records.filter(({ authority, abstract }) => authority !== 'bibliography' && abstract);
  const text = texts.find(({ abstract }) => !isCut(abstract)) ?? texts[0];
  if (!text) return undefined;
  const disagreements: string[] = [];
  const facts = Object.entries(AUTHORITIES).flatMap(([name, order]) => {
    const field = name as keyof SourceFacts;
    const telling = records
      .filter((record) => record.facts[field] !== undefined)
      .sort((one, other) => order.indexOf(one.authority) - order.indexOf(other.authority));
    const [best, ...others] = telling;
    if (!best) return [];
    const other = others.find((record) => !isSame(field, best.facts[field], record.facts[field]));
    if (other && !MAY_DIFFER.has(field)) disagreements.push(disagreement(field, best, other));
    return [[field, field === 'urls' ? allPages(telling) : preciser(best, others, field)] as const];
  });
  const titled = records.find(({ title }) => looseTitle(title) !== looseTitle(text.title));
  if (titled) disagreements.push(disagreement('title', text, titled));
  const { authority: _, facts: __, ...place } = text;
  return { ...place, facts: Object.fromEntries(facts), disagreements };
}

/** Pages that list results cut abstracts off. */
function isCut(abstract: string): boolean {
  return /(?:…|\.\.\.)$/.test(abstract);
}

/** Each source has a page of its own. */
function allPages(records: readonly Candidate[]): readonly string[] {
  return [...new Set(records.flatMap(({ facts }) => facts.urls ?? []))].slice(0, MOST_URLS);
}

/** Of two dates that agree the one that says more. */
function preciser(best: Candidate, others: readonly Candidate[], field: keyof SourceFacts): unknown {
  const value = best.facts[field];
  if (field !== 'published' || typeof value !== 'string') return value;
  const longer = others.flatMap(({ facts }) => facts.published ?? []).filter((date) => date.startsWith(value));
  return [value, ...longer].reduce((most, date) => (date.length > most.length ? date : most));
}

function isSame(field: keyof SourceFacts, one: unknown, other: unknown): boolean {
  if (isDeepStrictEqual(one, other)) return true;
  if (field === 'authors') return isDeepStrictEqual(families(one), families(other));
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  if (field === 'published') return one.startsWith(other) || other.startsWith(one);
  return looseTitle(one) === looseTitle(other);
}

/** By the last word of each family name, as sources differ in what belongs to it. */
function families(authors: unknown): readonly string[] {
  return [authors].flat().map((name) => {
    const { literal = '', family = literal } = person(String(name));
    return looseTitle(family).split(' ').at(-1) ?? '';
  });
}

function disagreement(field: keyof SourceFacts | 'title', best: Candidate, other: Candidate): string {
  const said = (candidate: Candidate) => {
    const value = field === 'title' ? candidate.title : candidate.facts[field];
    return `${quote(typeof value === 'string' ? value : JSON.stringify(value), 100)} (${candidate.dump}:${candidate.line})`;
  };
  return `${field}: ${said(best)} is taken, though another source says ${said(other)}`;
}
