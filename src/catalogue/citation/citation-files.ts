/** The files that a paper's citation can be downloaded as, and their media types. */
export const CITATION_FILES = [
  { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex' },
  { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems' },
  { name: 'CSL-JSON', ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
] as const;
