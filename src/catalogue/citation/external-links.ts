import type { Paper } from '../model/paper.ts';

export interface ExternalLink {
  readonly label: string;
  readonly url: string;
}

/** @returns addresses of a preprint */
export function arxivUrls(id: string): { readonly abs: string; readonly pdf: string } {
  return { abs: `https://arxiv.org/abs/${id}`, pdf: `https://arxiv.org/pdf/${id}` };
}

/**
 * @returns the DOI to cite a paper by: its own; of a preprint that which arXiv registers, which is not that of what appeared
 *   at a venue
 */
export function citedDoi({ doi, arxiv, venue }: Pick<Paper, 'doi' | 'arxiv' | 'venue'>): string | undefined {
  return doi ?? (arxiv && !venue ? `10.48550/arXiv.${arxiv}` : undefined);
}

/**
 * Where else a paper can be found: by its DOI, its pages and its arXiv id, else by a search for its title.
 * @see https://info.arxiv.org/help/api/ for arXiv; Scholar and Semantic Scholar are addressed as arXiv’s own pages do
 */
export function externalLinks({
  title,
  arxiv,
  doi,
  urls = [],
}: Pick<Paper, 'title' | 'arxiv' | 'doi' | 'urls'>): readonly ExternalLink[] {
  const query = encodeURIComponent(title);
  const published = [
    ...(doi === undefined ? [] : [{ label: 'DOI', url: `https://doi.org/${encodeURI(doi)}` }]),
    ...urls.map((url) => ({ label: placeOf(url), url })),
  ];
  if (!arxiv) {
    return [
      ...published,
      { label: 'Search arXiv', url: `https://arxiv.org/search/?searchtype=title&query=${query}` },
      { label: 'Hugging Face Papers', url: `https://huggingface.co/papers?q=${query}` },
      { label: 'Semantic Scholar', url: `https://www.semanticscholar.org/search?q=${query}` },
      { label: 'Google Scholar', url: `https://scholar.google.com/scholar?q=${query}` },
    ];
  }
  const { abs, pdf } = arxivUrls(arxiv);
  // Hugging Face knows the ids that are numbers, not those from before 2007.
  const hub = arxiv.includes('/')
    ? `https://huggingface.co/papers?q=${query}`
    : `https://huggingface.co/papers/${arxiv}`;
  return [
    ...published,
    { label: `arXiv:${arxiv}`, url: abs },
    { label: 'PDF', url: pdf },
    { label: 'Hugging Face Papers', url: hub },
    { label: 'Semantic Scholar', url: `https://api.semanticscholar.org/arXiv:${arxiv}` },
    { label: 'Google Scholar', url: `https://scholar.google.com/scholar_lookup?arxiv_id=${encodeURIComponent(arxiv)}` },
  ];
}

/** Hosts that are known by another name than their own. */
const PLACES: Readonly<Record<string, string>> = {
  'aclanthology.org': 'ACL Anthology',
  'openreview.net': 'OpenReview',
  'proceedings.mlr.press': 'PMLR',
  'pubmed.ncbi.nlm.nih.gov': 'PubMed',
  'www.scopus.com': 'Scopus',
};

function placeOf(url: string): string {
  const host = URL.parse(url)?.hostname ?? url;
  return PLACES[host] ?? host.replace(/^www\./, '');
}
