import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { hashName } from '../../../../src/search/index/index-files.ts';
import { loadList, loadPage } from '../../../../src/search/index/index-piece.ts';

/** CBOR of `["zebra"]`, and of `["horse"]`. */
const ZEBRA = piece('index/unknown_', 'pf_index', '\x81\x65zebra');
const HORSE = piece('index/unknown_', 'pf_index', '\x81\x65horse');
const PAGE = piece('fragment/unknown_', 'pf_fragment', '{"url":"/"}');

const load = (name: string, body: BodyInit | undefined) => {
  const asked: string[] = [];
  const get = (path: string) => {
    asked.push(path);
    return body === undefined ? Promise.reject(new Error(`404 for ${path}`)) : Promise.resolve(new Response(body));
  };
  return { asked, list: () => loadList(get, name), page: () => loadPage(get, name) };
};

describe('A piece of the index', () => {
  test('is got by its name and unpacked', async () => {
    const { asked, list } = load(ZEBRA.name, ZEBRA.packed);
    expect(await list()).toEqual(['zebra']);
    expect(asked).toEqual([`/pagefind/${ZEBRA.name}`]);
  });

  test('may come unpacked, as some hosts send them', async () => {
    expect(await load(ZEBRA.name, ZEBRA.unpacked).list()).toEqual(['zebra']);
  });

  test('may have the text of a page', async () => {
    expect(await load(PAGE.name, PAGE.packed).page()).toEqual({ url: '/' });
  });

  test.each<[string, BodyInit | undefined]>([
    ['missing', undefined],
    ['empty', ''],
    ['a page of the network', '<p>Sign in to this network</p>'],
    ['cut short', ZEBRA.packed.subarray(0, -6)],
    ['changed in one byte', ZEBRA.packed.map((byte, at) => (at === 14 ? byte ^ 1 : byte))],
    ['that of another build', HORSE.packed],
    ['that of another build, unpacked', HORSE.unpacked],
    ['packed, but no piece', new Uint8Array(gzipSync('zebra'))],
  ])('is a failure if it is %s', async (_, body) => {
    await expect(load(ZEBRA.name, body).list()).rejects.toThrow();
  });
});

function piece(folder: string, type: string, content: string) {
  const bytes = Buffer.from(content, 'latin1');
  const unpacked = new Uint8Array(Buffer.concat([Buffer.from('pagefind_dcd'), bytes]));
  const hash = hashName(createHash('sha1').update(bytes).digest()).slice(0, 7);
  return { name: `${folder}${hash}.${type}`, unpacked, packed: new Uint8Array(gzipSync(unpacked)) };
}
