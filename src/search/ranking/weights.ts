/** Numbers found by measuring on judged queries; `npm run bench:relevance` prints what they give. */
export const WEIGHTS = {
  /** How soon more of the same word stops to count: k1 of BM25. */
  saturation: 1.2,
  /** How far a long abstract counts less: b of BM25. */
  length: 0.4,
  /** A word in the title, beside one in the abstract. */
  title: 3,
  /** A word that is only part of one with hyphens or capitals. */
  part: 0.7,
  /** How much a paper loses that has only some of the words. */
  coverage: 0.9,
  /** A size that is met, beside a rare word in the title, which gets about 9. */
  size: 5,
  /** The words of a size as words, to tell papers of one size apart. */
  sizeWords: 0.5,
  /** A person, a venue or a year. */
  name: 8,
  /** A word that hints at the paper's primary task area. */
  area: 1.8,
  /** Two words side by side as they were typed. */
  phrase: 0.35,
  /** Words of a compound one by one. */
  components: 0.6,
  /** A word that readers use for the one that was typed. */
  synonym: 0.7,
  /** Papers with a word below which the words that readers use for it are looked up too. */
  rare: 2,
  /** The least share of the words, rare ones counting more, that a paper must have beside the best one's. */
  share: 0.6,
  /** The least score beside the best one's. */
  floor: 0.06,
  /** Words say too little if no paper has so much of the highest score that they could give. */
  weak: 0.48,
  /** A paper whose words mean the very same, beside that highest score. */
  meaning: 0.8,
  /** The least cosine of a paper that is found by meaning alone: below it stand words of other fields. */
  meaningAlone: 0.37,
  /** The share of the words, rare ones counting more, that a paper must have to fit where they say too little. */
  nearlyAll: 0.9,
  /** Results below which the net is cast wider: synonyms, and papers with fewer of the words. */
  few: 10,
};
