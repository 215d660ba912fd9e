import { quote, type Problem } from '../../../src/catalogue/model/problem.ts';
import { person } from '../../../src/catalogue/model/person.ts';
import type { Candidate } from '../read/read-source.ts';
import { joinRecords, type JoinedPaper } from './join-records.ts';
import { samePapers } from './same-papers.ts';
import { titleKey } from '../read/title-key.ts';

/** A paper with the words that its name in addresses is made of. */
export interface NamedPaper extends JoinedPaper {
  /** Its title, and what tells it from another paper of the same title. */
  readonly nameable: string;
}

export interface JoinedSources {
  readonly papers: readonly NamedPaper[];
  /** Records of papers that have an abstract nowhere. */
  readonly withoutAbstract: readonly { readonly file: string; readonly line: number; readonly text: string }[];
  readonly problems: readonly Problem[];
}

/**
 * Several sources, one catalogue.
 * @param candidates records of all sources in their order, those of the bibliography among them
 * @returns each paper once, and what cannot be joined
 */
export function joinSources(candidates: readonly Candidate[]): JoinedSources {
  const groups = samePapers(candidates);
  const problems = groups.flatMap(twins);
  const joined = groups.flatMap((group) => joinRecords(group) ?? []);
  const withoutAbstract = groups
    .filter((group) => group.every(({ abstract }) => !abstract))
    .flatMap((group) => group.filter(({ authority }) => authority !== 'bibliography').slice(0, 1))
    .map(({ file, line, title }) => ({ file, line, text: title }));
  const byTitle = Map.groupBy(joined, ({ title }) => titleKey(title));
  const papers = joined.map((paper): NamedPaper => {
    const namesakes = byTitle.get(titleKey(paper.title)) ?? [];
    return { ...paper, nameable: namesakes.length > 1 ? `${paper.title} ${mark(paper)}` : paper.title };
  });
  const named = Map.groupBy(papers, ({ nameable }) => nameable);
  for (const [first, ...others] of named.values())
    for (const other of others) if (first) problems.push(twice(other, first));
  return { papers, withoutAbstract, problems };
}

/** What tells a paper from others of its title. */
function mark({ facts }: JoinedPaper): string {
  const { literal, family = literal } = person(facts.authors?.[0] ?? '');
  return [family, facts.arxiv ?? facts.doi ?? facts.published].filter(Boolean).join(' ');
}

/** A text that has a title twice, or two texts with two abstracts of one title, are a mistake. */
function twins(group: readonly Candidate[]): readonly Problem[] {
  const texts = group.filter(({ authority }) => authority === 'text');
  return texts.flatMap((candidate, at) => {
    const first = texts.slice(0, at).find(({ title }) => titleKey(title) === titleKey(candidate.title));
    const isWrong = first && (first.file === candidate.file || first.abstract !== candidate.abstract);
    return isWrong ? [twice(candidate, first)] : [];
  });
}

function twice(
  { file, line, title }: Pick<Candidate, 'file' | 'line' | 'title'>,
  first: Pick<Candidate, 'file' | 'line'>,
): Problem {
  const what = `The title ${quote(title)} stands already at ${first.file}:${first.line}.`;
  return { file, line, what, todo: 'Remove one of the two, title and abstract.' };
}
