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

/**
 * @param args what stands behind the name of the command
 * @returns the options by their names, or what is wrong with them
 */
export function readOptions(args: string[]) {
  try {
    const { values } = parseArgs({
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
    });
    const format = FORMATS.find((one) => one === values.format);
    return format ? { ...values, format } : `There is no format ${values.format}; there are ${FORMATS.join(', ')}.`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export type Options = Exclude<ReturnType<typeof readOptions>, string>;
