import { expect, test } from 'vitest';
import { readPort } from '../../../scripts/serve/port.ts';

test.each([
  [undefined, 4321],
  ['', 4321],
  ['0', 0],
  ['80', 80],
  ['65535', 65_535],
])('PORT=%s is %i', (text, port) => {
  expect(readPort(text)).toBe(port);
});

test.each(['abc', '-1', '99999', '65536', '1e3', '0x10', ' 80', '80.5', '4321abc', '9'.repeat(400), '\n'])(
  'PORT=%j is none, and it is said what to do',
  (text) => {
    expect(() => readPort(text)).toThrow(/^PORT is ".*", which is no port\.\n→ Choose a whole number from 1 to 65535/);
  },
);
