import { requireElement } from './element.ts';

/** A pause in typing that is long enough to search in, in milliseconds. */
const PAUSE = 30;

interface Typing {
  /** Something is being typed; `onTyped` follows. */
  readonly onInput: () => void;
  /** A pause in typing, or its end. */
  readonly onTyped: () => void;
  readonly onSubmit: () => void;
  readonly onFocus: () => void;
}

/**
 * Listens for what is typed into the search box.
 * @param root has the form with the box
 * @returns the box
 */
export function listenForTyping(root: HTMLElement, { onInput, onTyped, onSubmit, onFocus }: Typing): HTMLInputElement {
  const box = requireElement(root, 'input[name="q"]', HTMLInputElement);
  let timer = 0;
  box.addEventListener('focus', onFocus);
  box.addEventListener('input', () => {
    onInput();
    clearTimeout(timer);
    timer = window.setTimeout(onTyped, PAUSE);
  });
  requireElement(root, 'form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    onTyped();
    onSubmit();
  });
  return box;
}
