import { mounted } from '../../catalogue/urls.ts';
import { download, DOWNLOAD_FORMATS } from '../download.ts';

/** Offers the papers that a search shows as a file, exactly those and in their order. */
export class DownloadButtons {
  readonly #root: HTMLElement;
  #places: readonly number[] = [];

  /**
   * @param root holds a button with `data-format` for each format
   * @param base where the site is mounted
   * @param failed called when a file cannot be made
   */
  constructor(root: HTMLElement, base: string, failed: () => void) {
    this.#root = root;
    const get = async (path: string) => {
      const response = await fetch(mounted(path, base));
      if (!response.ok) throw new Error(`${response.status} for ${path}`);
      return response.text();
    };
    for (const format of DOWNLOAD_FORMATS) {
      root.querySelector(`[data-format="${format}"]`)?.addEventListener('click', () => {
        download(this.#places, format, get).then(save, (error: unknown) => {
          console.error(error);
          failed();
        });
      });
    }
  }

  /** @param places what a search found; nothing is offered for none */
  update(places: readonly number[]): void {
    this.#places = places;
    this.#root.hidden = places.length === 0;
  }
}

function save({ name, type, text }: Awaited<ReturnType<typeof download>>): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn of the event loop.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  });
}
