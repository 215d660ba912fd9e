import { ENDING } from '../hostile-paper.ts';

/** A file that a person put among the papers, and what must come of it. */
export interface HostileFile {
  readonly name: string;
  readonly attacks: string;
  readonly text: string;
  /** The title on its page; a file that is refused has `problem` instead. */
  readonly shown?: string;
  /** The line and the words of the problem that it is refused with. */
  readonly problem?: readonly [line: number | undefined, words: string];
}

/** The fields of a paper that states nothing. */
export const REST = `parameters: []
areas: []
links: []
artifacts: { code: none, models: none, data: none }
`;

/** A paper's file with lines of front matter in it. */
export function paperFile(lines: string, body = ENDING, rest = REST): string {
  return `---\n${lines}\nsource: { dump: a.txt, line: 1 }\n${rest}---\n${body}\n`;
}

/** The fields of a paper that links to code. */
export const code = (url: string) =>
  REST.replace('links: []', `links:\n  - { url: ${JSON.stringify(url)}, kind: code }`).replace(
    'code: none',
    'code: linked',
  );
