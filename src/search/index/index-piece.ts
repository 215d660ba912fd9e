import { decodeCbor, type CborValue } from './cbor.ts';
import { hashName, indexPath, PIECE_SIGNATURE } from './index-files.ts';
import type { GetFile } from './site-file.ts';

/** A name ends in the first digits of a SHA-1 digest. */
const HASHED_NAME = /[._]([0-9a-f]{7,40})\.(?:pf_meta|pf_index|pf_fragment)$/;

/**
 * Loads a piece of the index that lists words or pages.
 * @param get gets a file of the site
 * @param name of the piece, in the folder of the index
 * @throws Error if it cannot be had, or is damaged
 */
export async function loadList(get: GetFile, name: string): Promise<CborValue> {
  return decodeCbor(await loadPiece(get, name));
}

/**
 * Loads a piece of the index that has the text of a page.
 * @throws Error if it cannot be had, or is damaged
 */
export async function loadPage(get: GetFile, name: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await loadPiece(get, name)));
}

async function loadPiece(get: GetFile, name: string): Promise<Uint8Array> {
  const packed = new Uint8Array(await (await get(indexPath(name))).arrayBuffer());
  // Some hosts send them unpacked.
  const piece = isPiece(packed) ? packed : await unpacked(packed);
  const content = piece.subarray(PIECE_SIGNATURE.length);
  if (!isPiece(piece) || !(await hasContentOf(name, content))) throw new Error(`${name} is damaged.`);
  return content;
}

function isPiece(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, PIECE_SIGNATURE.length)) === PIECE_SIGNATURE;
}

/** @throws TypeError if the bytes are cut short or changed, which their checksum shows */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Whether a piece has what its name says. Browsers tell only over https. */
async function hasContentOf(name: string, content: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const hash = HASHED_NAME.exec(name)?.[1];
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (hash === undefined || !subtle) return true;
  return hashName(new Uint8Array(await subtle.digest('SHA-1', content))).startsWith(hash);
}
