const PARAMETERS = /^(?:params?|parameters?|parameter-?\w*|weights)$/;
/** Words between a number and “parameters” that are searched for themselves. */
const KIND_OF_PARAMETERS = /^(?:active|activated|total|trainable|learnable|model|non-embedding)$/;

/** Things that come in thousands and billions too, so that the number before them is none of parameters. */
const OTHER_THINGS =
  /^(?:tokens?|contexts?|sequences?|words|characters|images|pictures|photos|videos|frames|pixels|voxels|samples|examples|instances|pairs|triplets|sentences|documents|pages|webpages|queries|questions|answers|instructions|prompts|conversations|dialogues|messages|users|people|items|nodes|edges|entities|triples|facts|steps|iterations|epochs|hours|minutes|seconds|days|years|gpus?|gpu-hours?|flops?|records|rows|vocabulary|vectors|points|passages|articles|posts|tweets|reviews|papers|files|lines|functions|programs|repositories|problems|trajectories|episodes|demonstrations|interactions|clicks|objects|masks|scenes|songs|clips|recordings|utterances|molecules|proteins|atoms|cells|genes|base-?pairs|neurons|synapses|dollars|usd|euros|downloads|languages)$/;
/** What may stand before them. */
const KIND_OF_THING =
  /^(?:of|the|training|pre-?training|web|text|image-text|text-image|video-text|image|video|audio|text-only|unique|high-quality|synthetic|input|output|context|labell?ed|unlabell?ed|annotated|noisy|curated|multilingual|english|natural|human|user|medical|licensed|clean|raw|filtered|new|more|additional|tokenized|instruction|preference|code|speech)$/;
/** What has a length, which is said after it. */
const LENGTHS = /^(?:contexts?|windows?|lengths?|tokens|sequences?)$/;
/** What an order of magnitude is one of, if it is one of parameters. */
const MODELS =
  /^(?:models?|llms?|lms?|slms?|vlms?|mllms?|language|networks?|neural|transformers?|foundation|moes?|architectures?|checkpoints)$/;

/** @returns how many words from a place on say that parameters are counted: “parameters”, “of parameters” */
export function parametersAt(words: readonly string[], at: number): number {
  if (PARAMETERS.test(words[at] ?? '')) return 1;
  return words[at] === 'of' && PARAMETERS.test(words[at + 1] ?? '') ? 2 : 0;
}

/** @returns whether a number, which stands from one place up to another, is one of tokens, images, dollars and such */
export function isOfOtherThings(words: readonly string[], start: number, end: number): boolean {
  if (LENGTHS.test(words[start - 1] ?? '') || (words[start - 1] === 'of' && LENGTHS.test(words[start - 2] ?? '')))
    return true;
  let at = end;
  if (KIND_OF_PARAMETERS.test(words[at] ?? '') && PARAMETERS.test(words[at + 1] ?? '')) return false;
  while (at < end + 3 && KIND_OF_THING.test(words[at] ?? '') && !OTHER_THINGS.test(words[at] ?? '')) at++;
  return OTHER_THINGS.test(words[at] ?? '');
}

/**
 * Whether an order of magnitude is one of models, as far as its words say: “billion-scale models”, but not “billion-scale
 * retrieval”.
 * @returns how many further words belong to it; undefined if it is of something else
 */
export function isOfModels(words: readonly string[], start: number, end: number): number | undefined {
  const isScale = words[end] === 'scale';
  const isMulti = words[start] === 'multi';
  const next = words[isScale ? end + 1 : end];
  if (!isScale && !isMulti) return undefined;
  return next === undefined || MODELS.test(next) ? (isScale ? 1 : 0) : undefined;
}
