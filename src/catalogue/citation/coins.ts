import type { CslItem } from './csl.ts';

/**
 * A paper as ContextObject in a span (COinS), by which Zotero and others offer all papers of a list at once.
 * @param item the paper as every citation of it begins
 * @returns what the attribute `title` of `<span class="Z3988">` has: keys and values, encoded as in an address
 * @see https://web.archive.org/web/2020/http://ocoins.info/
 */
export function coins(item: CslItem): string {
  const isJournal = item.type === 'article-journal';
  const isProceedings = item.type === 'paper-conference';
  const container = item['container-title'];
  const pairs: readonly (readonly [key: string, value: string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${isJournal || !isProceedings ? 'journal' : 'book'}`],
    ['rft.genre', isJournal ? 'article' : isProceedings ? 'proceeding' : 'preprint'],
    ['rft.atitle', item.title],
    [isProceedings ? 'rft.btitle' : 'rft.jtitle', container],
    ['rft.date', item.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-')],
    ...(item.author ?? []).map(
      ({ literal, family, given, suffix }) =>
        ['rft.au', literal ?? [given, family, suffix].filter(Boolean).join(' ')] as const,
    ),
    ['rft_id', item.DOI && `info:doi/${item.DOI}`],
    ['rft_id', item.URL],
  ];
  const params = new URLSearchParams();
  for (const [key, value] of pairs) if (value) params.append(key, value);
  return params.toString();
}
