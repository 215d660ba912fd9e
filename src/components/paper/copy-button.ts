/** A button that copies a text, the text of another element, or a file of this site; and says so. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    // Browsers give the clipboard to pages on https and on this machine only.
    if (!isSecureContext) this.hidden = true;
    const label = button.textContent;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', () => {
      void this.copy()
        .then(() => 'Copied')
        .catch(() => 'Could not copy')
        .then((text) => {
          say(button, text, label);
        });
    });
  }

  private async copy(): Promise<void> {
    const { text, of, file } = this.dataset;
    if (!file) {
      await navigator.clipboard.writeText(text ?? document.getElementById(of ?? '')?.textContent ?? '');
      return;
    }
    // Begun within the click, as Safari forbids the clipboard once a request has been waited for.
    const content = fetch(file).then(async (response) => {
      if (!response.ok) throw new Error(`${file} cannot be read`);
      return new Blob([await response.text()], { type: 'text/plain' });
    });
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': content })]);
  }
}

function say(button: HTMLButtonElement, text: string, label: string): void {
  button.style.minWidth = `${button.offsetWidth}px`;
  button.textContent = text;
  setTimeout(() => (button.textContent = label), 2000);
}

customElements.define('copy-button', CopyButton);
