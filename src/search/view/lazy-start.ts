import { isOfOtherBuild, LATE_MS, sayTrouble, type Trouble } from './trouble.ts';

/** Signs that a reader is about to search or to filter. */
const SIGNS = ['focusin', 'pointermove', 'pointerdown', 'keydown'] as const;

/** What a reader does to search or to filter. */
const USES = ['input', 'change'] as const;

/** Loads the search once it is wanted: at once if the address asks for something, else at the first of the signs. */
export function start(): void {
  const panel = document.querySelector<HTMLElement>('search-panel');
  if (!panel) return;
  const results = panel.querySelector('#results');
  let isAsked = location.search.length > 1;
  let isLoading = false;
  /** A reader wants another try while one is on its way, which may fail as the last one did. */
  let isWantedAgain = false;
  /** A reader has been told, and is asked whether to try again: a mere sign is no answer. */
  let isInTrouble = false;

  const busy = (value: boolean) => results?.setAttribute('aria-busy', String(value));
  const say = (trouble: Trouble) => {
    document.documentElement.removeAttribute('data-asking');
    busy(false);
    isInTrouble = true;
    sayTrouble(panel, trouble, () => {
      if (trouble === 'failed') void load(true);
      else openAnew(panel);
    });
  };
  const load = async (isAgain = false) => {
    isWantedAgain ||= isLoading && isAgain;
    if (isLoading) return;
    isLoading = true;
    busy(isAsked);
    const late = setTimeout(() => {
      if (isAsked) say('late');
    }, LATE_MS);
    try {
      await import('./search-panel.ts');
      stop();
    } catch (error) {
      console.error(error);
      // A browser remembers a script that it could not read, and one that is damaged: then another page is needed.
      if (isAgain && (await refreshed())) {
        openAnew(panel);
        return;
      }
      const isOther = isAsked && (await isOfOtherBuild(error, panel.dataset['build'] ?? ''));
      isLoading = false;
      if (isWantedAgain) {
        isWantedAgain = false;
        void load(true);
      } else if (isAsked) say(isOther ? 'otherBuild' : 'failed');
    } finally {
      clearTimeout(late);
    }
  };
  const onSign = (event: Event) => {
    if (isInTrouble) return;
    const { target } = event;
    const key = event instanceof KeyboardEvent ? event : undefined;
    // The browser has a use of its own for the key.
    if (key?.key === '/' && target === document.body) key.preventDefault();
    const wasLoading = isLoading;
    void load().then(() => {
      // A key that was pressed too early is not lost: it comes again now that there is someone to take it.
      if (key && isLoading && !wasLoading) target?.dispatchEvent(new KeyboardEvent('keydown', key));
    });
  };
  const onUse = () => {
    isAsked = true;
    if (isLoading) busy(true);
    else void load();
  };
  const stop = () => {
    for (const sign of SIGNS) document.removeEventListener(sign, onSign);
    for (const use of USES) panel.removeEventListener(use, onUse);
  };
  for (const sign of SIGNS) document.addEventListener(sign, onSign);
  for (const use of USES) panel.addEventListener(use, onUse);
  if (isAsked) void load();
}

/** @returns whether all scripts of the page could be got anew, past what the browser has kept of them */
async function refreshed(): Promise<boolean> {
  const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
  const signal = AbortSignal.timeout(LATE_MS);
  const responses = scripts.map(({ name }) => fetch(name, { cache: 'reload', signal }).then(({ ok }) => ok));
  return Promise.all(responses).then(
    (all) => all.every(Boolean),
    () => false,
  );
}

/** Opens the page again with what a reader has typed and ticked. */
function openAnew(panel: HTMLElement): void {
  const params = new URLSearchParams(location.search);
  const typed = panel.querySelector<HTMLInputElement>('input[name="q"]')?.value;
  if (typed) params.set('q', typed);
  for (const { name, value } of panel.querySelectorAll<HTMLInputElement>('[data-facet] input:checked')) {
    if (!params.getAll(name).includes(value)) params.append(name, value);
  }
  const address = params.toString();
  if (address === new URLSearchParams(location.search).toString()) location.reload();
  else location.search = address;
}
