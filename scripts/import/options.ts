import { parseArgs } from 'node:util';

export const USAGE = `npm run import -- [--input FILE]… [--output DIR] [--dry-run] [--overwrite-edits] [--prune] [--strict]
                  [--verbose] [--format text|json|github]

  --input FILE       a dump to read (default: every .txt file of CONTENT_DIR/dumps)
  --output DIR       where the papers are written (default: CONTENT_DIR/papers)
  --dry-run          say what would change in which field, write nothing
  --overwrite-edits  write files anew that were edited by hand outside of curated:
  --prune            remove files whose paper is in no dump any more, unless they hold corrections or edits by hand
  --strict           end with exit code 1 if anything needs a look
  --verbose          list everything, not only the first lines
  --format FORMAT    text for people, json for programs, github for annotations in GitHub Actions

CONTENT_DIR is content/ unless the environment or src/site.config.ts say otherwise.`;

const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export type Options = Omit<ReturnType<typeof parse>, 'format'> & { readonly format: Format };

/** What is wrong with the options, and the format to say it in. */
export interface WrongOptions {
  readonly wrong: string;
  readonly format: Format;
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
      return { wrong: `There is no format ${options.format}; there are ${FORMATS.join(', ')}.`, format: 'text' };
    }
    return options.output === '' ? { wrong: 'The folder of --output has no name.', format } : { ...options, format };
  } catch (error) {
    const { format } = parseArgs({ args, options: { format: { type: 'string' } }, strict: false }).values;
    return { wrong: error instanceof Error ? error.message : String(error), format: formatOf(format) ?? 'text' };
  }
}

function parse(args: string[]) {
  return parseArgs({
    args,
    options: {
      input: { type: 'string', multiple: true },
      output: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      'overwrite-edits': { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      prune: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', default: false },
    },
  }).values;
}

function formatOf(text: unknown): Format | undefined {
  return FORMATS.find((format) => format === text);
}
