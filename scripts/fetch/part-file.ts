import {
  closeSync,
  createReadStream,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { isSame, partNames, readState, writeState, type Asked, type PartState } from './part-state.ts';

/** The papers that have come so far, beside the file that they will be. */
export interface PartFile {
  /** What a run before this one has left and this one goes on from; undefined if it begins anew. */
  readonly resumed: PartState | undefined;
  /** Why what was left is of no use, if anything was. */
  readonly unused: string | undefined;
  /**
   * Adds a page. It is all there, or not at all, however the command ends.
   * @throws what the system says
   */
  readonly append: (text: string, state: Omit<PartState, keyof Asked | 'bytes'>) => void;
  /**
   * Gives the part its name. The file that had it is replaced.
   * @param tail what stands below the last paper
   * @throws what the system says
   */
  readonly finish: (tail: string) => void;
  /** @returns each line that this one goes on from, in turn */
  readonly lines: () => AsyncIterable<string>;
}

/**
 * @param target the file that is to be
 * @param asked what for
 * @param max how many papers it may have
 * @returns its part. No file is touched before the first page has come.
 */
export function openPart(target: string, asked: Asked, max: number): PartFile {
  const names = partNames(target);
  const left = readState(names.state);
  const unused = left && whyUnused(left, asked, max, names.part);
  const resumed = unused === undefined ? left : undefined;
  let bytes = resumed?.bytes ?? 0;
  let begun = resumed !== undefined;

  /** What was written behind the last whole page, by a run that was killed meanwhile, is cut off. */
  function write(text: string): number {
    const file = openSync(names.part, begun ? 'r+' : 'w');
    try {
      ftruncateSync(file, bytes);
      const end = bytes + writeAll(file, Buffer.from(text), bytes);
      fsyncSync(file);
      return end;
    } finally {
      closeSync(file);
    }
  }

  return {
    resumed,
    unused,
    append(text, state) {
      // Else a run that is killed now would leave the papers of one question with the place in another.
      if (!begun) rmSync(names.state, { force: true });
      const end = write(text);
      writeState(names.state, { ...asked, ...state, bytes: end });
      bytes = end;
      begun = true;
    },
    finish(tail) {
      write(tail);
      renameSync(names.part, target);
      rmSync(names.state, { force: true });
    },
    lines: () => linesOf(names.part, bytes),
  };
}

function whyUnused(left: PartState, asked: Asked, max: number, part: string): string | undefined {
  if (!isSame(left, asked)) {
    return `An earlier run asked ${left.source} for “${left.query}” and was not finished; this one begins anew.`;
  }
  if (left.papers > max) return 'An earlier run has more papers than --max allows; this one begins anew.';
  const size = statSync(part, { throwIfNoEntry: false })?.size ?? 0;
  return size < left.bytes ? 'What an earlier run left is not whole; this one begins anew.' : undefined;
}

function writeAll(file: number, bytes: Buffer, at: number): number {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written, bytes.length - written, at + written);
  return written;
}

/** By line feeds alone: other ends of lines, as `readline` knows them, may be within a record. */
async function* linesOf(file: string, bytes: number): AsyncIterable<string> {
  if (bytes === 0) return;
  let rest = '';
  // Read as a stream: a part of OpenAlex can be larger than a string may be.
  for await (const chunk of createReadStream(file, { encoding: 'utf8', end: bytes - 1 })) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest) yield rest;
}
