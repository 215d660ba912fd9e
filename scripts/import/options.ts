import { parseArgs } from 'node:util';
import { NAMES } from './read/field-names.ts';
import { FORMATS, type FormatId } from './read/formats.ts';
import type { FieldNames } from './read/raw-record.ts';

export const USAGE = `npm run import -- [FILE]… [--from FORMAT] [--fields FIELD=NAME,…] [--output DIR] [--dry-run]
                  [--overwrite-edits] [--prune] [--strict] [--verbose] [--format text|json|github]

  FILE               a file with papers, gzipped or not; - is standard input (default: every file of CONTENT_DIR/dumps)
  --input FILE       the same
  --from FORMAT      what the files are, if it cannot be told from what is in them:
${FORMATS.map(({ id, from }) => `                       ${id.padEnd(7)} ${from}`).join('\n')}
  --fields FIELD=NAME,…  what a table or JSON calls its fields, such as title=Name,abstract=Summary; there are
                       ${Object.keys(NAMES).join(', ')}
  --output DIR       where the papers are written (default: CONTENT_DIR/papers)
  --dry-run          say what would change in which field, write nothing
  --overwrite-edits  write files anew that were edited by hand outside of curated:
  --prune            remove files whose paper is in no dump any more, unless they hold corrections or edits by hand
  --strict           end with exit code 1 if anything needs a look
  --verbose          list everything, not only the first lines
  --format FORMAT    text for people, json for programs, github for annotations in GitHub Actions

CONTENT_DIR is content/ unless the environment or src/site.config.ts say otherwise.`;

const REPORTS = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof REPORTS)[number];

export type Options = Omit<ReturnType<typeof parse>, 'format' | 'input' | 'positionals' | 'from' | 'fields'> & {
  readonly format: ReportFormat;
  /** The files to read; none if those of the catalogue are meant. */
  readonly files: readonly string[];
  readonly from: FormatId | undefined;
  readonly fields: FieldNames;
};

/** What is wrong with the options, and the format to say it in. */
export interface WrongOptions {
  readonly wrong: string;
  readonly format: ReportFormat;
}

/**
 * @param args what stands behind the name of the command
 * @returns the options by their names
 */
export function readOptions(args: string[]): Options | WrongOptions {
  try {
    const options = parse(args);
    const format = formatOf(options.format);
    if (!format) {
      return { wrong: `There is no format ${options.format}; there are ${REPORTS.join(', ')}.`, format: 'text' };
    }
    const { input = [], positionals, from, fields, ...others } = options;
    const known = FORMATS.find(({ id }) => id === from)?.id;
    const names = fieldNames(fields ?? []);
    const wrong =
      options.output === ''
        ? 'The folder of --output has no name.'
        : from !== undefined && !known
          ? `There is no format ${from} to read; there are ${FORMATS.map(({ id }) => id).join(', ')}.`
          : names.wrong;
    if (wrong !== undefined) return { wrong, format };
    return { ...others, format, files: [...input, ...positionals], from: known, fields: names.names };
  } catch (error) {
    const { format } = parseArgs({ args, options: { format: { type: 'string' } }, strict: false }).values;
    return { wrong: error instanceof Error ? error.message : String(error), format: formatOf(format) ?? 'text' };
  }
}

function parse(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      input: { type: 'string', multiple: true },
      from: { type: 'string' },
      fields: { type: 'string', multiple: true },
      output: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      'overwrite-edits': { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      prune: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', default: false },
    },
  });
  return { ...values, positionals };
}

/** `title=Name,abstract=Summary`, once or several times. */
function fieldNames(said: readonly string[]): { readonly names: FieldNames; readonly wrong?: string } {
  const names = new Map<string, string>();
  for (const pair of said.flatMap((one) => one.split(','))) {
    const [field = '', ...name] = pair.split('=');
    if (!Object.hasOwn(NAMES, field.trim()) || !name.join('=').trim()) {
      const wrong = `--fields takes FIELD=NAME, not ${pair}; there are ${Object.keys(NAMES).join(', ')}.`;
      return { names, wrong };
    }
    names.set(field.trim(), name.join('=').trim());
  }
  return { names };
}

function formatOf(text: unknown): ReportFormat | undefined {
  return REPORTS.find((format) => format === text);
}
