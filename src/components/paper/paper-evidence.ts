/** Lights up the words that say so while a value is pointed at or has focus, and the value while its words are. */
class PaperEvidence extends HTMLElement {
  connectedCallback(): void {
    for (const mark of this.querySelectorAll<HTMLElement>('mark')) mark.tabIndex = -1;
    for (const type of ['pointerover', 'focusin']) {
      this.addEventListener(type, ({ target }) => {
        this.light(target);
      });
    }
    for (const type of ['pointerleave', 'focusout']) {
      this.addEventListener(type, () => {
        this.light(document.activeElement);
      });
    }
  }

  private light(target: EventTarget | null): void {
    const chosen = new Set<string>();
    // A value may be within another, as a link is within its kind: what is pointed at decides.
    const holder = target instanceof Element ? target.closest<HTMLElement>('[data-claims]') : null;
    for (const claim of claimsOf(holder)) chosen.add(claim);
    for (const element of this.querySelectorAll<HTMLElement>('[data-claims]')) {
      element.toggleAttribute(
        'data-lit',
        claimsOf(element).some((claim) => chosen.has(claim)),
      );
    }
  }
}

function claimsOf(element: HTMLElement | null): readonly string[] {
  return element?.dataset['claims']?.split(' ') ?? [];
}

customElements.define('paper-evidence', PaperEvidence);
