import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** Texts stay as they are written, and only their own names are looked at: no numbers, attributes, entities, prefixes. */
const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  processEntities: false,
  removeNSPrefix: true,
});

/** What XML forbids in a text, and no parser of a dump could read: https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** A feed taken apart without a change to its text. */
export interface CutFeed {
  /** All above the first entry. */
  readonly head: string;
  readonly entries: readonly string[];
}

const END = '</feed>';
const STARTS = ['<entry>', '<entry '];
const CLOSE = '</entry>';

/**
 * @param text of an Atom feed
 * @returns its head and its entries as they are written; undefined if it is none, or was cut off. What is in an entry
 * is not looked at: that one is broken need not be the end of the others.
 */
export function cutFeed(text: string): CutFeed | undefined {
  const body = text.trimEnd();
  // Entities of one's own are for attacks only.
  if (!body.endsWith(END) || body.includes('<!DOCTYPE')) return undefined;
  const end = body.length - END.length;
  const first = STARTS.map((start) => body.indexOf(start)).filter((at) => at >= 0);
  const top = Math.min(end, ...first);
  const entries: string[] = [];
  for (let at = top; at < end; at = skipSpace(body, at)) {
    const close = body.indexOf(CLOSE, at);
    if (close < 0 || !STARTS.some((start) => body.startsWith(start, at))) return undefined;
    entries.push(body.slice(at, close + CLOSE.length));
    at = close + CLOSE.length;
  }
  const head = body.slice(0, top).trimEnd();
  return isWellFormed(head + END) ? { head, entries } : undefined;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at++;
  return at;
}

/**
 * @param xml an element
 * @param name of it
 * @returns what is in it, by the names of its children without their prefixes; undefined if it is not well-formed
 */
export function parseElement(xml: string, name: string): unknown {
  if (FORBIDDEN.test(xml) || !isWellFormed(xml)) return undefined;
  try {
    const parsed: unknown = parser.parse(xml);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>)[name] : undefined;
  } catch {
    return undefined;
  }
}

/** The parser itself takes what is not well-formed for what it may have meant. */
function isWellFormed(xml: string): boolean {
  try {
    // It is to move into a package of its own; this project has one exact version of the one that still holds it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return XMLValidator.validate(xml) === true;
  } catch {
    return false;
  }
}
