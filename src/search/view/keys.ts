/**
 * Keys for the search: `/` or Ctrl/⌘+K go to the box, the arrows move between box and results, Esc empties the box,
 * `?` shows how to search.
 * @param box the search box
 * @param results the links of the results, in order
 * @param clear empties the search
 */
export function listenForKeys(box: HTMLInputElement, results: () => readonly HTMLElement[], clear: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    const target = event.target as HTMLElement;
    const command = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if (command || (event.key === '/' && !isTyping(target) && !event.ctrlKey && !event.metaKey && !event.altKey)) {
      event.preventDefault();
      box.focus();
      box.select();
      return;
    }
    if (event.key === '?' && !isTyping(target)) {
      document.querySelector<HTMLElement>('#search-help')?.togglePopover();
      return;
    }
    if (target === box && event.key === 'Escape' && box.value !== '') {
      event.preventDefault();
      clear();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const links = results();
    const at = target === box ? -1 : links.indexOf(target);
    if (step === 0 || (at < 0 && target !== box) || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = at + step < 0 ? box : links[at + step];
    if (!next || next === target) return;
    event.preventDefault();
    next.focus();
  });
}

function isTyping(element: HTMLElement): boolean {
  return element.isContentEditable || /^(?:input|textarea|select)$/i.test(element.tagName);
}
