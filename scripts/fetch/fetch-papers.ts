import type { PartFile } from './part-file.ts';
import type { PartState } from './part-state.ts';
import { place, type PoliteClient } from './polite-request.ts';
import type { Page, PaperRecord, Question, Service } from './service.ts';
import { FetchTrouble } from './trouble.ts';

/** Pages in a row with no paper that is not there already. A list that goes on so has no end. */
const MOST_STALE = 5;

/** All that a fetch needs. */
export interface Errand {
  readonly service: Service;
  readonly question: Question;
  /** Of the server that is asked: the service's own, or another one of the same API. */
  readonly origin: string;
  readonly client: PoliteClient;
  readonly part: PartFile;
  /** How many papers are enough. */
  readonly max: number;
  /** Told how many there are after each page. */
  readonly progress?: (papers: number, total: number | undefined) => void;
}

/** How far a fetch has come. */
export type Count = Omit<PartState, 'source' | 'origin' | 'query' | 'bytes'>;

/**
 * Asks for page after page until there is no more, or enough, and gives the file its name.
 * @param errand what to fetch, and into which part
 * @returns what is in the file
 * @throws {FetchTrouble} if the service does not give the papers; the reason of the client's signal if that is given;
 * what the system says if the part cannot be written. What came before stays in the part.
 */
export async function fetchPapers(errand: Errand): Promise<Count> {
  const { service, question, part, max } = errand;
  const known = await knownIds(part, service);
  let state: Count = part.resumed ?? {
    ...{ cursor: service.start(question), papers: 0, bare: 0, broken: 0, repeated: 0 },
  };
  let stale = 0;
  while (state.cursor !== null && state.papers < max) {
    const page = await askFor(errand, state.cursor);
    const fresh = unknown(page.records, known);
    stale = page.records.length > 0 && fresh.length === 0 ? stale + 1 : 0;
    if (page.next === state.cursor || stale === MOST_STALE) throw endless(errand, state.cursor);
    const wanted = fresh.slice(0, max - state.papers);
    const head = state.papers === 0 ? (page.head ?? '') : '';
    state = counted(state, page, { wanted: wanted.length, repeated: page.records.length - fresh.length });
    if (state.papers > 0) {
      part.append((wanted.length > 0 ? head : '') + wanted.map(({ text }) => `${text}\n`).join(''), state);
    }
    errand.progress?.(state.papers, state.total);
  }
  if (state.papers === 0) throw nothing(errand, state);
  part.finish(service.tail);
  return state;
}

async function askFor({ service, question, origin, client }: Errand, cursor: string): Promise<Page> {
  const url = new URL(service.address(question, cursor), origin);
  const reading = await client.ask(url, (text) => service.read(text, cursor));
  if (!('wrong' in reading)) return reading;
  const todo = 'Check what you ask for. If that is right, run the same command later.';
  throw new FetchTrouble(place(url), `${reading.wrong}.`, todo);
}

async function knownIds(part: PartFile, service: Service): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const line of part.lines()) {
    const id = service.idOn(line);
    if (id !== undefined) ids.add(id);
  }
  return ids;
}

function unknown(records: readonly PaperRecord[], known: Set<string>): readonly PaperRecord[] {
  return records.filter(({ id }) => {
    const isNew = !known.has(id);
    known.add(id);
    return isNew;
  });
}

function counted(before: Count, page: Page, { wanted, repeated }: { wanted: number; repeated: number }): Count {
  return {
    cursor: page.next ?? null,
    papers: before.papers + wanted,
    bare: before.bare + page.bare,
    broken: before.broken + page.broken,
    repeated: before.repeated + repeated,
    // Papers come and go while pages are turned; what was said last is right.
    total: page.total ?? before.total,
    limit: page.limit,
  };
}

function endless({ service, question, origin }: Errand, cursor: string): FetchTrouble {
  const url = new URL(service.address(question, cursor), origin);
  const what = `${service.title} sends the same papers again and again.`;
  return new FetchTrouble(place(url), what, 'Run the same command later.');
}

function nothing({ service, question, origin }: Errand, { total, bare, broken }: Count): FetchTrouble {
  const url = new URL(service.address(question, service.start(question)), origin);
  const found = Math.max(total ?? 0, bare + broken);
  const what =
    found > 0
      ? `Of ${found} papers that ${service.title} finds for “${question.query}”, none can be used: ${bare} have no abstract, ${broken} are malformed.`
      : `${service.title} finds no paper for “${question.query}”.`;
  return new FetchTrouble(place(url), what, 'Ask in other words.');
}
