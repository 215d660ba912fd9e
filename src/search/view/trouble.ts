import { OtherBuildError } from '../index/other-build.ts';
import { requireElement } from './element.ts';

/** A search that takes longer is said to, in milliseconds. The script in the head of the page waits as long. */
export const LATE_MS = 5000;

const AGAIN = 'Try again';

/** What is said where something does not work, and what a reader can do. */
export const TROUBLES = {
  failed: ['The search could not be loaded, so all papers are listed.', AGAIN],
  late: ['The search has not answered yet, so all papers are listed.', AGAIN],
  otherBuild: ['This page is of another build than the search, so all papers are listed.', 'Reload the page'],
  fileFailed: ['The file could not be loaded.', AGAIN],
  fileLate: ['The file has not come yet.', AGAIN],
  fileOtherBuild: ['This page is of another build than the file, so nothing was saved.', 'Reload the page'],
} as const satisfies Readonly<Record<string, readonly [what: string, act: string]>>;

export type Trouble = keyof typeof TROUBLES;

/** How long it may take to find out whether the site has another build by now, in milliseconds. */
const PROBE_MS = 3000;

/**
 * Says what does not work in the place of the number of papers.
 * @param root has the line
 * @param again tries again; where only another page helps, that is loaded
 */
export function sayTrouble(root: HTMLElement, trouble: Trouble, again?: () => void): void {
  const [what, offer] = TROUBLES[trouble];
  const line = requireElement(root, '[role="status"]', HTMLElement);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link cursor-pointer';
  button.textContent = offer;
  button.addEventListener('click', () => {
    line.replaceChildren(offer === AGAIN ? 'Trying again…' : 'Loading…');
    if (again && offer === AGAIN) again();
    else location.reload();
  });
  line.replaceChildren(`${what} `, button);
}

/**
 * @param error why a part of the search could not be had
 * @param build the build of the page
 * @returns whether the page is of another build than the site, which has taken the files of the old one away
 */
export async function isOfOtherBuild(error: unknown, build: string): Promise<boolean> {
  if (error instanceof OtherBuildError) return true;
  // Where nothing comes, a page does not either.
  if (error instanceof DOMException && error.name === 'TimeoutError') return false;
  try {
    const response = await fetch(location.pathname, { cache: 'no-cache', signal: AbortSignal.timeout(PROBE_MS) });
    const now = /<search-panel[^>]* data-build="([^"]*)"/.exec(await response.text())?.[1];
    return now !== undefined && now !== build;
  } catch {
    return false;
  }
}
