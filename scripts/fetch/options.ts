import { parseArgs } from 'node:util';
import { isSource, SERVICES, type Source } from './services.ts';

export const USAGE = `npm run fetch -- SOURCE "QUERY" [--max N] [--output FILE] [--contact EMAIL] [--endpoint URL] [--pause SECONDS]

  SOURCE             ${Object.keys(SERVICES).join(', ')}
  QUERY              as the service takes it:
                       arxiv             cat:cs.CL AND abs:"language model"
                       openalex          words, or filters only: publication_year:2024,topics.id:T10181
                       semantic-scholar  words with + | - " * ( )
                       openreview        words, or the id of a venue: ICLR.cc/2024/Conference

  --max N            how many papers are enough (default: all)
  --output FILE      where they go (default: CONTENT_DIR/dumps/SOURCE-QUERY.xml or .jsonl)
  --contact EMAIL    address that the service can write to (default: PAPERSCALE_CONTACT)
  --endpoint URL     another server of the same API, such as a mirror; it is given no key
  --pause SECONDS    rest between two requests, if more than the service asks for

Keys are taken from ${keyVariables()}.
What has come when the command is stopped is kept: the same command goes on from there.`;

export interface Options {
  readonly source: Source;
  readonly query: string;
  readonly max: number;
  readonly output?: string | undefined;
  readonly contact?: string | undefined;
  /** Origin of the server to ask instead of the service's own. */
  readonly endpoint?: string | undefined;
  /** Rest between two requests, in seconds. */
  readonly pause: number;
}

/** What is to be done, or what is wrong with what was said. */
export type Asked = { readonly options: Options } | { readonly help: true } | { readonly wrong: string };

/** Longer addresses are refused by servers. */
const LONGEST_QUERY = 2000;

/** Enough to tell an address from a mistake, and safe in a header. */
const EMAIL = /^[\w.+%-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

/** Names of this machine: http is as good as https there, and nobody else is to be spared. */
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * @param args what stands behind the name of the command
 * @param env the environment
 * @returns what is asked for
 */
export function readOptions(args: string[], env: Readonly<Record<string, string | undefined>>): Asked {
  try {
    const { values, positionals } = parse(args);
    if (values.help) return { help: true };
    const [source = '', query = '', ...more] = positionals;
    if (!isSource(source)) {
      const named = source ? `There is no source ${source}` : 'A source must be named';
      return { wrong: `${named}; there are ${Object.keys(SERVICES).join(', ')}.` };
    }
    if (more.length > 0) return { wrong: `The query must stand in quotation marks: "${[query, ...more].join(' ')}".` };
    const contact = values.contact ?? (env['PAPERSCALE_CONTACT'] || undefined);
    const options: Options = {
      source,
      query: query.trim(),
      max: values.max === undefined ? Infinity : Number(values.max),
      output: values.output,
      contact,
      endpoint: values.endpoint,
      pause: Number(values.pause ?? 0),
    };
    const wrong = whatIsWrong(options);
    return wrong === undefined ? { options: atServer(options) } : { wrong };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      max: { type: 'string' },
      output: { type: 'string' },
      contact: { type: 'string' },
      endpoint: { type: 'string' },
      pause: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
}

function whatIsWrong({ source, query, max, output, contact, endpoint, pause }: Options): string | undefined {
  const { ending } = SERVICES[source];
  if (query === '') return 'It must be said which papers to ask for.';
  if (query.length > LONGEST_QUERY) return `The query is longer than ${LONGEST_QUERY} characters.`;
  if (/\p{Cc}/u.test(query)) return 'The query has a control character.';
  if (!(max === Infinity || (Number.isSafeInteger(max) && max > 0))) return '--max must be a whole number above 0.';
  if (output !== undefined && !new RegExp(`[^/\\\\]\\${ending}$`).test(output)) {
    return `The file of --output must end in ${ending}: that is what ${source} gives.`;
  }
  if (contact !== undefined && !EMAIL.test(contact)) return `${contact} is no address that mail can be sent to.`;
  if (endpoint !== undefined && !isServer(endpoint)) {
    return '--endpoint must be the https address of a server, without path, user and password.';
  }
  // An hour is more rest than any server can need.
  if (!(pause >= 0 && pause <= 3600)) return '--pause must be a number of seconds, at most 3600.';
  return undefined;
}

function isServer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const { protocol, hostname, pathname, search, hash, username, password } = url;
  const safe = protocol === 'https:' || (protocol === 'http:' && LOCAL.has(hostname));
  return safe && pathname === '/' && !search && !hash && !username && !password;
}

function atServer(options: Options): Options {
  const { pause } = SERVICES[options.source];
  if (options.endpoint === undefined) return { ...options, pause: Math.max(options.pause, pause) };
  const { origin, hostname } = new URL(options.endpoint);
  return { ...options, endpoint: origin, pause: Math.max(options.pause, LOCAL.has(hostname) ? 0 : pause) };
}

function keyVariables(): string {
  return Object.values(SERVICES)
    .flatMap((service) => ('keyVariable' in service ? [service.keyVariable] : []))
    .join(', ');
}
