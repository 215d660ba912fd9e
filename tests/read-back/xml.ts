import { DOMParser } from '@xmldom/xmldom';
import { XMLParser } from 'fast-xml-parser';

/**
 * @param xml a file
 * @param lists names of elements that may be there more than once
 * @returns what is in it
 * @throws if it is not well-formed, or holds a character that XML does not allow
 */
export function readXml(xml: string, lists: readonly string[] = []): unknown {
  // The parser lets these pass.
  const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|&(?!#?\w+;)/u.exec(xml);
  if (forbidden) throw new Error(`XML cannot hold ${JSON.stringify(forbidden[0])}`);
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${level}: ${message}`);
    },
  });
  parser.parseFromString(xml, 'application/xml');
  return new XMLParser({
    isArray: (name) => lists.includes(name),
    ignoreAttributes: false,
    parseTagValue: false,
    trimValues: false,
  }).parse(xml) as unknown;
}
