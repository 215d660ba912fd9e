/** Where the choice is kept; the head of every page reads it before anything is drawn. */
const KEY = 'theme';

/** Lets a reader choose light or dark by hand; without a choice the system's holds. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = document.documentElement.dataset['theme'] ?? '';
    select.addEventListener('change', () => {
      if (select.value) {
        document.documentElement.dataset['theme'] = select.value;
        localStorage.setItem(KEY, select.value);
      } else {
        delete document.documentElement.dataset['theme'];
        localStorage.removeItem(KEY);
      }
    });
  }
}

customElements.define('theme-switch', ThemeSwitch);
