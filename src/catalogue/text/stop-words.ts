/** Words that join others and mean little by themselves; all lists but that of titles build on them. */
const FUNCTION_WORDS = `about an and any are as at be been but by can could does do for from has have how if in into is it its much of on
  only or our should so than that the their them there these they this those to using used use via were we what when
  where which while who will with without would you your find paper show work works`;

/** Words too common to tell papers apart when a reader types them, in questions above all. */
export const QUERY_STOP_WORDS: ReadonlySet<string> = /* @__PURE__ */ words(
  FUNCTION_WORDS,
  'a did get give had i me my papers very was why',
);

/** Words that join or praise: with them two abstracts share their style, not their subject. */
export const ABSTRACT_STOP_WORDS: ReadonlySet<string> = /* @__PURE__ */ words(
  FUNCTION_WORDS,
  `above across achieve achieves address addresses after ai al all allow allows also although among another approach
    approaches art available based because being benchmark benchmarks best better between billion both capabilities
    capability case cases challenge challenges code com comparable compared contain contains cost costs current data
    dataset datasets datum demonstrate demonstrates despite different due during each effective effectiveness efficient
    enable enables especially et evaluate evaluation even existing experiment experiments explore extensive first five four
    full further furthermore github high higher however http https human human-like important improve improved
    improvement improves including increase introduce key language large larger learn learning less leverage
    like limited llm llms low lower make makes making many may method methods million model models more moreover most
    need new nlp no not novel number often one org other out outperform outperforms over parameter parameters perform
    performance potential present previous prior problem propose proposed provide provides publicly recent recently
    reduce release remain remains require requires result results same scale scales set sets several shown shows
    significant significantly size sizes small smaller some sota state still strong study such suitable superior task
    tasks then three through thus train trained training trillion two type types under up up-to us usage uses various
    well whether within working www yet`,
);

/** Words that begin a title and tell nothing. */
export const TITLE_STOP_WORDS: ReadonlySet<string> = /* @__PURE__ */ words(
  'a an the on in of for to and with from towards toward is are do does can how what why',
);

/** Called in a way that a bundler knows for pure, so that a page has only the lists that it uses. */
function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/)));
}
