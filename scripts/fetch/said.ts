/** Enough for a sentence that says what is wrong; what comes after it is a page for browsers. */
const MOST_SAID = 300;

/** How much of an answer is looked at for that sentence. */
const MOST_READ = 4096;

/** Names that services give to the sentence: OpenAlex and OpenReview `message`, Semantic Scholar `error` or `message`. */
const SENTENCES = ['message', 'error', 'detail'];

/**
 * What a service said, in a form that can be shown in a terminal.
 * @param body its answer, which may be anything
 * @param secrets keys that must not be shown, should the service repeat them
 * @returns its sentence in one line: without markup and control characters, shortened; empty if it said nothing
 */
export function whatItSaid(body: string, secrets: readonly string[] = []): string {
  const start = body.slice(0, MOST_READ);
  let text = sentenceOfJson(body) ?? sentenceOfAtom(start) ?? start.replace(/<[^<>]*>/g, ' ');
  for (const secret of secrets) if (secret) text = text.replaceAll(secret, '…');
  // Also what turns the direction of writing, and lone surrogates: \p{C} is all that has no shape.
  const line = text.replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim();
  return line.length > MOST_SAID ? `${line.slice(0, MOST_SAID - 1).toWellFormed()}…` : line;
}

function sentenceOfJson(body: string): string | undefined {
  try {
    const said: unknown = JSON.parse(body);
    if (typeof said !== 'object' || said === null) return undefined;
    const sentence = SENTENCES.map((name) => Object.entries(said).find(([key]) => key === name)?.[1] as unknown);
    return sentence.find((one) => typeof one === 'string');
  } catch {
    return undefined;
  }
}

/** arXiv says what is wrong in the summary of an entry: https://info.arxiv.org/help/api/user-manual.html#34-errors */
function sentenceOfAtom(start: string): string | undefined {
  return /<summary[^<>]*>([^<]*)</.exec(start)?.[1];
}
