/** Signs that a reader is about to search or to filter. */
const SIGNS = ['focusin', 'pointermove', 'pointerdown', 'keydown'] as const;

/** What a reader does to search or to filter. */
const USES = ['input', 'change'] as const;

/** Loads the search once it is wanted: at once if the address asks for something, else at the first of the signs. */
export function start(): void {
  const panel = document.querySelector('search-panel');
  const results = panel?.querySelector('#results');
  const busy = () => results?.setAttribute('aria-busy', 'true');
  if (location.search.length > 1) {
    busy();
    void import('./search-panel.ts');
    return;
  }
  const load = (event: Event) => {
    for (const sign of SIGNS) document.removeEventListener(sign, load);
    const { target } = event;
    const key = event instanceof KeyboardEvent ? event : undefined;
    // The browser has a use of its own for the key.
    if (key?.key === '/' && target === document.body) key.preventDefault();
    void import('./search-panel.ts').then(() => {
      for (const sign of USES) panel?.removeEventListener(sign, busy);
      // A key that was pressed too early is not lost: it comes again now that there is someone to take it.
      if (key) target?.dispatchEvent(new KeyboardEvent('keydown', key));
    });
  };
  for (const sign of SIGNS) document.addEventListener(sign, load);
  for (const sign of USES) panel?.addEventListener(sign, busy);
}
