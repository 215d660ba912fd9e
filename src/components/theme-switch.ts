/** Where the choice is kept; the head of every page reads it before anything is drawn. */
const KEY = 'theme';

/** Lets a reader choose light or dark by hand; without a choice the system's holds. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = document.documentElement.dataset['theme'] ?? '';
    select.addEventListener('change', () => {
      if (select.value) document.documentElement.dataset['theme'] = select.value;
      else delete document.documentElement.dataset['theme'];
      keep(select.value);
    });
  }
}

function keep(theme: string): void {
  try {
    if (theme) localStorage.setItem(KEY, theme);
    else localStorage.removeItem(KEY);
  } catch {
    // Storage may be forbidden or full; then the choice holds for this page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
