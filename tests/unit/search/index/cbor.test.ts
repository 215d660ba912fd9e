import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCbor, type CborValue } from '../../../../src/search/index/cbor.ts';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex.replace(/\s/g, ''), 'hex'));

describe('CBOR', () => {
  // Examples of RFC 8949, appendix A.
  test.each<[string, CborValue]>([
    ['00', 0],
    ['17', 23],
    ['18 18', 24],
    ['19 03e8', 1000],
    ['1a 000f4240', 1_000_000],
    ['20', -1],
    ['39 03e7', -1000],
    ['60', ''],
    ['64 49455446', 'IETF'],
    ['62 c3bc', 'ü'],
    ['80', []],
    ['83 01 02 03', [1, 2, 3]],
    ['9f ff', []],
    ['82 61 61 9f 02 03 ff', ['a', [2, 3]]],
    ['f6', null],
  ])('%s is %j', (hex, value) => {
    expect(decodeCbor(bytes(hex))).toEqual(value);
  });

  test.each(['', '83 01 02', '64 4945', '9f 01', 'a0', '40', '1b 0000000000000001', '00 00', '81'.repeat(99) + '00'])(
    'is refused if it is cut short or none that is read here: %s',
    (hex) => {
      expect(() => decodeCbor(bytes(hex))).toThrow();
    },
  );

  test('is read as it was written', () => {
    const { value } = fc.letrec<{ value: CborValue }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.integer({ min: -(2 ** 32), max: 2 ** 32 - 1 }),
        fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
        fc.array(tie('value')),
      ),
    }));
    fc.assert(
      fc.property(value, (written) => {
        expect(decodeCbor(new Uint8Array(encode(written)))).toEqual(written);
      }),
    );
  });

  test('of any bytes is a value or an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (any) => {
        try {
          decodeCbor(any);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
    );
  });
});

function encode(value: CborValue): number[] {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') {
    const text = [...new TextEncoder().encode(value)];
    return [...head(3, text.length), ...text];
  }
  return [...head(4, value?.length ?? 0), ...(value ?? []).flatMap(encode)];
}

function head(kind: number, length: number): number[] {
  if (length < 24) return [(kind << 5) | length];
  const size = length < 2 ** 8 ? 1 : length < 2 ** 16 ? 2 : 4;
  const digits = Buffer.alloc(4);
  digits.writeUInt32BE(length);
  return [(kind << 5) | (24 + Math.log2(size)), ...digits.subarray(4 - size)];
}
