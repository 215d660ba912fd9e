import type { ArtifactKind, LinkKind } from '../../../../src/catalogue/model/paper.ts';

/**
 * What an address leads to. The host says so first; where it can hold anything, what the sentence offers there does:
 * a repository is code unless the sentence offers data alone or models alone (several kinds in one repository are
 * code); a page of the authors' own is a project unless the sentence offers a single kind there.
 * @param url an absolute https address
 * @param kinds the kinds that the sentence says are there
 */
export function linkKind(url: string, kinds: ReadonlySet<ArtifactKind>): LinkKind {
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  const [only] = kinds.size === 1 ? kinds : [];
  const single = only === undefined ? undefined : KIND[only];
  if (HUB.test(host)) {
    if (/^\/datasets\//.test(pathname)) return 'data';
    if (/^\/(?:spaces|papers|blog|docs)\//.test(pathname)) return 'project';
    return single ?? 'model';
  }
  if (REPOSITORY.test(host)) return single ?? 'code';
  if (ARCHIVE.test(host)) return single ?? 'data';
  if (MEDIA.test(host)) return 'project';
  return single ?? 'project';
}

const KIND = { code: 'code', models: 'model', data: 'data' } as const satisfies Record<ArtifactKind, LinkKind>;

const HUB = /^(?:huggingface\.co|hf\.co)$/;
const REPOSITORY =
  /^(?:github\.com|gist\.github\.com|raw\.githubusercontent\.com|git\.io|bitbucket\.org|codeberg\.org|sourceforge\.net|anonymous\.4open\.science|pypi\.org|(?:.*\.)?gitlab\.[a-z.]+|gitlab\..*|git\..*|colab\.research\.google\.com|codeocean\.com)$/;
const ARCHIVE =
  /^(?:zenodo\.org|kaggle\.com|osf\.io|figshare\.com|dataverse\..*|.*\.dataverse\..*|data\..*|datadryad\.org|physionet\.org|openml\.org|modelscope\.cn|ieee-dataport\.org|dataport\..*|commoncrawl\.org|.*\.commoncrawl\.org|archive\.ics\.uci\.edu|catalog\.ldc\.upenn\.edu|opendatalab\.(?:com|org))$/;
const MEDIA =
  /^(?:youtu\.be|youtube\.com|m\.youtube\.com|vimeo\.com|bilibili\.com|arxiv\.org|openreview\.net|doi\.org|x\.com|twitter\.com)$/;
