import { formatCounted } from '../../catalogue/text/format.ts';
import { download, DOWNLOAD_FORMATS, type DownloadFormat } from '../download.ts';
import { OtherBuildError } from '../index/other-build.ts';
import { filesOf } from '../index/site-file.ts';
import { listSeparator } from '../list-separator.ts';
import { requireElement } from './element.ts';
import type { ResultStatus } from './result-status.ts';
import { LATE_MS, type Trouble } from './trouble.ts';

/** A whole catalogue may be large, and the network slow. */
const PATIENCE_MS = 600_000;

interface DownloadSource {
  /** Where the site is mounted. */
  readonly base: string;
  /** The build of the page. */
  readonly build: string;
  /** Says what is wrong. */
  readonly status: Pick<ResultStatus, 'failBeside' | 'recover'>;
}

/** Offers the papers that a search shows as a file, exactly those and in their order. */
export class DownloadButtons {
  readonly #root: HTMLElement;
  readonly #source: DownloadSource;
  #places: readonly number[] = [];

  /** @param root holds a button with `data-format` for each format */
  constructor(root: HTMLElement, source: DownloadSource) {
    this.#root = root;
    this.#source = source;
    for (const format of DOWNLOAD_FORMATS) {
      root.querySelector(`[data-format="${format}"]`)?.addEventListener('click', () => {
        void this.#download(format, false);
      });
    }
  }

  /** @param fresh whether the browser is to pass by what it has kept */
  async #download(format: DownloadFormat, fresh: boolean): Promise<void> {
    const { base, build, status } = this.#source;
    const places = this.#places;
    const get = filesOf({ base, fresh, patience: PATIENCE_MS });
    let hasFailed = fresh;
    const fail = (trouble: Trouble) => {
      hasFailed = true;
      status.failBeside(trouble, () => void this.#download(format, true));
    };
    const late = setTimeout(() => {
      fail('fileLate');
    }, LATE_MS);
    try {
      const text = async (path: string) => (await get(path)).text();
      save(await download(places, format, build, text, listSeparator(navigator.language)));
      if (hasFailed) status.recover();
    } catch (error) {
      console.error(error);
      fail(error instanceof OtherBuildError ? 'fileOtherBuild' : 'fileFailed');
    } finally {
      clearTimeout(late);
    }
  }

  /**
   * @param places what a search found; nothing is offered for none
   * @param hasOthers whether papers are shown that are not among them
   */
  update(places: readonly number[], hasOthers = false): void {
    this.#places = places;
    this.#root.hidden = places.length === 0;
    const label = requireElement(this.#root, '[data-label]', HTMLElement);
    label.textContent = hasOthers ? `Download the ${formatCounted(places.length, 'paper')} above “Near”:` : ALL;
  }
}

/** As the page has it. */
const ALL = 'Download these papers:';

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
