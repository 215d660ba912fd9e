import { entryFile, hashName, indexPath, PIECE_SIGNATURE, type IndexEntry } from './index-files.ts';
import { OtherBuildError } from './other-build.ts';
import type { GetFile } from './site-file.ts';

/** A name ends in the first digits of a SHA-1 digest. */
const HASHED_NAME = /[._]([0-9a-f]{7,40})\.(?:pf_meta|pf_index|pf_fragment|pf_filter|pagefind)$/;

/**
 * The pieces of an index, each whole or not at all. Pagefind goes on without a piece that it could not get, as if none of
 * the words in it were in any paper; so whoever asks Pagefind asks here afterwards.
 */
export class IndexPieces {
  readonly #get: GetFile;
  readonly #folder: string;
  readonly #early = new Map<string, Uint8Array<ArrayBuffer>>();
  #entry = '';
  #failure: Error | undefined;

  /**
   * @param get gets a file of the site
   * @param folder what Pagefind puts before the name of a piece
   */
  constructor(get: GetFile, folder: string) {
    this.#get = get;
    this.#folder = folder;
  }

  /**
   * Loads what Pagefind needs before it can be asked, so that it never begins with half of it.
   * @returns whether there is anything in the index
   * @throws OtherBuildError if the index is of another build
   * @throws Error if a piece cannot be had, or is damaged
   */
  async open(build: string, language: string): Promise<boolean> {
    const path = indexPath(entryFile(build));
    const entry = (await (await this.#get(path)).json()) as Partial<IndexEntry> | null;
    if (typeof entry?.build !== 'string' || !entry.languages) throw new Error(`${path} is no entry of an index.`);
    if (entry.build !== build) throw new OtherBuildError(path);
    this.#entry = JSON.stringify(entry);
    const index = entry.languages[language] ?? Object.values(entry.languages)[0];
    if (!index) return false;
    const names = [`pagefind.${index.hash}.pf_meta`, `wasm.${index.wasm}.pagefind`];
    await Promise.all(names.map(async (name) => this.#early.set(name, await this.#piece(name))));
    return true;
  }

  /** Answers Pagefind as `fetch` would. */
  readonly fetch = async (address: string): Promise<Response> => {
    const name = address.slice(this.#folder.length).replace(/\?.*/s, '');
    if (name === 'pagefind-entry.json') return new Response(this.#entry);
    try {
      return new Response(this.#early.get(name) ?? (await this.#piece(name)));
    } catch (error) {
      this.#failure ??= error instanceof Error ? error : new Error(String(error));
      throw error;
    }
  };

  /** @throws Error why the first piece that could not be had could not: from then on no answer of this index is whole */
  requireAll(): void {
    if (this.#failure) throw this.#failure;
  }

  async #piece(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const packed = new Uint8Array(await (await this.#get(indexPath(name))).arrayBuffer());
    const piece = isPiece(packed) ? packed : await unpacked(packed);
    if (!isPiece(piece) || !(await hasContentOf(name, piece))) throw new Error(`${name} is damaged.`);
    return piece;
  }
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
async function hasContentOf(name: string, piece: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const hash = HASHED_NAME.exec(name)?.[1];
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (hash === undefined || !subtle) return true;
  const digest = new Uint8Array(await subtle.digest('SHA-1', piece.subarray(PIECE_SIGNATURE.length)));
  return hashName(digest).startsWith(hash);
}
