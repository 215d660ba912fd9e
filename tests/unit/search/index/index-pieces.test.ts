import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { hashName } from '../../../../src/search/index/index-files.ts';
import { IndexPieces } from '../../../../src/search/index/index-pieces.ts';
import { OtherBuildError } from '../../../../src/search/index/other-build.ts';

const BUILD = 'b1';
const META = named((hash) => `pagefind.en_${hash}.pf_meta`, 'list of pages');
const WASM = named((hash) => `wasm.en.${hash}.pagefind`, 'program');
const WORDS = named((hash) => `index/en_${hash.slice(0, 7)}.pf_index`, 'zebra');
const OTHER = named((hash) => `index/en_${hash.slice(0, 7)}.pf_index`, 'giraffe');
const ENTRY = 'pagefind-entry.b1.json';

const entry = (build: unknown) =>
  JSON.stringify({ build, languages: { en: { hash: part(META.name), wasm: part(WASM.name), page_count: 1 } } });

/** All files as they should be, but for those given. */
async function opened(changed: Readonly<Record<string, BodyInit | undefined>> = {}) {
  const files = new Map<string, BodyInit | undefined>(
    Object.entries({
      [ENTRY]: entry(BUILD),
      [META.name]: META.packed,
      [WASM.name]: WASM.packed,
      [WORDS.name]: WORDS.packed,
      ...changed,
    }),
  );
  const asked: string[] = [];
  const pieces = new IndexPieces((path) => {
    const name = path.replace('/pagefind/', '');
    asked.push(name);
    const body = files.get(name);
    return body === undefined ? Promise.reject(new Error(`404 for ${path}`)) : Promise.resolve(new Response(body));
  }, '/base/pagefind/');
  await pieces.open(BUILD, 'en');
  return { pieces, files, asked };
}

const text = async (response: Promise<Response>) => (await response).text();

describe('The pieces of an index', () => {
  test('are given unpacked, those that every search needs without asking twice', async () => {
    const { pieces, asked } = await opened();
    expect(await text(pieces.fetch('/base/pagefind/pagefind-entry.json?ts=1'))).toBe(entry(BUILD));
    expect(await text(pieces.fetch(`/base/pagefind/${META.name}`))).toBe(META.unpacked);
    expect(await text(pieces.fetch(`/base/pagefind/${WASM.name}`))).toBe(WASM.unpacked);
    expect(await text(pieces.fetch(`/base/pagefind/${WORDS.name}`))).toBe(WORDS.unpacked);
    expect(asked).toEqual([ENTRY, META.name, WASM.name, WORDS.name]);
    expect(() => {
      pieces.requireAll();
    }).not.toThrow();
  });

  test('may come unpacked, as some hosts send them', async () => {
    const { pieces } = await opened({ [WORDS.name]: WORDS.unpacked });
    expect(await text(pieces.fetch(`/base/pagefind/${WORDS.name}`))).toBe(WORDS.unpacked);
  });

  const damaged: readonly (readonly [string, BodyInit | undefined])[] = [
    ['missing', undefined],
    ['empty', ''],
    ['a page of the network', '<p>Sign in to this network</p>'],
    ['cut short', WORDS.packed.subarray(0, -6)],
    ['changed in one byte', WORDS.packed.map((byte, at) => (at === 14 ? byte ^ 1 : byte))],
    ['that of another build', OTHER.packed],
    ['that of another build, unpacked', OTHER.unpacked],
    ['packed, but no piece', new Uint8Array(gzipSync('zebra'))],
  ];
  test.each(damaged)('are no pieces if they are %s, and no answer is whole from then on', async (_, body) => {
    const { pieces, files } = await opened({ [WORDS.name]: body });
    await expect(pieces.fetch(`/base/pagefind/${WORDS.name}`)).rejects.toThrow();
    files.set(WORDS.name, WORDS.packed);
    expect(() => {
      pieces.requireAll();
    }).toThrow();
  });

  test.each([META, WASM])('are not opened without $name', async ({ name, packed }) => {
    await expect(opened({ [name]: undefined })).rejects.toThrow('404');
    await expect(opened({ [name]: packed.subarray(0, 20) })).rejects.toThrow();
    await expect(opened({ [name]: OTHER.packed })).rejects.toThrow('damaged');
  });

  test.each([undefined, '', 'null', '{}', '[]', entry(7), '<p>Sign in</p>'])(
    'are not opened if the entry is %j',
    async (body) => {
      const opening = opened({ [ENTRY]: body });
      await expect(opening).rejects.toThrow();
      await expect(opening).rejects.not.toThrow(OtherBuildError);
    },
  );

  test('of another build are told from those that are damaged', async () => {
    await expect(opened({ [ENTRY]: entry('b2') })).rejects.toThrow(OtherBuildError);
  });
});

function named(nameOf: (hash: string) => string, content: string) {
  const unpacked = `pagefind_dcd${content}`;
  const hash = hashName(createHash('sha1').update(content).digest()).slice(0, 10);
  return { name: nameOf(hash), unpacked, packed: new Uint8Array(gzipSync(unpacked)) };
}

/** What the entry calls a piece. */
function part(name: string): string {
  return name.split('.').slice(1, -1).join('.');
}
