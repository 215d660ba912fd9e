/** As much of citation-js as is used here; it brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: { readonly generateGraph?: boolean; readonly forceType?: string });
    format(format: string, options?: Readonly<Record<string, unknown>>): unknown;
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
