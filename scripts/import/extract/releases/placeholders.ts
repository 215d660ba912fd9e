/**
 * Whether an address only stands where one will be: `github.com/xxx`, `x.org/TBD`, `example.com`, a host without the name
 * of what it hosts.
 * @param url an absolute https address
 */
export function isPlaceholder(url: string): boolean {
  const { hostname, parts } = partsOf(url);
  if (NOWHERE.test(hostname) || parts.some((part) => STAND_IN.test(part) || TO_COME.test(part))) return true;
  return HOSTS_MANY.test(hostname) && parts.every((part) => FOLDER.test(part));
}

/** Whether it says that the real one is to come: `github.com/link_updated_upon_acceptance`. */
export function isToCome(url: string): boolean {
  return partsOf(url).parts.some((part) => TO_COME.test(part));
}

function partsOf(url: string): { hostname: string; parts: readonly string[] } {
  const { hostname, pathname } = new URL(url);
  return { hostname: hostname.replace(/^www\./, ''), parts: pathname.split('/').filter(Boolean) };
}

const NOWHERE = /^(?:example\.(?:com|org|net|edu)|(?:x{2,}|url|link|anonymous|anonymized|placeholder)\.[a-z]+)$/;
/** Parts of a path that stand for a name. */
const STAND_IN = new RegExp(
  `^(?:${[
    String.raw`x{2,}|y{2,}|xyz|\*+|\?+|…`,
    String.raw`anonym(?:ous|i[sz]ed)?(?:[-_.]?(?:authors?|users?|git|github|repo|repository|code|project|link|url|submission|paper|review|\d{1,6}))*`,
    String.raw`(?:your|insert|put)[-_].*|user[-_]?name|placeholder`,
    String.raw`(?:hidden|removed|omitted|redacted|blinded|withheld)(?:[-_](?:for|due|during)[-_].*)?`,
    String.raw`(?:link|url|code|repo)[-_]?(?:hidden|removed|omitted|redacted|withheld|here)`,
  ].join('|')})$`,
  'i',
);
/** Parts of a path that say when there will be one. */
const TO_COME = new RegExp(
  `^(?:${[
    String.raw`tb[adc]|coming[-_]?soon|(?:link[-_])?(?:to|will)[-_]?be[-_].*`,
    String.raw`.*(?:upon|on|after|following|once|pending)[-_](?:the[-_])?(?:paper[-_])?(?:is[-_])?(?:accept|publication|publish|review).*`,
  ].join('|')})$`,
  'i',
);

/** Hosts of many, whose own front page is nobody's. */
const HOSTS_MANY =
  /^(?:github\.com|gitlab\.com|huggingface\.co|hf\.co|bitbucket\.org|anonymous\.4open\.science|sites\.google\.com|drive\.google\.com|docs\.google\.com|zenodo\.org|kaggle\.com|osf\.io|figshare\.com|youtu\.be|youtube\.com|vimeo\.com|bit\.ly|tinyurl\.com|goo\.gl|aka\.ms|git\.io|w3id\.org|doi\.org|pypi\.org|dropbox\.com|colab\.research\.google\.com|modelscope\.cn|arxiv\.org|openreview\.net)$/;
/** Folders that such hosts keep things in. */
const FOLDER = /^(?:r|w|s|repository|datasets?|spaces|models?|view|drive|file|d|records?|projects?|abs|pdf|status)$/i;
