import { z } from 'zod';
import { whatItSaid } from '../said.ts';
import type { PaperRecord } from '../service.ts';

/** How a service that answers in JSON says what one of its records is. */
export interface RecordShape {
  /** Of a record with id and title. */
  readonly paper: z.ZodType<{ readonly id: string; readonly hasAbstract: boolean }>;
}

/** The records of a page, sorted out. */
export interface Sorted {
  readonly records: readonly PaperRecord[];
  readonly bare: number;
  readonly broken: number;
}

/**
 * @param text of an answer
 * @param envelope what is around the records
 * @returns the answer, or what is wrong with it
 */
export function readEnvelope<T extends object>(
  text: string,
  envelope: z.ZodType<T>,
): { readonly page: T } | { readonly wrong: string } {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    const said = whatItSaid(text);
    return { wrong: said ? `The answer is no JSON: “${said}”` : 'The answer is empty' };
  }
  const checked = envelope.safeParse(answer);
  if (checked.success) return { page: checked.data };
  const at = checked.error.issues[0]?.path.join('.') ?? '';
  const said = whatItSaid(text);
  return { wrong: `The answer is not as documented${at && ` in ${at}`}: “${said}”` };
}

/**
 * @param items records as they came
 * @param paper what a usable one is
 * @returns those with an abstract, a line each and whole, with what no schema of ours knows; how many others there were
 */
export function sortRecords(items: readonly unknown[], paper: RecordShape['paper']): Sorted {
  const records: PaperRecord[] = [];
  let [bare, broken] = [0, 0];
  for (const item of items) {
    const { data } = paper.safeParse(item);
    const text = data && asLine(item);
    if (!data || text === undefined) broken++;
    else if (!data.hasAbstract) bare++;
    else records.push({ id: data.id, text });
  }
  return { records, bare, broken };
}

/** Undefined for what is nested so deeply that it can be read but not written: no paper is. */
function asLine(item: unknown): string | undefined {
  try {
    return JSON.stringify(item);
  } catch {
    return undefined;
  }
}

/**
 * @param line of a file that was written by {@link sortRecords}
 * @param name of the field with the id
 * @returns the id; undefined if there is none
 */
export function idInLine(line: string, name: string): string | undefined {
  try {
    const { data } = z.looseObject({ [name]: z.string() }).safeParse(JSON.parse(line));
    return data?.[name];
  } catch {
    return undefined;
  }
}

/** @returns path and parameters of an address; what is undefined is left out */
export function addressOf(path: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parameters).filter((one): one is [string, string] => one[1] !== undefined);
  return `${path}?${new URLSearchParams(given).toString()}`;
}
